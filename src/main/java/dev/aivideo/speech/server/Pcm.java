package dev.aivideo.speech.server;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sound as numbers.
 *
 * @param samples mono, -1 to 1
 */
record Pcm(float[] samples, int sampleRateHz) {
    private static final int HEADER_BYTES = 12;
    private static final int FORMAT_BYTES = 16;
    private static final Pattern RAW = Pattern.compile("(?i)pcm|audio/l16|octet-stream");
    private static final Pattern RATE = Pattern.compile("(?i)\\brate=(\\d{4,6})\\b");
    /** How MP3, AAC, Ogg, FLAC and MP4 files begin; as samples the first two bytes would be a bang. */
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("(?s)(ID3|\\xff[\\xe3\\xf1-\\xf3\\xf9-\\xfb]|OggS|fLaC|....ftyp).*");

    /**
     * A WAV file, or raw sound under one of the names that it goes by.
     *
     * @param type as the server names it, {@code audio/L16;rate=24000}; low byte first whatever it says, as that is
     *     what speech servers send
     * @param rawSampleRateHz of raw sound whose type names no rate
     * @return null if it is something else
     */
    static @Nullable Pcm of(byte[] bytes, String type, int rawSampleRateHz) {
        if (isWav(bytes)) {
            return wav(bytes);
        }
        String head = new String(bytes, 0, Math.min(HEADER_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        if (!RAW.matcher(type).find() || OTHER_FORMAT.matcher(head).matches()) {
            return null;
        }
        Matcher rate = RATE.matcher(type);
        return raw(bytes, rate.find() ? Integer.parseInt(rate.group(1)) : rawSampleRateHz);
    }

    /** Signed 16-bit samples, low byte first, without a header; half a sample at the end is left off. */
    static Pcm raw(byte[] bytes, int sampleRateHz) {
        return samples(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), 1, sampleRateHz);
    }

    static boolean isWav(byte[] bytes) {
        return bytes.length > HEADER_BYTES
                && tag(bytes, 0).equals("RIFF")
                && tag(bytes, 8).equals("WAVE");
    }

    /**
     * A WAV file of 16-bit PCM. A server that streams writes the header before it knows the length, so that its size
     * fields may be 0, too large or all ones: the bytes that came count.
     *
     * @return null if it is no such file
     */
    static @Nullable Pcm wav(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int channels = 0;
        int rate = 0;
        int at = HEADER_BYTES;
        while (at + 8 <= bytes.length) {
            String name = tag(bytes, at);
            long size = Integer.toUnsignedLong(file.getInt(at + 4));
            at += 8;
            if (name.equals("fmt ") && at + FORMAT_BYTES <= bytes.length) {
                channels = file.getShort(at + 2);
                rate = file.getInt(at + 4);
                if (file.getShort(at + 14) != 16) {
                    return null;
                }
            } else if (name.equals("data")) {
                int length = (int) (size == 0 ? bytes.length - at : Math.min(size, bytes.length - at));
                boolean known = channels >= 1 && channels <= 2 && rate > 0;
                return known ? samples(file.slice(at, length).order(ByteOrder.LITTLE_ENDIAN), channels, rate) : null;
            }
            at = (int) Math.min(bytes.length, at + size + size % 2);
        }
        return null;
    }

    private static Pcm samples(ByteBuffer data, int channels, int rate) {
        float[] samples = new float[data.remaining() / 2 / channels];
        for (int i = 0; i < samples.length; i++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += data.getShort();
            }
            samples[i] = sum / (32_768f * channels);
        }
        return new Pcm(samples, rate);
    }

    private static String tag(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    float peak() {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    double lengthS() {
        return samples.length / (double) sampleRateHz;
    }
}
