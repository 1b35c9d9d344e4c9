package dev.aivideo.voiceover.kokoro;

import java.io.ByteArrayOutputStream;
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

    /** Builds a message field by field. */
    static final class Writer {
        private final ByteArrayOutputStream out;

        Writer() {
            out = new ByteArrayOutputStream();
        }

        Writer copy(Field field) {
            out.write(field.in(), field.start(), field.rawLength());
            return this;
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
            return bytes(field, message.toBytes());
        }

        Writer bytes(int field, byte[] value) {
            varint((long) field << 3 | BYTES);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] toBytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                out.write((int) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
