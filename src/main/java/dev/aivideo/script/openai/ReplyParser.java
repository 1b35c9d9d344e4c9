package dev.aivideo.script.openai;

import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a model wrote as JSON, in the ways models write it: in a code fence, after a preamble, with trailing
 * commas, comments and line breaks in strings, under other names, cut off in the middle.
 */
final class ReplyParser {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_SCENES = 2000;
    private static final int MOST_STARTS = 20;

    private ReplyParser() {}

    /** The draft in a reply; {@link Draft#EMPTY} if there is none. */
    static Draft parse(String reply) {
        JsonNode root = document(reply);
        if (root == null) {
            return Draft.EMPTY;
        }
        JsonNode scenes = root.isArray() ? root : first(root, "scenes", "script", "sections");
        List<DraftScene> read = new ArrayList<>();
        for (JsonNode scene : scenes) {
            String narration = scene.isString()
                    ? scene.asString()
                    : first(scene, "narration", "text", "voiceover", "script", "content")
                            .asString("");
            if (!narration.isBlank() && read.size() < MOST_SCENES) {
                read.add(new DraftScene(
                        lines(narration),
                        list(first(
                                scene,
                                "search_terms",
                                "visual_search_terms",
                                "searchTerms",
                                "visual_keywords",
                                "keywords",
                                "visuals"))));
            }
        }
        return new Draft(
                oneLine(root.path("title").asString("")),
                root.path("description").asString("").strip(),
                list(root.path("tags")),
                read);
    }

    /** The outermost JSON value in a reply, closed where it was cut off; null if there is none. */
    static @Nullable JsonNode document(String reply) {
        int start = nextStart(reply, 0);
        for (int tries = 0; start >= 0 && tries < MOST_STARTS; tries++) {
            JsonNode node = read(reply.substring(start));
            node = node == null ? read(closed(reply.substring(start))) : node;
            if (node != null
                    && (node.isObject() && !node.isEmpty() || node.path(0).isObject())) {
                return node;
            }
            start = nextStart(reply, start + 1);
        }
        return null;
    }

    private static int nextStart(String text, int from) {
        int object = text.indexOf('{', from);
        int array = text.indexOf('[', from);
        return object < 0 || array >= 0 && array < object ? array : object;
    }

    private static @Nullable JsonNode read(String text) {
        try {
            return LENIENT.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The text up to the last object that is whole, with everything around it closed. */
    private static String closed(String text) {
        Deque<Character> open = new ArrayDeque<>();
        String best = "";
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                open.push(c == '{' ? '}' : ']');
            } else if (!open.isEmpty() && c == open.peek()) {
                open.pop();
                best = c == '}' ? text.substring(0, i + 1) + ends(open) : best;
            }
        }
        return best;
    }

    private static String ends(Deque<Character> open) {
        StringBuilder ends = new StringBuilder();
        open.forEach(ends::append);
        return ends.toString();
    }

    private static JsonNode first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.has(name)) {
                return node.path(name);
            }
        }
        return node.path(names[0]);
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
