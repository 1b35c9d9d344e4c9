package dev.aivideo.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes tiny neural models. Field numbers are those of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3.
 */
public final class OnnxBuilder {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int INTS = 7;

    private final Message graph = new Message().text(2, "stub");

    /** Whole numbers, one row of any length. */
    public OnnxBuilder idsInput(String name) {
        graph.message(11, value(name, INT64, 1, -1));
        return this;
    }

    /** One picture of three channels. */
    public OnnxBuilder pictureInput(String name, int sidePx) {
        graph.message(11, value(name, FLOAT, 1, 3, sidePx, sidePx));
        return this;
    }

    public OnnxBuilder output(String name, int... shape) {
        graph.message(12, value(name, FLOAT, shape));
        return this;
    }

    /** Each number of the input becomes the row of the table that it counts. */
    public OnnxBuilder rows(String input, float[][] table, String output) {
        ByteBuffer raw = ByteBuffer.allocate(table.length * table[0].length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : table) {
            for (float number : row) {
                raw.putFloat(number);
            }
        }
        String name = output + "_table";
        graph.message(
                5,
                new Message()
                        .number(1, table.length)
                        .number(1, table[0].length)
                        .number(2, FLOAT)
                        .text(8, name)
                        .bytes(9, raw.array()));
        graph.message(
                1, new Message().text(1, name).text(1, input).text(2, output).text(4, "Gather"));
        return this;
    }

    /** The mean over these axes, which are left out of the result. */
    public OnnxBuilder mean(String input, String output, int... axes) {
        Message over = new Message().text(1, "axes").number(20, INTS);
        for (int axis : axes) {
            over.number(8, axis);
        }
        Message keep = new Message().text(1, "keepdims").number(3, 0).number(20, 2);
        graph.message(
                1,
                new Message()
                        .text(1, input)
                        .text(2, output)
                        .text(4, "ReduceMean")
                        .message(5, over)
                        .message(5, keep));
        return this;
    }

    public byte[] build() {
        return new Message()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Message().number(2, 13))
                .bytes();
    }

    public Path write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param shape -1 for any length */
    private static Message value(String name, int type, int... shape) {
        Message dimensions = new Message();
        for (int size : shape) {
            dimensions.message(1, size < 0 ? new Message().text(2, "any") : new Message().number(1, size));
        }
        Message tensor = new Message().number(1, type).message(2, dimensions);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** A message of protocol buffers, see https://protobuf.dev/programming-guides/encoding. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String text) {
            return bytes(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message message) {
            return bytes(field, message.bytes());
        }

        Message bytes(int field, byte[] bytes) {
            varint(field << 3 | 2);
            varint(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long left = value;
            while ((left & ~0x7fL) != 0) {
                out.write((int) (left & 0x7f | 0x80));
                left >>>= 7;
            }
            out.write((int) left);
        }
    }
}
