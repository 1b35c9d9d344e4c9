package dev.aivideo.visuals;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fetched picture.
 *
 * @param file absolute
 * @param in where the wanted part begins in {@code file}
 * @param overlay PNG with transparency to be laid over it, or null
 * @param sha256 of {@code file}, if the source knows it; else null
 */
public record Footage(
        Path file,
        Duration in,
        @Nullable Path overlay,
        @Nullable String sha256) {

    public Footage(Path file, Duration in, @Nullable Path overlay) {
        this(file, in, overlay, null);
    }
}
