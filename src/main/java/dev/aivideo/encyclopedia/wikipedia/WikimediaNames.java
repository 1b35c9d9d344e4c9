package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.NamedItem;
import dev.aivideo.encyclopedia.NamedItems;
import dev.aivideo.net.ServiceException;
import dev.aivideo.project.Progress;
import dev.aivideo.wikimedia.ActionApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of one film, looked up in Wikipedia with one call for 50 titles, and in Wikidata what is missing there. Answers
 * are kept. Once a service gives none it is not asked again for this film, which is told once.
 */
final class WikimediaNames implements NamedItems {
    private static final int AT_ONCE = 50;
    private static final int MOST_TITLES = 4 * AT_ONCE;
    /** More pictures than that are not missing by chance, and not worth a call. */
    private static final int FEW = 25;

    /** An article has some fifty files, and an answer five hundred. */
    private static final int PICTURED_AT_ONCE = 10;

    private static final int MOST_PICTURED = 2 * PICTURED_AT_ONCE;
    private static final String NO_TITLE = ".*[\\[\\]{}|#<>].*";

    private final String language;
    private final Services services;
    private final KeptNames kept;
    private final Progress progress;
    private boolean silent;

    /**
     * The services; those that are off or may not be asked are empty.
     *
     * @param wikipedia in the language of the film
     * @param pictured whether pictures of articles are of use: they are shown from Wikimedia Commons
     */
    record Services(Optional<ActionApi> wikipedia, Optional<ActionApi> wikidata, boolean pictured) {}

    WikimediaNames(String language, Services services, KeptNames kept, Progress progress) {
        this.language = language;
        this.services = services;
        this.kept = kept;
        this.progress = progress;
    }

    @Override
    public Map<String, NamedItem> byTitle(List<String> titles) {
        Map<String, NamedItem> found = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String title : titles) {
            Optional<List<NamedItem>> known = kept.find(question("title", title));
            known.ifPresentOrElse(items -> items.forEach(item -> found.put(title, item)), () -> open.add(title));
        }
        open.removeIf(title -> title.matches(NO_TITLE));
        for (int from = 0; from < Math.min(open.size(), MOST_TITLES); from += AT_ONCE) {
            List<String> some = open.subList(from, Math.min(from + AT_ONCE, open.size()));
            found.putAll(
                    unlessSilent(services.wikipedia(), api -> asked(api, some)).orElse(Map.of()));
        }
        return found;
    }

    private Map<String, NamedItem> asked(ActionApi wikipedia, List<String> titles) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("titles", String.join("|", titles));
        all.put("redirects", "1");
        all.put("prop", "pageprops|pageimages|description");
        all.put("ppprop", "wikibase_item|disambiguation");
        all.put("piprop", "name");
        all.put("pilicense", "free");
        all.put("pilimit", String.valueOf(AT_ONCE));
        NamedPages pages = new NamedPages(wikipedia.query(all, 2));
        Map<String, NamedItem> found = new LinkedHashMap<>();
        for (String title : titles) {
            NamedItem item = pages.of(title);
            if (item == null) {
                kept.keep(question("title", title), List.of());
            } else {
                found.put(title, item);
            }
        }
        Optional<Map<String, NamedItem>> whole = withPictures(found);
        whole.ifPresent(all50 -> all50.forEach((title, item) -> kept.keep(question("title", title), List.of(item))));
        return whole.orElse(found);
    }

    /** Empty if the pictures that are missing cannot be asked for. */
    private Optional<Map<String, NamedItem>> withPictures(Map<String, NamedItem> found) {
        List<String> missing = found.values().stream()
                .filter(item -> item.picture().isEmpty())
                .map(NamedItem::item)
                .distinct()
                .toList();
        if (missing.isEmpty() || missing.size() > FEW || services.wikidata().isEmpty()) {
            return Optional.of(found);
        }
        return unlessSilent(services.wikidata(), api -> new WikidataNames(api).pictures(missing))
                .map(pictures -> {
                    Map<String, NamedItem> whole = new HashMap<>();
                    found.forEach((title, item) -> whole.put(title, withPicture(item, pictures)));
                    return whole;
                });
    }

    private static NamedItem withPicture(NamedItem item, Map<String, String> pictures) {
        String picture = item.picture().isEmpty() ? pictures.getOrDefault(item.item(), "") : item.picture();
        return new NamedItem(item.title(), item.item(), picture, item.description());
    }

    /** The film's own articles first; where few calls are allowed they are all. */
    @Override
    public Map<String, List<String>> pictures(List<String> articles, List<String> others) {
        if (!services.pictured()) {
            return Map.of();
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        addPictures(articles, found);
        if (services.wikidata().isPresent() || services.wikipedia().isEmpty()) {
            for (int from = 0; from < Math.min(others.size(), MOST_PICTURED); from += PICTURED_AT_ONCE) {
                addPictures(others.subList(from, Math.min(from + PICTURED_AT_ONCE, others.size())), found);
            }
        }
        return found;
    }

    private void addPictures(List<String> titles, Map<String, List<String>> found) {
        List<String> open = new ArrayList<>();
        for (String title : titles) {
            kept.findFiles(question("pictures", title))
                    .ifPresentOrElse(files -> found.put(title, files), () -> open.add(title));
        }
        open.removeIf(title -> title.matches(NO_TITLE));
        if (!open.isEmpty()) {
            unlessSilent(services.wikipedia(), api -> new PagePictures(api).of(open))
                    .ifPresent(pictures -> pictures.forEach((title, files) -> {
                        kept.keepFiles(question("pictures", title), files);
                        found.put(title, files);
                    }));
        }
    }

    @Override
    public List<NamedItem> byName(String name) {
        return kept.find(question("name", name))
                .or(() -> unlessSilent(services.wikidata(), api -> bearers(api, name)))
                .orElse(List.of());
    }

    private List<NamedItem> bearers(ActionApi wikidata, String name) {
        WikidataNames names = new WikidataNames(wikidata);
        List<NamedItem> bearers = names.bearers(name, language.equals("simple") ? "en" : language);
        if (bearers.size() == 1) {
            Map<String, String> pictures = names.pictures(List.of(bearers.get(0).item()));
            bearers = List.of(withPicture(bearers.get(0), pictures));
        }
        kept.keep(question("name", name), bearers);
        return bearers;
    }

    /** A call to a service. */
    @FunctionalInterface
    private interface Call<T> {
        T to(ActionApi api);
    }

    private <T> Optional<T> unlessSilent(Optional<ActionApi> api, Call<T> call) {
        if (silent || api.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(call.to(api.get()));
        } catch (ServiceException e) {
            silent = true;
            progress.warn(
                    ("Some names are not linked to what they mean, and their pictures are found by words alone: %s"
                                    + " Remedy: %s To do without, set aivideo.visuals.wikidata.enabled to false.")
                            .formatted(e.problemAndEvidence().replaceAll("\\s+", " "), e.remedy()));
            return Optional.empty();
        }
    }

    private String question(String kind, String name) {
        return kind + "\n" + language + "\n" + name;
    }
}
