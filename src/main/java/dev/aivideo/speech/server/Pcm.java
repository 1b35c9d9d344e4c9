package dev.aivideo.speech.server;

import dev.aivideo.media.WavHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    private static final int MAGIC_BYTES = 12;
    private static final Pattern RAW = Pattern.compile("(?i)pcm|audio/l16|octet-stream");
    private static final Pattern RATE = Pattern.compile("(?i)\\brate=(\\d{4,6})\\b");
    /** First bytes of MP3, AAC, Ogg, FLAC and MP4 files; read as samples, the first one would be a loud click. */
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("(?s)(ID3|\\xff[\\xe3\\xf1-\\xf3\\xf9-\\xfb]|OggS|fLaC|....ftyp).*");

    /**
     * Decodes a WAV file, or raw sound if the type says that it is raw.
     *
     * @param type as the server names it, {@code audio/L16;rate=24000}; low byte first whatever it says, as that is
     *     what speech servers send
     * @param rawSampleRateHz of raw sound whose type names no rate
     * @return null if it is something else
     */
    static @Nullable Pcm of(byte[] bytes, String type, int rawSampleRateHz) {
        if (WavHeader.isWav(bytes)) {
            return wav(bytes);
        }
        String head = new String(bytes, 0, Math.min(MAGIC_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        if (!RAW.matcher(type).find() || OTHER_FORMAT.matcher(head).matches()) {
            return null;
        }
        Matcher rate = RATE.matcher(type);
        return raw(bytes, rate.find() ? Integer.parseInt(rate.group(1)) : rawSampleRateHz);
    }

    /** Signed 16-bit samples, low byte first, without a header; half a sample at the end is dropped. */
    static Pcm raw(byte[] bytes, int sampleRateHz) {
        return samples(bytes, 1, sampleRateHz);
    }

    /**
     * A WAV file of 16-bit PCM, also one that was streamed ({@link WavHeader#dataBytes(int)}).
     *
     * @return null if it is no such file
     */
    private static @Nullable Pcm wav(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        try {
            WavHeader header = WavHeader.read(in);
            if (header.bits() != 16 || header.channels() < 1 || header.channels() > 2 || header.sampleRateHz() <= 0) {
                return null;
            }
            byte[] data = in.readNBytes(header.dataBytes(in.available()));
            return samples(data, header.channels(), header.sampleRateHz());
        } catch (IOException e) {
            return null;
        }
    }

    private static Pcm samples(byte[] bytes, int channels, int rate) {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        float[] samples = new float[bytes.length / 2 / channels];
        for (int i = 0; i < samples.length; i++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += data.getShort();
            }
            samples[i] = sum / (32_768f * channels);
        }
        return new Pcm(samples, rate);
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
