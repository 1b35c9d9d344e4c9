package dev.aivideo.net;

/**
 * A range of bytes of a file.
 *
 * @param from first byte, from 0
 * @param to last byte, included; -1 for the end of the file
 */
public record Range(long from, long to) {
    public Range {
        if (from < 0 || to < -1 || to >= 0 && to < from) {
            throw new IllegalArgumentException("Invalid range: byte " + from + " to byte " + to);
        }
    }

    public static Range whole() {
        return new Range(0, -1);
    }

    boolean isWhole() {
        return from == 0 && to < 0;
    }

    /** Length in bytes, -1 if it goes to the end of the file. */
    long length() {
        return to < 0 ? -1 : to - from + 1;
    }
}
