package dev.aivideo.footage.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;

/**
 * Lists and objects in a text for people: the whole of it, a block or line for each item, a fenced part, or what begins
 * with a bracket somewhere in it. The whole comes first, then what takes more guessing.
 */
final class TextValues {
    private static final Pattern FENCED = Pattern.compile("(?s)```[A-Za-z0-9]*\\s*\\n?(.*?)```");
    private static final Pattern BRACKET = Pattern.compile("[\\[{]");
    private static final int MOST_BRACKETS = 30;
    /** Reads one value and leaves what follows. */
    private static final ObjectReader FIRST =
            McpMessage.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private TextValues() {}

    /** All that can be read, each a list or an object. */
    static List<JsonNode> of(List<String> blocks, String text) {
        Optional<JsonNode> whole = whole(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<JsonNode> values = new ArrayList<>();
        together(blocks.stream()).ifPresent(values::add);
        together(FENCED.matcher(text).results().map(part -> part.group(1))).ifPresent(values::add);
        together(text.lines()).ifPresent(values::add);
        embedded(text).ifPresent(values::add);
        return values;
    }

    private static Optional<JsonNode> whole(String text) {
        JsonNode value;
        try {
            value = McpMessage.JSON.readTree(text);
        } catch (JacksonException notJson) {
            try {
                value = PythonLiteral.parse(text);
            } catch (PythonLiteral.MalformedException notPython) {
                return Optional.empty();
            }
        }
        // A text that is JSON once more, as some servers write everything twice.
        return value.isString() ? inner(value.asString()) : Optional.of(value).filter(JsonNode::isContainer);
    }

    private static Optional<JsonNode> inner(String text) {
        String plain = text.strip();
        return plain.startsWith("[") || plain.startsWith("{") ? whole(plain) : Optional.empty();
    }

    /** What the parts hold: one value as it is; of several objects and lists of them one list. */
    private static Optional<JsonNode> together(Stream<String> parts) {
        List<JsonNode> found = parts.map(String::strip)
                .map(part -> part.endsWith(",") ? part.substring(0, part.length() - 1) : part)
                .filter(part -> part.startsWith("{") || part.startsWith("[") || part.startsWith("("))
                .flatMap(part -> whole(part).stream())
                .toList();
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        ArrayNode all = McpMessage.JSON.createArrayNode();
        for (JsonNode value : found) {
            if (value.isArray()) {
                value.values().forEach(all::add);
            } else {
                all.add(value);
            }
        }
        return Optional.of(all);
    }

    private static Optional<JsonNode> embedded(String text) {
        Matcher bracket = BRACKET.matcher(text);
        for (int tried = 0; tried < MOST_BRACKETS && bracket.find(); tried++) {
            Optional<JsonNode> value = first(text.substring(bracket.start()));
            if (value.isPresent() && !value.get().isEmpty() && isOfItems(value.get())) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Not a footnote such as {@code [1]}. */
    private static boolean isOfItems(JsonNode value) {
        return value.isObject() || value.values().stream().allMatch(JsonNode::isObject);
    }

    private static Optional<JsonNode> first(String text) {
        try {
            return Optional.of(FIRST.readTree(text));
        } catch (JacksonException notJson) {
            return PythonLiteral.first(text);
        }
    }
}
