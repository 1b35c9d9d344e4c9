package dev.aivideo.footage.download;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Head of an element of EBML, which Matroska and WebM files are made of (RFC 8794).
 *
 * @param id with the bits that state its length, as the documents write it
 * @param headerSize bytes of the head itself
 * @param size of its content in bytes; {@link #UNKNOWN} if it ends where the next begins
 */
record EbmlElement(long id, int headerSize, long size) {
    static final long UNKNOWN = -1;
    /** Longest id and longest size. */
    static final int LARGEST = 12;

    /** The element at the buffer's position, which is moved behind its head; null if there is none. */
    static @Nullable EbmlElement next(ByteBuffer bytes) {
        int begin = bytes.position();
        long id = number(bytes, 4, false);
        long size = id == UNKNOWN ? UNKNOWN : number(bytes, 8, true);
        return id == UNKNOWN || bytes.position() - begin < 2
                ? null
                : new EbmlElement(id, bytes.position() - begin, size);
    }

    /** A number whose first byte states how many follow. All ones is a size that is not known. */
    private static long number(ByteBuffer bytes, int longest, boolean isSize) {
        if (!bytes.hasRemaining()) {
            return UNKNOWN;
        }
        int first = bytes.get() & 0xff;
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more >= longest || more > bytes.remaining()) {
            return UNKNOWN;
        }
        long value = isSize ? first & (0x7f >> more) : first;
        boolean allOnes = isSize && value == 0x7f >> more;
        for (int n = 0; n < more; n++) {
            int next = bytes.get() & 0xff;
            allOnes &= next == 0xff;
            value = value << 8 | next;
        }
        return allOnes ? UNKNOWN : value;
    }

    /** A whole number of up to eight bytes. */
    static long unsigned(ByteBuffer content) {
        long value = 0;
        while (content.hasRemaining()) {
            value = value << 8 | content.get() & 0xff;
        }
        return value;
    }
}
