package dev.aivideo.footage;

import dev.aivideo.media.Visibility;
import dev.aivideo.project.Rights;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fetched picture.
 *
 * @param file absolute
 * @param in where the wanted part begins in {@code file}
 * @param available how much may be shown from there on; null if that is to be read from the file
 * @param sha256 of {@code file}, if the source knows it; else null
 * @param look what is seen of the wanted part, if the source has looked; else the caller does
 * @param rights what the source said of them with the file, where it says more than in a list; or null
 */
public record Footage(
        Path file,
        Duration in,
        @Nullable Duration available,
        @Nullable String sha256,
        @Nullable Visibility look,
        @Nullable Rights rights) {

    public Footage(Path file, Duration in) {
        this(file, in, null, null, null, null);
    }

    /** A clip that the source has looked at, if {@code look} is there. */
    public static Footage of(Path file, Duration in, @Nullable Visibility look) {
        return new Footage(file, in, null, null, look, null);
    }

    /** The same with what the source said of its rights when it was fetched. */
    public Footage with(@Nullable Rights stated) {
        return new Footage(file, in, available, sha256, look, stated);
    }
}
