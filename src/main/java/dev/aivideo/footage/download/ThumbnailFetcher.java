package dev.aivideo.footage.download;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches small pictures of clips, which show whether a clip itself is worth fetching. One that cannot be had is left
 * out; its server is counted apart from the one of the clips.
 */
public final class ThumbnailFetcher {
    private static final Logger LOG = LoggerFactory.getLogger(ThumbnailFetcher.class);
    private static final long MOST_BYTES = 1_000_000;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Http http;

    ThumbnailFetcher(Http http) {
        this.http = http;
    }

    /**
     * The picture's file, which stays for the rest of the run.
     *
     * @param picture with the address of the thumbnail, and the id of what it shows
     * @return empty if it cannot be fetched, is no picture by its content type, or has more than 1 MB
     */
    public Optional<Path> fetch(ClipRequest picture, Path directory) {
        Path target = directory.resolve(FootageSource.THUMBNAIL + picture.fileName());
        try {
            if (!Files.isRegularFile(target)) {
                Files.createDirectories(directory);
                HttpCall call = HttpCall.get(picture.signed().apply(picture.address()))
                        .accepting("image/", "application/octet-stream", "binary/octet-stream", HttpCall.NO_TYPE);
                byte[] bytes = http.send(service(picture.service()), call).body();
                AtomicFile.shared(target).write(part -> Files.write(part, bytes));
            }
            return Optional.of(target);
        } catch (ServiceException | IOException e) {
            LOG.info("No thumbnail of {} of '{}': {}", picture.id(), picture.source(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Service service(Service clips) {
        Limits limits = clips.limits();
        Duration silence = shorter(limits.silence(), LONGEST_SILENCE);
        return clips.named("Thumbnails: " + clips.name())
                .within(limits.withMaxBytes(Math.min(MOST_BYTES, limits.maxBytes()))
                        .withTimes(silence, shorter(limits.total(), LONGEST))
                        .withAttempts(1)
                        .impatient());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
