package dev.aivideo.footage.library;

import dev.aivideo.project.Json;
import dev.aivideo.project.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the operator says of a file in {@code NAME.json} beside it. Empty where nothing is said.
 *
 * @param page address of the picture's own page
 */
record LibraryMetadata(String title, String description, List<String> keywords, Rights rights) {
    static final LibraryMetadata NONE = new LibraryMetadata("", "", List.of(), new Rights("", "", "", "", "", ""));

    private static final Logger LOG = LoggerFactory.getLogger(LibraryMetadata.class);
    private static final long MOST_BYTES = 256 * 1024L;

    LibraryMetadata {
        keywords = List.copyOf(keywords);
    }

    /** Of {@code clip.mp4}, in {@code clip.json} or {@code clip.mp4.json}. One that cannot be read counts as none. */
    static LibraryMetadata of(Path media) {
        String name = media.getFileName().toString();
        Path beside = media.resolveSibling(name.replaceFirst("\\.[^.]+$", "") + ".json");
        Path longer = media.resolveSibling(name + ".json");
        Path file = Files.isRegularFile(beside) ? beside : longer;
        try {
            if (!Files.isRegularFile(file)) {
                return NONE;
            }
            if (Files.size(file) > MOST_BYTES) {
                LOG.warn("{} is larger than {} bytes and is ignored", file, MOST_BYTES);
                return NONE;
            }
            return read(Json.STRICT.readTree(Files.readString(file)));
        } catch (IOException | JacksonException e) {
            LOG.warn("{} is not valid JSON and is ignored: {}", file, e.getMessage());
            return NONE;
        }
    }

    private static LibraryMetadata read(JsonNode json) {
        return new LibraryMetadata(
                text(json, "title"),
                text(json, "description"),
                keywords(json.path("keywords")),
                new Rights(
                        text(json, "author"),
                        text(json, "credit"),
                        text(json, "licence").isEmpty() ? text(json, "license") : text(json, "licence"),
                        "",
                        text(json, "page"),
                        ""));
    }

    private static List<String> keywords(JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(word -> words.add(word.asString("").strip()));
        } else {
            words.addAll(List.of(node.asString("").split("\\s*[,;]\\s*")));
        }
        words.removeIf(String::isBlank);
        return words;
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("").strip();
    }
}
