package dev.aivideo.footage.archive;

import dev.aivideo.footage.catalogue.CatalogueJson;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the Archive's fields, each of which may be a text, a list of texts, or absent. */
final class ArchiveJson {
    private static final int MOST_TEXTS = 50;
    private static final int LONGEST = 4000;

    private ArchiveJson() {}

    /** The texts of a field without tags and blanks. */
    static List<String> texts(JsonNode item, String field) {
        JsonNode value = item.path(field);
        Stream<JsonNode> all = value.isArray() ? value.values().stream() : Stream.of(value);
        return all.filter(one -> one.isValueNode() && !one.isNull())
                .limit(MOST_TEXTS)
                .map(one -> one.asString(""))
                .map(text -> CatalogueJson.plain(text.length() <= LONGEST ? text : text.substring(0, LONGEST)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String first(JsonNode item, String field) {
        return texts(item, field).stream().findFirst().orElse("");
    }

    /** A length in seconds ({@code 94.13}) or as a clock shows it ({@code 1:34}, {@code 00:01:34}); null if it is none. */
    static @Nullable Duration length(String text) {
        if (!text.matches("(\\d{1,3}:)?(\\d{1,2}:)?\\d{1,6}(\\.\\d{1,9})?")) {
            return null;
        }
        double seconds = 0;
        for (String part : text.split(":")) {
            seconds = seconds * 60 + Double.parseDouble(part);
        }
        return seconds > 0 ? Duration.ofMillis(Math.round(seconds * 1000)) : null;
    }
}
