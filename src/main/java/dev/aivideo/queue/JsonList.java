package dev.aivideo.queue;

import dev.aivideo.queue.QueueFile.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

/** A list as JSON: an array of objects, an object around one, or objects one after the other, mostly one on each line. */
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
    /** The line in which the current record begins. */
    private long line = 1;

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
        } else if (all.startsWith("{") && isLaidOut(text)) {
            readObjects(text, taker);
        } else {
            readLines(text, taker);
        }
    }

    /** Whether the first object is no line of its own: it goes on over several, or is there for the list in it. */
    private static boolean isLaidOut(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            int first = parser.currentTokenLocation().getLineNr();
            JsonNode object = parser.readValueAsTree();
            return nameOfList(object) != null || parser.currentLocation().getLineNr() > first;
        } catch (JacksonException e) {
            return false; // a broken line loses only itself
        }
    }

    /** The field with the list that an object is there for; null if it is a film itself, or has none or several. */
    private static @Nullable String nameOfList(JsonNode object) {
        List<String> names = object.properties().stream()
                .filter(field -> field.getValue().path(0).isObject())
                .map(Map.Entry::getKey)
                .toList();
        boolean isFilm = object.propertyNames().stream().map(CsvList::name).anyMatch("topic"::equals);
        return isFilm || names.size() != 1 ? null : names.get(0);
    }

    private void readObjects(String text, Consumer<ListRecord> taker) {
        String held = nameOfList(JSON.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(text));
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                line = parser.currentTokenLocation().getLineNr();
                if (held == null) {
                    take(line, parser.readValueAsTree(), taker);
                } else if (parser.currentToken() == JsonToken.START_ARRAY && held.equals(parser.currentName())) {
                    readItems(parser, taker);
                } else if (parser.streamReadContext().getNestingDepth() > 1) {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            broken("the JSON", e);
        }
    }

    private void readLines(String text, Consumer<ListRecord> taker) {
        long number = 0;
        for (String line : text.split("\r\n|\r|\n")) {
            number++;
            String value = CsvRows.trimmed(line);
            // Lines copied from an array keep their commas.
            value = value.endsWith(",") ? value.substring(0, value.length() - 1) : value;
            if (value.isEmpty()) {
                continue;
            }
            try {
                take(number, JSON.readTree(value), taker);
            } catch (JacksonException e) {
                faults.add(new Fault(number, "is not a JSON object of texts and numbers: " + words(e)));
            }
        }
    }

    private void readArray(String text, Consumer<ListRecord> taker) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            readItems(parser, taker);
            if (parser.nextToken() != null) {
                faults.add(new Fault(
                        parser.currentTokenLocation().getLineNr(),
                        "is after the end of the array; this line and the rest of the file were not read"));
            }
        } catch (JacksonException e) {
            broken("the JSON array", e);
        }
    }

    private void readItems(JsonParser parser, Consumer<ListRecord> taker) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            line = parser.currentTokenLocation().getLineNr();
            take(line, parser.readValueAsTree(), taker);
        }
    }

    private void broken(String what, JacksonException e) {
        long wrong = e.getLocation() == null ? line : e.getLocation().getLineNr();
        faults.add(new Fault(
                wrong, "is invalid in %s, which was not read from line %d on: %s".formatted(what, line, words(e))));
    }

    /** Without the parser's text about its input source. */
    private static String words(JacksonException e) {
        return shortened(e.getOriginalMessage().replaceAll(" ?\\(start marker at \\[Source: [^\\]]*\\]\\)", ""));
    }

    private void take(long line, JsonNode node, Consumer<ListRecord> taker) {
        if (!node.isObject()) {
            faults.add(new Fault(line, "is not a JSON object of texts and numbers, was " + kind(node)));
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
                faults.add(new Fault(line, "'%s' is given twice".formatted(shortened(name))));
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
