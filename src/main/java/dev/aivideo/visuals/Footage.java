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
 * @param decoded whether the source has decoded the wanted part to its end; else the caller does
 */
public record Footage(
        Path file,
        Duration in,
        @Nullable Path overlay,
        @Nullable String sha256,
        boolean decoded) {

    public Footage(Path file, Duration in, @Nullable Path overlay) {
        this(file, in, overlay, null, false);
    }

    /** A clip that the source has looked into. */
    public static Footage decoded(Path file, Duration in) {
        return new Footage(file, in, null, null, true);
    }
}
