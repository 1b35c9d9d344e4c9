package dev.aivideo.footage.library;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.aivideo.project.Json;
import dev.aivideo.project.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the operator says of a file in a JSON file beside it. Empty where nothing is said.
 *
 * @param keywords also where and when it was shot, in the operator's words
 * @param date when it was shot, in the operator's words
 * @param page address of the picture's own page
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record LibraryMetadata(
        String title,
        String description,
        List<String> keywords,
        String date,
        String author,
        String credit,
        String licence,
        String page) {
    static final LibraryMetadata NONE = new LibraryMetadata("", "", List.of(), "", "", "", "", "");

    private static final Logger LOG = LoggerFactory.getLogger(LibraryMetadata.class);
    private static final long MOST_BYTES = 256 * 1024L;
    private static final int ISO_DATE = 10;

    /** Empty, with a warning in the log, if the file is of no use. */
    static Optional<LibraryMetadata> read(Path file) {
        try {
            if (Files.size(file) <= MOST_BYTES) {
                return Optional.of(of(Json.STRICT.readTree(Files.readString(file))));
            }
            LOG.warn("{} is larger than {} bytes and is ignored", file, MOST_BYTES);
        } catch (IOException | JacksonException e) {
            LOG.warn("{} is not valid JSON and is ignored: {}", file, e.getMessage());
        }
        return Optional.empty();
    }

    private static LibraryMetadata of(JsonNode json) {
        String date = text(json, "date");
        List<String> keywords = Stream.of(
                        Stream.of("keywords", "tags").flatMap(field -> list(json, field)),
                        Stream.of("place", "location").map(field -> text(json, field)),
                        Stream.of(date))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        String licence = text(json, "licence");
        return new LibraryMetadata(
                text(json, "title"),
                text(json, "description"),
                keywords,
                date,
                text(json, "author"),
                text(json, "credit"),
                licence.isEmpty() ? text(json, "license") : licence,
                text(json, "page"));
    }

    /** When it was shot, if that is said as ISO 8601 has it. */
    @Nullable
    LocalDate made() {
        try {
            return LocalDate.parse(date.substring(0, Math.min(date.length(), ISO_DATE)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    Rights rights() {
        return new Rights(author, credit, licence, "", page, "");
    }

    /** Of a list its items, of a string its parts between commas and semicolons. */
    private static Stream<String> list(JsonNode json, String field) {
        JsonNode node = json.path(field);
        return (node.isArray()
                        ? strings(node).stream()
                        : Stream.of(node.asString("").split("[,;]")))
                .map(String::strip);
    }

    /** A list's items become one text. */
    private static String text(JsonNode json, String field) {
        JsonNode node = json.path(field);
        return node.isArray()
                ? String.join(", ", strings(node))
                : node.asString("").strip();
    }

    private static List<String> strings(JsonNode array) {
        List<String> items = new ArrayList<>();
        array.forEach(item -> items.add(item.asString("").strip()));
        items.removeIf(String::isEmpty);
        return items;
    }
}
