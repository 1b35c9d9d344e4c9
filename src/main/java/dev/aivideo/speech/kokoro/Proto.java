package dev.aivideo.speech.kokoro;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
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
    record Field(ByteBuffer in, int number, int type, int start, int from, int to) {
        String text() {
            return StandardCharsets.UTF_8.decode(in.slice(from, to - from)).toString();
        }

        /** The fields of the message inside. */
        List<Field> fields() {
            return Proto.fields(in, from, to);
        }

        int rawLength() {
            return to - start;
        }
    }

    static List<Field> fields(ByteBuffer in, int from, int to) {
        List<Field> fields = new ArrayList<>();
        int[] at = {from};
        while (at[0] < to) {
            fields.add(field(in, at, to));
        }
        return fields;
    }

    private static Field field(ByteBuffer in, int[] at, int to) {
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
        return new Field(in, (int) (key >>> 3), type, start, valueFrom, at[0]);
    }

    private static long varint(ByteBuffer in, int[] at) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get(at[0]++);
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number has more than 64 bits, at byte " + at[0]);
    }

    /** Builds a message field by field. What is copied stays where it is until the message is written. */
    static final class Writer {
        private final List<Part> parts = new ArrayList<>();
        private long length;

        private record Part(ByteBuffer in, int from, int length) {}

        Writer copy(Field field) {
            return part(field.in(), field.start(), field.rawLength());
        }

        Writer number(int field, long value) {
            varint((long) field << 3);
            return varint(value);
        }

        Writer text(int field, String value) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            varint((long) field << 3 | BYTES);
            varint(bytes.length);
            return part(ByteBuffer.wrap(bytes), 0, bytes.length);
        }

        /** @param message as it is now: fields that it gets later are not in this one */
        Writer message(int field, Writer message) {
            varint((long) field << 3 | BYTES);
            varint(message.length);
            parts.addAll(message.parts);
            length += message.length;
            return this;
        }

        void writeTo(WritableByteChannel out) throws IOException {
            for (Part part : parts) {
                ByteBuffer bytes = part.in().slice(part.from(), part.length());
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
        }

        private Writer part(ByteBuffer in, int from, int count) {
            parts.add(new Part(in, from, count));
            length += count;
            return this;
        }

        private Writer varint(long value) {
            byte[] bytes = new byte[10];
            int count = 0;
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                bytes[count++] = (byte) (rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            bytes[count++] = (byte) rest;
            return part(ByteBuffer.wrap(bytes), 0, count);
        }
    }
}
