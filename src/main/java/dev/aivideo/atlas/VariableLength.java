package dev.aivideo.atlas;

import java.io.DataInputStream;
import java.io.IOException;

/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first. */
final class VariableLength {
    private VariableLength() {}

    /** With its sign in the lowest bit. */
    static int number(DataInputStream in) throws IOException {
        int count = count(in);
        return count >>> 1 ^ -(count & 1);
    }

    static int count(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                break;
            }
        }
        return value;
    }
}
