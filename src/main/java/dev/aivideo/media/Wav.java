package dev.aivideo.media;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sound of 48 kHz, one channel, 16-bit PCM in WAV files, read and written as a stream. */
public final class Wav {
    public static final int SAMPLE_RATE_HZ = 48_000;

    private static final int HEADER = 44;
    private static final int BUFFER = 1 << 16;

    private Wav() {}

    /** Begin a file; what was there before is overwritten. The header is right once the writer is closed. */
    public static Writer write(Path file) throws IOException {
        return new Writer(file);
    }

    /**
     * Open a file.
     *
     * @throws IOException if it is no WAV of 48 kHz, one channel and 16 bits, with what it is instead
     */
    public static Reader read(Path file) throws IOException {
        return new Reader(file);
    }

    /** Takes samples, one behind the other. */
    public static final class Writer implements Closeable {
        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        private long samples;

        private Writer(Path file) throws IOException {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            channel.write(header(0));
        }

        public void write(short[] values, int from, int count) throws IOException {
            for (int n = from; n < from + count; n++) {
                put(values[n]);
            }
        }

        /** Samples between −1 and 1; what is louder is cut off there. */
        public void write(float[] values) throws IOException {
            for (float value : values) {
                put((short) Math.round(Math.max(-1f, Math.min(1f, value)) * Short.MAX_VALUE));
            }
        }

        public void silence(long count) throws IOException {
            for (long n = 0; n < count; n++) {
                put((short) 0);
            }
        }

        /** How many were written so far. */
        public long samples() {
            return samples;
        }

        private void put(short value) throws IOException {
            if (!buffer.hasRemaining()) {
                flush();
            }
            buffer.putShort(value);
            samples++;
        }

        private void flush() throws IOException {
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            buffer.clear();
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                flush();
                channel.write(header(samples), 0);
            }
        }

        private static ByteBuffer header(long samples) {
            int bytes = Math.toIntExact(samples * 2);
            ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
            header.put(ascii("RIFF"))
                    .putInt(HEADER - 8 + bytes)
                    .put(ascii("WAVEfmt "))
                    .putInt(16);
            header.putShort((short) 1)
                    .putShort((short) 1)
                    .putInt(SAMPLE_RATE_HZ)
                    .putInt(SAMPLE_RATE_HZ * 2);
            header.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(bytes);
            return header.flip();
        }
    }

    /** Gives samples, one behind the other. */
    public static final class Reader implements Closeable {
        private final DataInputStream in;
        private final long samples;
        private long left;

        private Reader(Path file) throws IOException {
            InputStream stream = Files.newInputStream(file);
            in = new DataInputStream(new BufferedInputStream(stream, BUFFER));
            try {
                samples = openData(file);
                left = samples;
            } catch (IOException | RuntimeException e) {
                stream.close();
                throw e;
            }
        }

        /** Length of the sound. */
        public long samples() {
            return samples;
        }

        /**
         * Fill the array from its beginning.
         *
         * @return how many samples were read, 0 at the end
         * @throws EOFException if the file is shorter than its header says
         */
        public int read(short[] values) throws IOException {
            int count = (int) Math.min(values.length, left);
            byte[] bytes = in.readNBytes(count * 2);
            if (bytes.length < count * 2) {
                throw new EOFException("The file ends %d samples early".formatted(left - bytes.length / 2));
            }
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(values, 0, count);
            left -= count;
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private long openData(Path file) throws IOException {
            byte[] riff = in.readNBytes(12);
            if (riff.length < 12
                    || !text(riff, 0).equals("RIFF")
                    || !text(riff, 8).equals("WAVE")) {
                throw new IOException(file + " is no WAV file");
            }
            while (true) {
                byte[] chunk = in.readNBytes(8);
                if (chunk.length < 8) {
                    throw new EOFException(file + " has no sound in it");
                }
                long length =
                        ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffffffffL;
                if (text(chunk, 0).equals("data")) {
                    return length / 2;
                } else if (text(chunk, 0).equals("fmt ")) {
                    checkFormat(file, in.readNBytes((int) Math.min(length, 64)));
                } else {
                    in.skipNBytes(length + length % 2);
                }
            }
        }

        private static void checkFormat(Path file, byte[] bytes) throws IOException {
            ByteBuffer format = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.length < 16
                    || format.getShort(2) != 1
                    || format.getInt(4) != SAMPLE_RATE_HZ
                    || format.getShort(14) != 16) {
                throw new IOException(file + " is not 48 kHz, one channel, 16 bits"
                        + (bytes.length < 16
                                ? ""
                                : ": %d Hz, %d channels, %d bits"
                                        .formatted(format.getInt(4), format.getShort(2), format.getShort(14))));
            }
        }

        private static String text(byte[] bytes, int from) {
            return new String(bytes, from, 4, StandardCharsets.US_ASCII);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
