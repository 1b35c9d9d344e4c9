package dev.aivideo.music.bed;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * The sound of a bed's tones: one period of a wave, dark and bright, for each pitch. No partial lies above 5 kHz, so
 * nothing is mirrored at half the sampling rate.
 */
final class Timbre {
    static final int LENGTH = 2048;

    private static final double HIGHEST_HZ = 5000;
    private static final double[] SINE = sine();

    private final double evenness;
    private final double darkSlope;
    private final double brightSlope;
    private final Map<Integer, Waves> pads = new HashMap<>();
    private final Map<Integer, Waves> basses = new HashMap<>();

    /** A timbre of its own for each film: more like strings, or more like a clarinet. */
    Timbre(Random dice) {
        evenness = 0.25 + 0.75 * dice.nextDouble();
        darkSlope = 2.3 + 0.5 * dice.nextDouble();
        brightSlope = 1.45 + 0.35 * dice.nextDouble();
    }

    /**
     * Two waves of the same pitch, each with its first value once more at its end.
     *
     * @param dark with few partials
     * @param bright with more; both have the same fundamental
     */
    record Waves(float[] dark, float[] bright) {}

    Waves pad(int pitch) {
        return pads.computeIfAbsent(
                pitch, key -> new Waves(wave(key, 6, darkSlope, evenness), wave(key, 16, brightSlope, evenness)));
    }

    Waves bass(int pitch) {
        return basses.computeIfAbsent(pitch, key -> {
            float[] wave = wave(key, 5, 1.6, 0.8);
            return new Waves(wave, wave);
        });
    }

    static double hertz(double pitch) {
        return 440 * StrictMath.pow(2, (pitch - 69) / 12);
    }

    private static float[] wave(int pitch, int partials, double slope, double evenness) {
        float[] wave = new float[LENGTH + 1];
        int most = Math.min(partials, (int) (HIGHEST_HZ / hertz(pitch)));
        for (int partial = 1; partial <= most; partial++) {
            double level = StrictMath.pow(partial, -slope) * (partial % 2 == 0 ? evenness : 1);
            int phase = partial == 1 ? 0 : partial * partial * 397; // no steep edge where all partials meet
            for (int n = 0; n < LENGTH; n++) {
                wave[n] += (float) (level * SINE[(n * partial + phase) & (LENGTH - 1)]);
            }
        }
        wave[LENGTH] = wave[0];
        return wave;
    }

    private static double[] sine() {
        double[] sine = new double[LENGTH];
        for (int n = 0; n < LENGTH; n++) {
            sine[n] = StrictMath.sin(2 * Math.PI * n / LENGTH);
        }
        return sine;
    }
}
