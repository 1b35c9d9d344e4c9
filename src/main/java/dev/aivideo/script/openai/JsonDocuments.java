package dev.aivideo.script.openai;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds JSON in a reply, in the ways models write it: in a code fence, after a preamble, with trailing commas, comments
 * and line breaks in strings, cut off in the middle.
 */
final class JsonDocuments {
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
    private static final int MOST_STARTS = 20;
    private static final Pattern THOUGHT = Pattern.compile("(?s)^.*</think(?:ing)?>");

    private JsonDocuments() {}

    /**
     * The first JSON value in a reply that is what is looked for, else the first at all, closed where it was cut off;
     * null if there is none. What a model thought aloud before it answered does not count.
     */
    static @Nullable JsonNode first(String reply, Predicate<JsonNode> wanted) {
        String answer = THOUGHT.matcher(reply).replaceFirst("");
        JsonNode other = null;
        int start = nextStart(answer, 0);
        for (int tries = 0; start >= 0 && tries < MOST_STARTS; tries++) {
            JsonNode node = read(answer.substring(start));
            node = node == null ? read(closed(answer.substring(start))) : node;
            if (node != null
                    && (node.isObject() && !node.isEmpty() || node.path(0).isObject())) {
                if (wanted.test(node)) {
                    return node;
                }
                other = other == null ? node : other;
            }
            start = nextStart(answer, start + 1);
        }
        return other;
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
}
