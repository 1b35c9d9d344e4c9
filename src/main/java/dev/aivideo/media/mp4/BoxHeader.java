package dev.aivideo.media.mp4;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a box.
 *
 * @param type four letters: {@code moov}
 * @param size with the header, in bytes; 0 if the box lasts to the end of the file
 * @param headerSize 8 or 16
 */
public record BoxHeader(String type, long size, int headerSize) {
    /** As many bytes as a header may have. */
    public static final int LARGEST = 16;

    static final int USUAL = 8;

    /** The header with which these bytes begin; null if they are too few for one. */
    public static @Nullable BoxHeader of(ByteBuffer bytes) {
        if (bytes.limit() < USUAL) {
            return null;
        }
        long size = Integer.toUnsignedLong(bytes.getInt(0));
        String type = letters(bytes, 4);
        if (size != 1) {
            return new BoxHeader(type, size, USUAL);
        }
        return bytes.limit() < LARGEST ? null : new BoxHeader(type, bytes.getLong(USUAL), LARGEST);
    }

    /** Whether the box is as large as its header, or has no stated end. */
    public boolean isPlausible() {
        return size >= headerSize || size == 0 && headerSize == USUAL;
    }

    public boolean is(String wanted) {
        return type.equals(wanted);
    }

    static String letters(ByteBuffer bytes, int at) {
        byte[] letters = new byte[4];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
