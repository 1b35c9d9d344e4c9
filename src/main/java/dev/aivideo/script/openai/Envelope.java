package dev.aivideo.script.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of an answer, in the ways servers send it: with lines that only keep the connection alive, as a stream of
 * events or of lines although none was asked for, in a list, as a text that holds JSON.
 */
final class Envelope {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_WRAPS = 3;

    private Envelope() {}

    /** The answer as one document; null if it holds none. */
    static @Nullable JsonNode read(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(":"))
                .toList();
        if (lines.isEmpty()) {
            return null;
        }
        boolean isEvents = lines.get(0).matches("(?s)(data|event|id|retry):.*");
        List<JsonNode> documents = isEvents ? events(lines) : documents(withoutKeepAlive(text));
        if (documents.isEmpty()) {
            return null;
        }
        return documents.size() == 1 && !isEvents ? unwrapped(documents.get(0)) : StreamedAnswer.joined(documents);
    }

    private static String withoutKeepAlive(String text) {
        return text.lines()
                .dropWhile(line -> line.isBlank() || line.strip().startsWith(":"))
                .collect(Collectors.joining("\n"));
    }

    private static List<JsonNode> events(List<String> lines) {
        List<JsonNode> events = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("data:")) {
                events.addAll(documents(line.substring("data:".length()).strip()));
            }
        }
        return events;
    }

    /** All that stand one after the other, up to the first that is broken; none if there is more text than that. */
    private static List<JsonNode> documents(String text) {
        List<JsonNode> documents = new ArrayList<>();
        try (MappingIterator<JsonNode> values =
                LENIENT.readerFor(JsonNode.class).readValues(text)) {
            while (values.hasNextValue()) {
                documents.add(values.nextValue());
            }
        } catch (JacksonException e) {
            return documents.stream().allMatch(JsonNode::isContainer) ? documents : List.of();
        }
        return documents;
    }

    private static JsonNode unwrapped(JsonNode document) {
        JsonNode inner = document;
        for (int i = 0; i < MOST_WRAPS; i++) {
            if (inner.isString() && inner.asString().strip().startsWith("{")) {
                List<JsonNode> quoted = documents(inner.asString());
                inner = quoted.isEmpty() ? inner : quoted.get(0);
            } else if (inner.isArray()
                    && (inner.path(0).has("choices") || inner.path(0).has("generated_text"))) {
                inner = inner.path(0);
            }
        }
        return inner;
    }
}
