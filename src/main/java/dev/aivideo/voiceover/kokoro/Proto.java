package dev.aivideo.voiceover.kokoro;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Protocol-buffer messages on the wire level, see https://protobuf.dev/programming-guides/encoding: as much as it takes
 * to alter a message whose schema is known, without copying what stays.
 */
final class Proto {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int BYTES = 2;
    static final int FIXED32 = 5;

    private Proto() {}

    /** One field: {@code from} to {@code to} is its value, {@code start} where its key begins. */
    record Field(byte[] in, int number, int type, int start, int from, int to) {
        String text() {
            return new String(in, from, to - from, StandardCharsets.UTF_8);
        }

        /** The fields of the message inside. */
        List<Field> fields() {
            return Proto.fields(in, from, to);
        }

        int rawLength() {
            return to - start;
        }
    }

    static List<Field> fields(byte[] in, int from, int to) {
        List<Field> fields = new ArrayList<>();
        int[] at = {from};
        while (at[0] < to) {
            int start = at[0];
            long key = varint(in, at);
            int type = (int) (key & 7);
            int length = type == BYTES ? Math.toIntExact(varint(in, at)) : 0;
            int valueFrom = at[0];
            switch (type) {
                case VARINT -> varint(in, at);
                case FIXED64 -> at[0] += 8;
                case BYTES -> at[0] += length;
                case FIXED32 -> at[0] += 4;
                default -> throw new IllegalArgumentException("No protocol buffer: wire type " + type + " at " + start);
            }
            if (length < 0 || at[0] > to) {
                throw new IllegalArgumentException("The message ends in the middle of a field, at byte " + start);
            }
            fields.add(new Field(in, (int) (key >>> 3), type, start, valueFrom, at[0]));
        }
        return fields;
    }

    private static long varint(byte[] in, int[] at) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in[at[0]++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number has more than 64 bits, at byte " + at[0]);
    }

    /** Builds a message field by field. What is copied stays where it is until all is put together: models are large. */
    static final class Writer {
        private record Piece(byte[] in, int from, int length) {}

        private final List<Piece> pieces = new ArrayList<>();
        private int length;

        Writer copy(Field field) {
            return add(new Piece(field.in(), field.start(), field.rawLength()));
        }

        Writer number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Writer text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Writer message(int field, Writer message) {
            varint((long) field << 3 | BYTES);
            varint(message.length);
            message.pieces.forEach(this::add);
            return this;
        }

        Writer bytes(int field, byte[] value) {
            varint((long) field << 3 | BYTES);
            varint(value.length);
            return add(new Piece(value, 0, value.length));
        }

        byte[] toBytes() {
            byte[] bytes = new byte[length];
            int at = 0;
            for (Piece piece : pieces) {
                System.arraycopy(piece.in, piece.from, bytes, at, piece.length);
                at += piece.length;
            }
            return bytes;
        }

        private Writer add(Piece piece) {
            pieces.add(piece);
            length = Math.addExact(length, piece.length);
            return this;
        }

        private void varint(long value) {
            byte[] bytes = new byte[10];
            int n = 0;
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                bytes[n++] = (byte) (rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            bytes[n++] = (byte) rest;
            add(new Piece(bytes, 0, n));
        }
    }
}
