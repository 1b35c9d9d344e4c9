package dev.aivideo.footage.dvids;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where fetched seconds lie for whoever asked for them, which takes its copy at once: after a day they are only in the
 * way. The bytes they were cut from stay in the clips' cache, which has a limit of its own.
 */
record PartsFolder(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(PartsFolder.class);
    /** As clips are named when they are fetched, also while they are. */
    private static final String OWN = "(part-[0-9a-f-]{36}-)?dvids-.+\\.mp4(\\.segments|\\.whole)?";

    private static final Duration KEPT = Duration.ofDays(1);

    /** Remove what is older, also what a server left that was killed at its work. What cannot be removed stays. */
    void removeOld(Instant now) {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                if (file.getFileName().toString().matches(OWN) && isOld(file, now)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.debug("Old parts stay in {}: {}", path, e.getMessage());
        }
    }

    private static boolean isOld(Path file, Instant now) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().plus(KEPT).isBefore(now);
    }
}
