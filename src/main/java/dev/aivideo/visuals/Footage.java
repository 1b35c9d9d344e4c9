package dev.aivideo.visuals;

import dev.aivideo.project.Rights;
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
 * @param rights what the source said of them with the file, where it says more than in a list; or null
 */
public record Footage(
        Path file,
        Duration in,
        @Nullable Path overlay,
        @Nullable String sha256,
        boolean decoded,
        @Nullable Rights rights) {

    public Footage(Path file, Duration in, @Nullable Path overlay) {
        this(file, in, overlay, null, false, null);
    }

    /** A clip that the source has looked into. */
    public static Footage decoded(Path file, Duration in) {
        return new Footage(file, in, null, null, true, null);
    }

    /** The same with what the source said of its rights when it was fetched. */
    public Footage with(@Nullable Rights stated) {
        return new Footage(file, in, overlay, sha256, decoded, stated);
    }
}
