package dev.aivideo.media;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** WAV files of 48 kHz, two channels and 16-bit PCM, written as a stream and read from anywhere. */
public final class StereoWav {
    private static final int FRAME = 4;

    private StereoWav() {}

    /** Starts a file, replacing an existing one. The header's sizes are written when the writer is closed. */
    public static Writer write(Path file) throws IOException {
        return new Writer(file);
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it is not a WAV file of 48 kHz, two channels and 16 bits; the message names its format
     */
    public static Reader read(Path file) throws IOException {
        return new Reader(file);
    }

    /** Writes samples in order. */
    public static final class Writer implements Closeable {
        private final PcmWriter file;

        private Writer(Path path) throws IOException {
            file = new PcmWriter(path, 2);
        }

        /** Writes the first samples of both channels, between −1 and 1; values outside are clipped. */
        public void write(float[] left, float[] right, int count) throws IOException {
            for (int n = 0; n < count; n++) {
                file.put(left[n]);
                file.put(right[n]);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Reads samples from any place on. */
    public static final class Reader implements Closeable {
        private final FileChannel channel;
        private final long begin;
        private final long samples;
        private byte[] bytes = new byte[0];

        private Reader(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                WavHeader header = WavHeader.read(in);
                if (header.channels() != 2 || header.sampleRateHz() != Wav.SAMPLE_RATE_HZ || header.bits() != 16) {
                    throw new IOException("%s is not 48 kHz, two channels, 16 bits: %d Hz, %d channels, %d bits"
                            .formatted(file, header.sampleRateHz(), header.channels(), header.bits()));
                }
                samples = header.dataBytes() / FRAME;
            }
            channel = FileChannel.open(file, StandardOpenOption.READ);
            begin = channel.size() - samples * FRAME;
        }

        /** Samples of each channel that the header states. */
        public long samples() {
            return samples;
        }

        /**
         * Fills both arrays from their beginning with what stands at a sample; silence beyond the file's end.
         *
         * @return number of samples read, 0 at the end
         * @throws EOFException if the file is shorter than its header says
         */
        public int read(long at, float[] left, float[] right, int count) throws IOException {
            int found = (int) Math.max(0, Math.min(count, samples - at));
            if (bytes.length < found * FRAME) {
                bytes = new byte[found * FRAME];
            }
            channel.position(begin + at * FRAME);
            if (Channels.newInputStream(channel).readNBytes(bytes, 0, found * FRAME) < found * FRAME) {
                throw new EOFException("The file ends before its sample " + (at + found));
            }
            ByteBuffer pcm = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int n = 0; n < count; n++) {
                left[n] = n < found ? pcm.getShort() / 32768f : 0;
                right[n] = n < found ? pcm.getShort() / 32768f : 0;
            }
            return found;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
