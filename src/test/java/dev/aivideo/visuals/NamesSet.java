package dev.aivideo.visuals;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.encyclopedia.NameLinks;
import dev.aivideo.encyclopedia.NamedItem;
import dev.aivideo.encyclopedia.NamedItems;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.commons.OfferedByCommons;
import dev.aivideo.project.NamedThing;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import dev.aivideo.visuals.RelevanceSet.Clip;
import dev.aivideo.visuals.RelevanceSet.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A set whose narrations are full of names, with the articles that they are from and what an encyclopedia knows. */
final class NamesSet {
    private final RelevanceSet set;
    private final Map<String, SourceText> articles;
    private final Map<String, Map<String, String>> expected;
    private final Items items;

    private NamesSet(String name) {
        RelevanceSet all = RelevanceSet.read(name);
        this.set = all.of(all.clips().stream().filter(NamesSet::isOffered).toList());
        this.articles = RelevanceSet.lines(name, "articles.jsonl")
                .collect(Collectors.toMap(json -> json.path("film").asString(""), NamesSet::article));
        this.expected = RelevanceSet.lines(name, "scenes.jsonl")
                .collect(Collectors.toMap(
                        json -> json.path("film").asString("") + "-"
                                + json.path("scene").asInt(0),
                        NamesSet::names));
        this.items = new Items(RelevanceSet.lines(name, "items.jsonl").toList());
    }

    static NamesSet read(String name) {
        return new NamesSet(name);
    }

    RelevanceSet set() {
        return set;
    }

    private static boolean isOffered(Clip clip) {
        Candidate candidate = clip.candidate();
        return candidate.format().isClip()
                || OfferedByCommons.is(
                        candidate.title(),
                        candidate.description().keywords(),
                        candidate.format().widthPx(),
                        clip.type());
    }

    /** As a search by words answers: it does not say what a file depicts, unless that was asked for. */
    RelevanceSet found() {
        Set<String> asked = set.films().keySet().stream()
                .map(this::names)
                .flatMap(names -> Stream.concat(
                        names.subjects().stream(), names.scenes().stream().flatMap(scene -> scene.linked().stream())))
                .map(NamedThing::item)
                .collect(Collectors.toSet());
        return set.of(
                set.clips().stream().map(clip -> clip.depictingOnly(asked)).toList());
    }

    private static SourceText article(JsonNode json) {
        SourceText.Article article = new SourceText.Article(
                "en", 1, json.path("item").asString(""), "", RelevanceSet.strings(json.path("links")));
        return new SourceText(
                "Wikipedia", json.path("title").asString(""), json.path("text").asString(""), Rights.NONE, article);
    }

    /** Title by name; empty for a name that means nothing that is known. */
    private static Map<String, String> names(JsonNode scene) {
        Map<String, String> names = new LinkedHashMap<>();
        scene.path("names")
                .forEach(name -> names.put(
                        name.path("text").asString(""), name.path("title").asString("")));
        return names;
    }

    /** What the film's names are linked to. */
    FilmNames names(String film) {
        List<Scene> scenes = set.films().getOrDefault(film, List.of());
        return new NameLinks(RelevanceIT.English.EMBEDDER::embed)
                .of(
                        scenes.get(0).topic(),
                        Optional.ofNullable(articles.get(film)).stream().toList(),
                        scenes.stream().map(Scene::narration).toList(),
                        items);
    }

    /** How many names were linked rightly, to something else, or not though they should have been. */
    static final class Links {
        int right;
        int wrong;
        int missed;
        final List<String> errors = new ArrayList<>();

        @Override
        public String toString() {
            return "names linked rightly %d, wrongly %d, missed %d %s".formatted(right, wrong, missed, errors);
        }
    }

    Links links() {
        Links links = new Links();
        set.films().forEach((film, scenes) -> {
            FilmNames names = names(film);
            for (int i = 0; i < scenes.size(); i++) {
                Map<String, String> wanted = expected.getOrDefault(scenes.get(i).label(), Map.of());
                Map<String, String> linked = new HashMap<>();
                names.scene(i).linked().forEach(thing -> linked.put(thing.text(), thing.title()));
                count(links, wanted, linked);
            }
        });
        return links;
    }

    private static void count(Links links, Map<String, String> wanted, Map<String, String> linked) {
        wanted.forEach((name, title) -> {
            if (!title.isEmpty() && title.equals(linked.get(name))) {
                links.right++;
            } else if (!title.isEmpty() && !linked.containsKey(name)) {
                links.missed++;
                links.errors.add("missed: " + name);
            }
        });
        linked.forEach((name, title) -> {
            if (!title.equals(wanted.getOrDefault(name, title))
                    || wanted.getOrDefault(name, "?").isEmpty()) {
                links.wrong++;
                links.errors.add("wrong: " + name + " is not " + title);
            } else if (!wanted.containsKey(name)) {
                links.errors.add("not asked for: " + name + " is " + title);
            }
        });
    }

    /** An encyclopedia of the set's items; other names of one item alone lead to its article. */
    private static final class Items implements NamedItems {
        private final Map<String, NamedItem> byTitle = new HashMap<>();
        private final Map<String, List<NamedItem>> byAlias = new HashMap<>();
        private final Map<String, List<NamedItem>> byLabel = new HashMap<>();

        Items(List<JsonNode> all) {
            for (JsonNode json : all) {
                NamedItem item = new NamedItem(
                        json.path("title").asString(json.path("label").asString("")),
                        json.path("item").asString(""),
                        json.path("image").asString(""),
                        json.path("description").asString(""));
                String label = json.path("label").asString("");
                byLabel.computeIfAbsent(label, one -> new ArrayList<>()).add(item);
                if (json.path("disambiguation").asBoolean(false)) {
                    byAlias.computeIfAbsent(item.title(), one -> new ArrayList<>())
                            .addAll(List.of(item, item));
                } else if (json.path("title").isString()) {
                    byTitle.put(item.title(), item);
                    RelevanceSet.strings(json.path("aliases"))
                            .forEach(alias -> byAlias.computeIfAbsent(alias, one -> new ArrayList<>())
                                    .add(item));
                }
            }
        }

        @Override
        public Map<String, NamedItem> byTitle(List<String> titles) {
            Map<String, NamedItem> found = new HashMap<>();
            for (String title : titles) {
                NamedItem item = byTitle.get(title);
                List<NamedItem> redirects = byAlias.getOrDefault(title, List.of());
                if (item != null) {
                    found.put(title, item);
                } else if (redirects.size() == 1) {
                    found.put(title, redirects.get(0));
                }
            }
            return found;
        }

        @Override
        public List<NamedItem> byName(String name) {
            return byLabel.getOrDefault(name, List.of());
        }
    }
}
