package dev.aivideo.footage.library;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.aivideo.project.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one file of the folder; it holds as long as size and time of the file stay the same.
 *
 * @param path relative to the folder, with {@code /}
 * @param modified milliseconds since 1970
 * @param form what has to be done to show it
 * @param lengthMs of all its pictures; 0 for a still
 * @param widthPx as shown, after rotation, as is {@code heightPx}
 * @param refusal why it cannot be used, or null
 * @param sha256 of the whole file; null until it is first asked for, because that takes reading it
 * @param seen what an inspection of its first minute showed; null until a part of it was found unfit
 * @param sideCar what is said of it in a file beside it, or null
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record LibraryFile(
        String path,
        long bytes,
        long modified,
        Form form,
        long lengthMs,
        int widthPx,
        int heightPx,
        @Nullable String refusal,
        @Nullable String sha256,
        @Nullable String seen,
        @Nullable SideCar sideCar) {

    /** What a file holds. */
    enum Form {
        CLIP(MediaKind.CLIP),
        STILL(MediaKind.STILL),
        /** A picture that moves for a moment and begins again: it lasts as long as is wanted. */
        REPEATING(MediaKind.CLIP),
        /** FFmpeg reads no such file; its first picture is taken out. */
        ANIMATED_WEBP(MediaKind.STILL);

        private final MediaKind kind;

        Form(MediaKind kind) {
            this.kind = kind;
        }

        MediaKind kind() {
            return kind;
        }
    }

    static LibraryFile refused(String path, long bytes, long modified, String why) {
        return new LibraryFile(path, bytes, modified, Form.STILL, 0, 0, 0, why, null, null, null);
    }

    boolean isSame(long otherBytes, long otherModified) {
        return bytes == otherBytes && modified == otherModified;
    }

    LibraryMetadata said() {
        return sideCar == null ? LibraryMetadata.NONE : sideCar.said();
    }

    LibraryFile withSum(String checksum) {
        return with(checksum, seen, sideCar);
    }

    LibraryFile withSeen(String look) {
        return with(sha256, look, sideCar);
    }

    LibraryFile with(@Nullable SideCar beside) {
        return with(sha256, seen, beside);
    }

    private LibraryFile with(@Nullable String checksum, @Nullable String look, @Nullable SideCar beside) {
        return new LibraryFile(
                path, bytes, modified, form, lengthMs, widthPx, heightPx, refusal, checksum, look, beside);
    }
}
