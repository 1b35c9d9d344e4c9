package dev.aivideo.media;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** WAV files of 48 kHz, one channel and 16-bit PCM, read and written as a stream. */
public final class Wav {
    public static final int SAMPLE_RATE_HZ = 48_000;

    private static final int BUFFER = 1 << 16;

    private Wav() {}

    /** Starts a file, replacing an existing one. The header's sizes are written when the writer is closed. */
    public static Writer write(Path file) throws IOException {
        return new Writer(file);
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it is not a WAV file of 48 kHz, one channel and 16 bits; the message names its format
     */
    public static Reader read(Path file) throws IOException {
        return new Reader(file);
    }

    /** Writes samples in order. */
    public static final class Writer implements Closeable {
        private final PcmWriter file;

        private Writer(Path path) throws IOException {
            file = new PcmWriter(path, 1);
        }

        public void write(short[] values, int from, int count) throws IOException {
            for (int n = from; n < from + count; n++) {
                file.put(values[n]);
            }
        }

        /** Writes samples between −1 and 1; values outside are clipped. */
        public void write(float[] values) throws IOException {
            for (float value : values) {
                file.put(value);
            }
        }

        public void silence(long count) throws IOException {
            for (long n = 0; n < count; n++) {
                file.put((short) 0);
            }
        }

        /** Number of samples written so far. */
        public long samples() {
            return file.values();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Reads samples in order. */
    public static final class Reader implements Closeable {
        private final InputStream in;
        private final long samples;
        private long left;

        private Reader(Path file) throws IOException {
            in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            try {
                samples = samples(file, in);
                left = samples;
            } catch (IOException | RuntimeException e) {
                in.close();
                throw e;
            }
        }

        /** Number of samples that the header states. */
        public long samples() {
            return samples;
        }

        /**
         * Fills the array from its beginning.
         *
         * @return number of samples read, 0 at the end
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

        private static long samples(Path file, InputStream in) throws IOException {
            WavHeader header;
            try {
                header = WavHeader.read(in);
            } catch (IOException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
            if (header.channels() != 1 || header.sampleRateHz() != SAMPLE_RATE_HZ || header.bits() != 16) {
                throw new IOException("%s is not 48 kHz, one channel, 16 bits: %d Hz, %d channels, %d bits"
                        .formatted(file, header.sampleRateHz(), header.channels(), header.bits()));
            }
            return header.dataBytes() / 2;
        }
    }
}
