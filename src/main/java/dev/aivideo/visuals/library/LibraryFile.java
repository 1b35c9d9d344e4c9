package dev.aivideo.visuals.library;

import dev.aivideo.project.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one file of the folder; it holds as long as size and time of the file stay the same.
 *
 * @param path relative to the folder, with {@code /}
 * @param modified milliseconds since 1970
 * @param lengthMs 0 for a still
 * @param widthPx as shown, after rotation, as is {@code heightPx}
 * @param refusal why it cannot be used, or null
 * @param sha256 of the whole file; null until it is first asked for, because that takes reading it
 */
record LibraryFile(
        String path,
        long bytes,
        long modified,
        MediaKind kind,
        long lengthMs,
        int widthPx,
        int heightPx,
        double framesPerSecond,
        int rotation,
        boolean hasSound,
        @Nullable String refusal,
        @Nullable String sha256) {

    boolean isSame(long otherBytes, long otherModified) {
        return bytes == otherBytes && modified == otherModified;
    }

    LibraryFile with(String checksum) {
        return new LibraryFile(
                path,
                bytes,
                modified,
                kind,
                lengthMs,
                widthPx,
                heightPx,
                framesPerSecond,
                rotation,
                hasSound,
                refusal,
                checksum);
    }
}
