package dev.aivideo.script.openai;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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
    private static final int MOST_STARTS = 40;
    /** An object or a list, or a text that holds one. */
    private static final Pattern START = Pattern.compile("[{\\[]|\"(?=\\s*[{\\[]\\s*(?:\\\\n\\s*)*\\\\\")");

    private static final int MOST_WRAPS = 3;

    private JsonDocuments() {}

    /** A document and where it ends in the text. */
    private record Found(JsonNode node, int end) {}

    /**
     * The JSON value in a reply that is worth most (of equal ones the last), else the first, closed where it was cut
     * off; null if there is none. Thoughts of the model are ignored.
     *
     * @param worth how much of what is looked for a value has, 0 for nothing
     */
    static @Nullable JsonNode best(String reply, ToIntFunction<JsonNode> worth) {
        String answer = thinksWithin(reply) ? reply : Thoughts.without(reply);
        JsonNode best = null;
        int most = 0;
        int start = nextStart(answer, 0);
        for (int tries = 0; start >= 0 && tries < MOST_STARTS; tries++) {
            Found found = at(answer, start);
            int value = found == null ? 0 : worth.applyAsInt(found.node);
            if (found != null && (best == null || value > 0 && value >= most)) {
                best = found.node;
                most = value;
            }
            start = nextStart(answer, found == null || value == 0 ? start + 1 : found.end);
        }
        return best;
    }

    /** Whether the first thought is inside a text of the first document; the reader removes it from each text. */
    private static boolean thinksWithin(String reply) {
        int mark = Thoughts.firstMark(reply);
        int start = nextStart(reply, 0);
        Found whole = mark > start && start >= 0 ? read(reply.substring(start)) : null;
        return whole != null && mark < start + whole.end;
    }

    /** The object, or the list of objects, that begins there. */
    private static @Nullable Found at(String text, int start) {
        if (text.charAt(start) == '"') {
            return quoted(text, start);
        }
        String rest = text.substring(start);
        Found whole = read(rest);
        Found found = whole == null ? read(closed(rest)) : whole;
        return found == null || !holdsObjects(found.node)
                ? null
                : new Found(found.node, whole == null ? text.length() : start + found.end);
    }

    private static boolean holdsObjects(JsonNode node) {
        return node.isObject() && !node.isEmpty()
                || node.isArray() && node.valueStream().anyMatch(JsonNode::isObject);
    }

    /** JSON quoted in a JSON text, as some models and gateways wrap it. */
    private static @Nullable Found quoted(String text, int start) {
        Found found = read(text.substring(start));
        JsonNode inner = found == null ? null : unwrapped(found.node);
        return found == null || inner == null || !inner.isContainer() ? null : new Found(inner, start + found.end);
    }

    /** What a text holds, if it holds JSON; else the text. */
    static JsonNode unwrapped(JsonNode node) {
        JsonNode inner = node;
        for (int i = 0; i < MOST_WRAPS && inner.isString(); i++) {
            String text = inner.asString().strip();
            Found found = text.matches("(?s)[{\\[\"].*") ? read(text) : null;
            if (found == null) {
                return inner;
            }
            inner = found.node;
        }
        return inner;
    }

    private static int nextStart(String text, int from) {
        Matcher start = START.matcher(text);
        return from < text.length() && start.find(from) ? start.start() : -1;
    }

    private static @Nullable Found read(String text) {
        try (JsonParser parser = LENIENT.createParser(text)) {
            JsonNode node = parser.readValueAsTree();
            return node == null || node.isMissingNode()
                    ? null
                    : new Found(node, Math.max(1, (int) parser.currentLocation().getCharOffset()));
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
