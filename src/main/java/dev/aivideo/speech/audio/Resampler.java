package dev.aivideo.speech.audio;

/** Brings sound to 48 kHz. Doubling the rate keeps every sample and puts one between each two. */
public final class Resampler {
    private static final int TARGET_HZ = 48_000;
    /** Samples looked at on each side: passes speech up to 11 kHz unaltered, keeps images 80 dB down. */
    private static final int REACH = 32;

    private static final double[] BETWEEN = weights();

    private Resampler() {}

    /** Ideal interpolation half a sample on (sinc), faded out by a Blackman window so that it is finite. */
    private static double[] weights() {
        double[] weights = new double[2 * REACH];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double distance = i - REACH + 0.5;
            double phase = Math.PI * distance / REACH;
            double window = 0.42 + 0.5 * Math.cos(phase) + 0.08 * Math.cos(2 * phase);
            weights[i] = Math.sin(Math.PI * distance) / (Math.PI * distance) * window;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** @throws IllegalArgumentException for another rate than 24 or 48 kHz */
    public static float[] to48kHz(float[] samples, int rateHz) {
        if (rateHz == TARGET_HZ) {
            return samples;
        }
        if (rateHz * 2 != TARGET_HZ) {
            throw new IllegalArgumentException("Voices speak at 24000 or 48000 Hz, not " + rateHz);
        }
        float[] doubled = new float[samples.length * 2];
        for (int n = 0; n < samples.length; n++) {
            doubled[2 * n] = samples[n];
            doubled[2 * n + 1] = between(samples, n);
        }
        return doubled;
    }

    /** The value half a sample behind this one. */
    private static float between(float[] samples, int n) {
        double sum = 0;
        for (int k = 0; k < BETWEEN.length; k++) {
            int at = n - REACH + 1 + k;
            sum += at >= 0 && at < samples.length ? BETWEEN[k] * samples[at] : 0;
        }
        return (float) sum;
    }
}
