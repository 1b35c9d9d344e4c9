package dev.aivideo.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What a WAV file states before its sound.
 *
 * @param dataBytes size of the sound as the header states it
 */
public record WavHeader(int channels, int sampleRateHz, int bits, long dataBytes) {
    private static final int RIFF_BYTES = 12;
    private static final int FORMAT_BYTES = 16;

    /** Whether the file begins like a WAV file. */
    public static boolean isWav(byte[] bytes) {
        return bytes.length >= RIFF_BYTES
                && tag(bytes, 0).equals("RIFF")
                && tag(bytes, 8).equals("WAVE");
    }

    /**
     * Reads up to the first byte of the sound.
     *
     * @throws IOException if it is not a WAV file, or has no sound or no format before it
     */
    public static WavHeader read(InputStream in) throws IOException {
        if (!isWav(in.readNBytes(RIFF_BYTES))) {
            throw new IOException("not a WAV file");
        }
        byte[] format = new byte[0];
        while (true) {
            byte[] chunk = in.readNBytes(8);
            if (chunk.length < 8) {
                throw new EOFException("no sound in the WAV file");
            }
            long size = Integer.toUnsignedLong(littleEndian(chunk).getInt(4));
            if (tag(chunk, 0).equals("data")) {
                return of(format, size);
            }
            int read = 0;
            if (tag(chunk, 0).equals("fmt ")) {
                format = in.readNBytes((int) Math.min(size, FORMAT_BYTES));
                read = format.length;
            }
            in.skipNBytes(size + size % 2 - read);
        }
    }

    private static WavHeader of(byte[] format, long dataBytes) throws IOException {
        if (format.length < FORMAT_BYTES) {
            throw new IOException("the WAV file does not state the format of its sound");
        }
        ByteBuffer fields = littleEndian(format);
        return new WavHeader(fields.getShort(2), fields.getInt(4), fields.getShort(14), dataBytes);
    }

    /**
     * Size of the sound when all bytes of the file have arrived. A server that streams writes the header before it
     * knows the duration, so the stated size may be 0, too large or all ones.
     *
     * @param available bytes that follow the header
     */
    public int dataBytes(int available) {
        return dataBytes == 0 ? available : (int) Math.min(dataBytes, available);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String tag(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }
}
