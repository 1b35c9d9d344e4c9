package dev.aivideo.footage.catalogue;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.project.Json;
import dev.aivideo.records.ContentKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Keeps answers of catalogues for as long as their terms ask (Pixabay: 24 h; Pexels and DVIDS advise it), so that the
 * scenes and films of a night do not ask the same again. Only answers are kept, never failures.
 */
public final class AnswerCache {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerCache.class);
    /** An answer, or one that was being written when the program was killed: other files there are not ours. */
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{32}\\.json|[0-9a-f-]{36}\\.new");

    private final Path folder;
    private final Duration valid;
    private final Clock clock;
    private final Map<Path, Object> locks = new ConcurrentHashMap<>();

    public AnswerCache(Path folder, Duration valid, Clock clock) {
        this.folder = folder;
        this.valid = valid;
        this.clock = clock;
    }

    /**
     * The answer to a question. Whoever asks the same meanwhile waits for this answer.
     *
     * @param question everything it depends on except keys
     */
    public JsonNode get(String question, Supplier<JsonNode> service) {
        Path file = folder.resolve(ContentKey.of(question).value().substring(0, 32) + ".json");
        synchronized (locks.computeIfAbsent(file, one -> new Object())) {
            return get(file, service);
        }
    }

    private JsonNode get(Path file, Supplier<JsonNode> service) {
        try {
            if (Files.exists(file) && !isOld(file)) {
                return Json.STRICT.readTree(Files.readString(file));
            }
        } catch (IOException | JacksonException e) {
            LOG.debug("A kept answer cannot be read: {}", e.getMessage());
        }
        JsonNode answer = service.get();
        keep(file, answer);
        return answer;
    }

    private boolean isOld(Path file) throws IOException {
        Instant since = Files.getLastModifiedTime(file).toInstant();
        return since.plus(valid).isBefore(clock.instant());
    }

    /** An answer that cannot be kept is still an answer. */
    private void keep(Path file, JsonNode answer) {
        try {
            Files.createDirectories(folder);
            removeOld();
            new AtomicFile(file, folder.resolve(UUID.randomUUID() + ".new"), false).write(answer.toString());
        } catch (IOException e) {
            LOG.debug("An answer cannot be kept: {}", e.getMessage());
        }
    }

    private void removeOld() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (OWN.matcher(file.getFileName().toString()).matches() && isOld(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
