package dev.aivideo.music.library;

import dev.aivideo.music.Mood;
import dev.aivideo.project.Json;
import dev.aivideo.project.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the operator says of a file of music in a JSON file beside it, {@code river.json} or {@code river.mp3.json}.
 *
 * @param moods those of the words that are moods of ours
 * @param beatsPerMinute 0 if it is not stated
 * @param bars how many bars the file has from its first sample to its last; 0 if it is not stated
 */
record MusicNote(String title, Rights rights, List<Mood> moods, double beatsPerMinute, double bars) {
    private static final MusicNote NONE = new MusicNote("", Rights.NONE, List.of(), 0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(MusicNote.class);
    private static final long MOST_BYTES = 256 * 1024L;

    /** Says nothing if there is no such file, or it is of no use. */
    static MusicNote beside(Path music) {
        String name = music.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return Stream.of((dot > 0 ? name.substring(0, dot) : name) + ".json", name + ".json")
                .map(music::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(MusicNote::read)
                .orElse(NONE);
    }

    private static MusicNote read(Path file) {
        try {
            if (Files.size(file) <= MOST_BYTES) {
                return of(Json.STRICT.readTree(Files.readString(file)));
            }
            LOG.warn("{} is larger than {} bytes and is ignored", file, MOST_BYTES);
        } catch (IOException | JacksonException e) {
            LOG.warn("{} is not valid JSON and is ignored: {}", file, e.getMessage());
        }
        return NONE;
    }

    private static MusicNote of(JsonNode json) {
        Rights rights = new Rights(
                text(json, "author", "artist"),
                text(json, "credit"),
                text(json, "licence", "license"),
                text(json, "terms"),
                text(json, "page"),
                text(json, "notice"));
        List<Mood> moods = Stream.of("mood", "moods", "keywords", "tags")
                .flatMap(field -> words(json.path(field)).stream())
                .flatMap(word -> Mood.named(word).stream())
                .distinct()
                .toList();
        return new MusicNote(text(json, "title"), rights, moods, number(json, "bpm", "tempo"), number(json, "bars"));
    }

    private static String text(JsonNode json, String... fields) {
        return Stream.of(fields)
                .map(field -> String.join(", ", words(json.path(field))))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> words.add(item.asString("").strip()));
        } else {
            words.add(node.asString("").strip());
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private static double number(JsonNode json, String... fields) {
        return Stream.of(fields)
                .map(field -> number(json.path(field)))
                .flatMap(Optional::stream)
                .filter(value -> value > 0 && value < 100_000)
                .findFirst()
                .orElse(0.0);
    }

    private static Optional<Double> number(JsonNode node) {
        try {
            return Optional.of(node.isNumber() ? node.asDouble() : Double.parseDouble(node.asString("")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
