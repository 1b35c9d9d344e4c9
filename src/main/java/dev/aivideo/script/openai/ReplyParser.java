package dev.aivideo.script.openai;

import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a model wrote as JSON, under the names that models give things. */
final class ReplyParser {
    private static final int MOST_SCENES = 2000;
    private static final String[] SCENES = {"scenes", "script", "sections", "segments", "parts"};
    private static final String[] NARRATION = {
        "narration",
        "text",
        "voiceover",
        "script",
        "content",
        "narration_text",
        "voiceover_text",
        "spoken_text",
        "dialogue"
    };
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:scene|part|section)?[ _#-]*(\\d{1,4})");

    private static final Pattern FACT_NUMBER = Pattern.compile("(?<![\\d.-])\\d{1,6}(?!\\d)");
    private static final int MOST_FACTS = 50;

    private ReplyParser() {}

    /** The draft in a reply; {@link Draft#EMPTY} if there is none. */
    static Draft parse(String reply) {
        JsonNode root = JsonDocuments.best(reply, ReplyParser::narrations);
        if (root == null) {
            return Draft.EMPTY;
        }
        JsonNode holder = scenes(root).isEmpty() ? root : holder(root);
        List<DraftScene> read = new ArrayList<>();
        for (JsonNode scene : scenes(root)) {
            String narration = narration(scene);
            if (!narration.isBlank() && read.size() < MOST_SCENES) {
                read.add(new DraftScene(lines(narration), terms(scene), facts(scene)));
            }
        }
        return head(holder.has("title") ? holder : root).with(read);
    }

    private static int narrations(JsonNode root) {
        return (int) scenes(root).stream()
                .filter(scene -> !narration(scene).isBlank())
                .count();
    }

    /** The outline in a reply, an object with chapters; null if there is none. */
    static @Nullable JsonNode outline(String reply) {
        return JsonDocuments.best(
                reply,
                node -> node.path("chapters").isArray() ? node.path("chapters").size() + 1 : 0);
    }

    /** Title, description and tags without any scenes. */
    static Draft head(JsonNode root) {
        return new Draft(
                oneLine(root.path("title").asString("")),
                root.path("description").asString("").strip(),
                list(root.path("tags")),
                List.of());
    }

    /** Scenes of a document, or of the one document that it wraps: {@code {"script": {"scenes": […]}}}. */
    private static List<JsonNode> scenes(JsonNode root) {
        JsonNode holder = holder(root);
        List<JsonNode> list = sceneList(holder);
        return list.isEmpty() ? sceneList(first(holder, SCENES)) : list;
    }

    private static JsonNode holder(JsonNode root) {
        if (isList(root) || isList(first(root, SCENES))) {
            return root;
        }
        for (JsonNode child : root) {
            JsonNode wrapped = JsonDocuments.unwrapped(child);
            if (wrapped.isObject() && isList(first(wrapped, SCENES))) {
                return wrapped;
            }
        }
        JsonNode bare = first(root, SCENES);
        return bare.isObject() && isList(first(bare, SCENES)) ? bare : root;
    }

    private static boolean isList(JsonNode node) {
        return !sceneList(node).isEmpty();
    }

    /** The scenes of a list, or of an object that has one under each number: {@code {"1": …, "scene 2": …}}. */
    private static List<JsonNode> sceneList(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().toList();
        }
        boolean numbered = node.isObject()
                && !node.isEmpty()
                && node.propertyNames().stream()
                        .allMatch(name -> NUMBER.matcher(name).matches());
        return numbered
                ? node.properties().stream()
                        .sorted(Comparator.comparingInt(scene -> number(scene.getKey())))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of();
    }

    private static int number(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static String narration(JsonNode scene) {
        return Thoughts.withoutEnclosed(spoken(scene.isObject() ? first(scene, NARRATION) : scene));
    }

    /** A text, or the texts of a list one after the other. */
    private static String spoken(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(ReplyParser::spoken).collect(Collectors.joining(" "));
        }
        return node.isObject() ? spoken(first(node, "text", "content")) : node.asString("");
    }

    private static List<String> terms(JsonNode scene) {
        return list(first(scene, "search_terms", "visual_search_terms", "visual_keywords", "keywords", "visuals"));
    }

    /** Numbers of facts, as numbers or as text: {@code [1, "2", "fact 3"]}, {@code "1, 2"}. */
    private static List<Integer> facts(JsonNode scene) {
        JsonNode node = first(scene, "facts", "fact_numbers", "sources", "used_facts");
        String text = node.isArray()
                ? node.valueStream().map(item -> item.asString("")).collect(Collectors.joining(" "))
                : node.asString("");
        return FACT_NUMBER
                .matcher(text)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .distinct()
                .limit(MOST_FACTS)
                .toList();
    }

    /** What stands under the first of these names, however it is spelt: {@code voiceOver}, {@code voice_over}. */
    private static JsonNode first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.has(name)) {
                return JsonDocuments.unwrapped(node.path(name));
            }
        }
        for (String name : names) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (plain(field.getKey()).equals(plain(name))) {
                    return JsonDocuments.unwrapped(field.getValue());
                }
            }
        }
        return node.path(names[0]);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** A list of texts, or one text with commas. */
    private static List<String> list(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.addAll(List.of(node.asString().split(",")));
        }
        for (JsonNode item : node) {
            texts.add(item.asString(""));
        }
        return texts.stream()
                .map(ReplyParser::oneLine)
                .filter(text -> !text.isBlank() && text.length() <= 100)
                .distinct()
                .limit(30)
                .toList();
    }

    /** With its line breaks: what Markdown is shows at the beginning of a line. */
    private static String lines(String text) {
        return text.lines()
                .map(ReplyParser::oneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }
}
