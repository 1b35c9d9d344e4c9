package dev.aivideo.nightly;

import dev.aivideo.nightly.QueueFile.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list as JSON: an array of objects, or one object on each line. */
final class JsonList {
    // The list's size is limited already; a deep value is a fault of its record, not of the array around it.
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Fault> faults;

    JsonList(List<Fault> faults) {
        this.faults = faults;
    }

    /** Whether a text is JSON, by its first character or by the name of its file. */
    static boolean isJson(String name, String text) {
        String start = text.strip();
        return start.startsWith("[")
                || start.startsWith("{")
                || name.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson|json)");
    }

    void read(String name, String text, Consumer<ListRecord> taker) {
        String all = text.strip();
        boolean isByLines = name.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)");
        if (all.startsWith("[") && (all.endsWith("]") || !isByLines)) {
            readArray(text, taker);
        } else {
            readLines(text, taker);
        }
    }

    private void readLines(String text, Consumer<ListRecord> taker) {
        long number = 0;
        for (String line : text.split("\r\n|\r|\n")) {
            number++;
            String value = CsvRows.trimmed(line);
            // What was cut out of an array keeps its comma.
            value = value.endsWith(",") ? value.substring(0, value.length() - 1) : value;
            if (value.isEmpty()) {
                continue;
            }
            try {
                take(number, JSON.readTree(value), taker);
            } catch (JacksonException e) {
                faults.add(new Fault(
                        number, "is no JSON object of texts and numbers: " + shortened(e.getOriginalMessage())));
            }
        }
    }

    private void readArray(String text, Consumer<ListRecord> taker) {
        long line = 1;
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                take(line, parser.readValueAsTree(), taker);
            }
            if (parser.nextToken() != null) {
                line = parser.currentTokenLocation().getLineNr();
                faults.add(new Fault(line, "stands after the end of the array; it and what follows was not read"));
            }
        } catch (JacksonException e) {
            long wrong = e.getLocation() == null ? line : e.getLocation().getLineNr();
            faults.add(new Fault(
                    wrong,
                    "breaks the JSON array, of which nothing was read from line " + line + " on: "
                            + shortened(e.getOriginalMessage())));
        }
    }

    private void take(long line, JsonNode node, Consumer<ListRecord> taker) {
        if (!node.isObject()) {
            faults.add(new Fault(line, "is no JSON object of texts and numbers, was " + kind(node)));
            return;
        }
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = CsvList.name(field.getKey());
            if (field.getValue().isContainer()) {
                faults.add(new Fault(
                        line,
                        "'%s' must be a text or a number, was %s".formatted(shortened(name), kind(field.getValue()))));
                return;
            }
            if (fields.containsKey(name)) {
                faults.add(new Fault(line, "'%s' is there twice".formatted(shortened(name))));
                return;
            }
            fields.put(name, field.getValue().isNull() ? "" : field.getValue().asString());
        }
        taker.accept(new ListRecord(line, fields));
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NULL, MISSING -> "null";
            default -> shortened(node.toString());
        };
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }
}
