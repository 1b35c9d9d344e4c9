package dev.aivideo.footage.commons;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.Catalogue;
import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.QueryRelaxation;
import dev.aivideo.net.Service;
import dev.aivideo.project.NamedThing;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.PageTitles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Wikimedia Commons (https://commons.wikimedia.org/w/api.php). What the narration names is asked for by its picture's
 * name and by what files are stated to depict; all else by words. A question brings the candidates with their rights.
 */
class CommonsCatalogue implements Catalogue {
    static final String NAME = "commons";

    /** One of the widths that are served; an original that is narrower is not made wider. */
    static final int STILL_WIDTH_PX = 1920;

    private static final int FRAME_WIDTH_PX = 500;
    private static final int MOST_FILES = 20;
    private static final int MOST_TITLES = 50;
    private static final int MOST_ITEMS = 3;
    private static final Duration LONGEST_FOR_NAMES = Duration.ofSeconds(8);
    private static final int WORDS_OF_FIRST = 4;
    private static final int FILES_AT_ONCE = 2;
    /** The robot policy's 25 Mbit/s, shared by two. */
    private static final long BYTES_PER_SECOND = 25_000_000 / 8 / FILES_AT_ONCE;
    /** Asked to wait longer, the film goes on without. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private static final String FIELDS = "url|size|mime|mediatype|sha1|extmetadata|timestamp|user|badfile";
    private static final String METADATA = "LicenseShortName|LicenseUrl|License|UsageTerms|Artist|Credit|Attribution"
            + "|AttributionRequired|Copyrighted|Restrictions|NonFree|DeletionReason|ObjectName|ImageDescription"
            + "|DateTimeOriginal|Assessments";

    private final CatalogueClient client;
    private final ActionApi api;
    private final FileTerms terms;
    private final boolean thrifty;

    /** @param thrifty whether few calls are allowed: then a scene has one question, for stills and clips together */
    CommonsCatalogue(CatalogueClient client, ActionApi api, FileTerms terms, boolean thrifty) {
        this.client = client;
        this.api = api;
        this.terms = terms;
        this.thrifty = thrifty;
    }

    /** Without a contact there are ten calls a minute for all. */
    @Override
    public boolean isPaced() {
        return thrifty;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Kinds of files, and how they are searched for. */
    private enum Wanted {
        STILLS("filetype:bitmap filew:>1199", "imageinfo", "ii", STILL_WIDTH_PX),
        CLIPS("filetype:video", "videoinfo", "vi", FRAME_WIDTH_PX),
        /** Stills can be described by the fields of clips too. */
        BOTH("filetype:bitmap|video", "videoinfo", "vi", STILL_WIDTH_PX);

        private final String filter;
        private final String property;
        private final String prefix;
        private final int widthPx;

        Wanted(String filter, String property, String prefix, int widthPx) {
            this.filter = filter;
            this.property = property;
            this.prefix = prefix;
            this.widthPx = widthPx;
        }

        /** What is asked of each file. */
        Map<String, String> details() {
            Map<String, String> question = new TreeMap<>();
            question.put("prop", property + "|categories");
            question.put(prefix + "prop", this == STILLS ? FIELDS : FIELDS + "|derivatives");
            question.put(prefix + "urlwidth", String.valueOf(widthPx));
            question.put(prefix + "extmetadatafilter", METADATA);
            question.put(prefix + "extmetadatalanguage", "en");
            question.put("clshow", "!hidden");
            question.put("cllimit", "max");
            return question;
        }
    }

    /** Clips are few: they are asked for with the best words only. */
    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        boolean first = words.equals(QueryRelaxation.words(query.terms().get(0), WORDS_OF_FIRST));
        if (thrifty) {
            return first ? search(Wanted.BOTH, words, "") : List.of();
        }
        List<Candidate> found = new ArrayList<>(search(Wanted.STILLS, words, ""));
        if (first) {
            found.addAll(search(Wanted.CLIPS, words, ""));
        }
        return found;
    }

    /** First the pictures that stand for the named things, then what is stated to depict them. */
    @Override
    public List<Candidate> named(FootageQuery query, Consumer<String> steps) {
        long enough = System.nanoTime() + LONGEST_FOR_NAMES.toNanos();
        List<Candidate> found = new ArrayList<>(pictures(query.names()));
        steps.accept("pictures of what is named: " + found.size() + " found");
        query.names().stream()
                .map(NamedThing::item)
                .filter(item -> item.matches("Q\\d{1,12}"))
                .distinct()
                .limit(thrifty ? 0 : MOST_ITEMS)
                .takeWhile(item -> System.nanoTime() < enough)
                .forEach(item -> found.addAll(depicting(item, steps, found.isEmpty())));
        return found;
    }

    /** @param only whether nothing is lost if there is no answer */
    private List<Candidate> depicting(String item, Consumer<String> steps, boolean only) {
        try {
            List<Candidate> found = search(Wanted.STILLS, "haswbstatement:P180=" + item, item);
            steps.accept("depicting " + item + ": " + found.size() + " found");
            return found;
        } catch (FootageException e) {
            if (only) {
                throw e;
            }
            steps.accept("depicting " + item + ": no answer");
            return List.of();
        }
    }

    private List<Candidate> pictures(List<NamedThing> names) {
        Map<String, String> items = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !name.picture().isBlank() && !name.picture().contains("|"))
                .limit(MOST_TITLES)
                .forEach(name -> items.putIfAbsent(PageTitles.canonical(name.picture()), name.item()));
        if (items.isEmpty()) {
            return List.of();
        }
        Map<String, String> question = Wanted.STILLS.details();
        question.put(
                "titles", items.keySet().stream().map(name -> "File:" + name).collect(Collectors.joining("|")));
        question.put("redirects", "");
        JsonNode answer = answer(question);
        return depicted(answer, items);
    }

    /** @param items what each picture depicts, by the name under which it was asked for */
    private List<Candidate> depicted(JsonNode answer, Map<String, String> items) {
        Map<String, String> byTitle = new LinkedHashMap<>();
        items.forEach((name, item) -> byTitle.put(renamed(answer, "File:" + name), item));
        return pages(answer)
                .flatMap(page ->
                        CommonsFile.of(page, byTitle.getOrDefault(CatalogueJson.exact(page, "title"), ""))
                                .candidate(terms)
                                .stream())
                .toList();
    }

    /** The title under which the answer has a page that was asked for. */
    private static String renamed(JsonNode answer, String title) {
        String now = title;
        for (String step : List.of("normalized", "redirects")) {
            for (JsonNode change : answer.path(step).values()) {
                if (CatalogueJson.exact(change, "from").equals(now)) {
                    now = CatalogueJson.exact(change, "to");
                    break;
                }
            }
        }
        return now;
    }

    private List<Candidate> search(Wanted wanted, String words, String depicts) {
        Map<String, String> question = wanted.details();
        question.put("generator", "search");
        question.put("gsrsearch", wanted.filter + " " + words);
        question.put("gsrnamespace", "6");
        question.put("gsrlimit", String.valueOf(MOST_FILES));
        return pages(answer(question))
                .map(page -> CommonsFile.of(page, depicts))
                .sorted(Comparator.comparing(CommonsFile::isAssessed).reversed())
                .flatMap(file -> file.candidate(terms).stream())
                .toList();
    }

    private JsonNode answer(Map<String, String> question) {
        return client.get(client.address() + " " + question, () -> api.query(question));
    }

    /** Not in the order of rank. */
    private static Stream<JsonNode> pages(JsonNode answer) {
        return answer.path("pages").values().stream()
                .sorted(Comparator.comparingInt(page -> CatalogueJson.number(page, "index")));
    }

    @Override
    public Service fileServer(Service usual) {
        int atOnce = Math.min(FILES_AT_ONCE, usual.limits().pace().concurrency());
        return usual.at(client.address())
                .staying("wikimedia.org")
                .within(usual.limits()
                        .withRate(Duration.ZERO, atOnce)
                        .withBytesPerSecond(BYTES_PER_SECOND)
                        .withLongestWait(LONGEST_WAIT));
    }
}
