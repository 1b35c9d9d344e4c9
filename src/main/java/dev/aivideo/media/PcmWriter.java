package dev.aivideo.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a WAV file of 48 kHz and 16-bit PCM as a stream; the header's sizes when it is closed. */
final class PcmWriter implements Closeable {
    private static final int HEADER = 44;
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final int channels;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private long values;

    /**
     * Starts a file, replacing an existing one.
     *
     * @param channels of which one value each follows upon the other
     */
    PcmWriter(Path file, int channels) throws IOException {
        this.channels = channels;
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        channel.write(header());
    }

    void put(short value) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.putShort(value);
        values++;
    }

    /** A value between −1 and 1; one outside is clipped. */
    void put(float value) throws IOException {
        put((short) Math.round(Math.max(-1f, Math.min(1f, value)) * Short.MAX_VALUE));
    }

    /** Number of values written so far, of all channels. */
    long values() {
        return values;
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
            channel.write(header(), 0);
        }
    }

    private ByteBuffer header() {
        int bytes = Math.toIntExact(values * 2);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt "));
        header.putInt(16).putShort((short) 1).putShort((short) channels);
        header.putInt(Wav.SAMPLE_RATE_HZ).putInt(Wav.SAMPLE_RATE_HZ * channels * 2);
        header.putShort((short) (channels * 2)).putShort((short) 16);
        return header.put(ascii("data")).putInt(bytes).flip();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
