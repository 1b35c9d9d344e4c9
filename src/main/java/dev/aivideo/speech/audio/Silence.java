package dev.aivideo.speech.audio;

/** Finds where speech begins and ends. */
public final class Silence {
    /** 40 dB below the loudest sample: above a voice's noise, below its softest consonant. */
    private static final double THRESHOLD = 0.01;

    private static final double WINDOW_S = 0.005;
    private static final double KEPT_S = 0.02;

    private Silence() {}

    /** First and last sample of what is heard, a little silence kept on both sides; {@code to} is exclusive. */
    public record Span(int from, int to) {
        public int length() {
            return to - from;
        }
    }

    /** Where the speech lies within the samples; all of them if nothing is loud enough. */
    public static Span heard(float[] samples, int sampleRateHz) {
        double threshold = peak(samples) * THRESHOLD;
        int window = (int) (WINDOW_S * sampleRateHz);
        int from = 0;
        while (from + window < samples.length && rms(samples, from, window) < threshold) {
            from += window;
        }
        int to = samples.length;
        while (to - window > from && rms(samples, to - window, window) < threshold) {
            to -= window;
        }
        int kept = (int) (KEPT_S * sampleRateHz);
        return new Span(Math.max(0, from - kept), Math.min(samples.length, to + kept));
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private static double rms(float[] samples, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += samples[i] * samples[i];
        }
        return Math.sqrt(sum / count);
    }
}
