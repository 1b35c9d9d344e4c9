package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.NamedItem;
import dev.aivideo.files.AtomicFile;
import dev.aivideo.project.Json;
import dev.aivideo.records.ContentKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * What names were found to mean, also if it is nothing, so that a film that is made again, or without a network, shows
 * the same.
 */
final class KeptNames {
    private static final Logger LOG = LoggerFactory.getLogger(KeptNames.class);

    private final Path folder;
    private final Clock clock;

    KeptNames(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private record Answer(List<NamedItem> items) {}

    private record FileNames(List<String> names) {}

    /**
     * The answer to a question; empty if there is none yet. A file that is read is used: it is not cleaned away for as
     * long again.
     */
    Optional<List<NamedItem>> find(String question) {
        return read(question, Answer.class).map(Answer::items);
    }

    /** As {@link #find}, of names of files. */
    Optional<List<String>> findFiles(String question) {
        return read(question, FileNames.class).map(FileNames::names);
    }

    private <T> Optional<T> read(String question, Class<T> type) {
        Path file = file(question);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            T answer = Json.read(Files.readString(file), type);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now(clock)));
            return Optional.of(answer);
        } catch (IOException | JacksonException e) {
            LOG.debug("A kept name cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    /** An answer that cannot be kept is still an answer. */
    void keep(String question, List<NamedItem> items) {
        write(question, new Answer(items));
    }

    void keepFiles(String question, List<String> names) {
        write(question, new FileNames(names));
    }

    private void write(String question, Object answer) {
        try {
            Files.createDirectories(folder);
            AtomicFile.shared(file(question)).write(Json.write(answer));
        } catch (IOException e) {
            LOG.warn("Names cannot be kept in {}: {}", folder, e.toString());
        }
    }

    private Path file(String question) {
        return folder.resolve("name-" + ContentKey.of(question).value().substring(0, 32) + ".json");
    }
}
