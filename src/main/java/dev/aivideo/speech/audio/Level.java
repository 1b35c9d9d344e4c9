package dev.aivideo.speech.audio;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Brings speech to one loudness and keeps its peaks below the ceiling. Speech has next to nothing above 12 kHz, so that
 * at 48 kHz the samples themselves show its true peaks within 0.3 dB.
 */
public final class Level {
    private static final int RATE_HZ = 48_000;
    private static final int BLOCK = RATE_HZ / 50;
    /** A block counts as speech within 30 dB of the loudest: pauses do not make a scene louder. */
    private static final double GATE = Math.pow(10, -30 / 20.0);

    private static final double LARGEST_GAIN = 12;
    /** The limiter looks 5 ms ahead and turns down as smoothly. */
    private static final int REACH = RATE_HZ / 200;

    private static final int FADE = RATE_HZ / 333;

    private Level() {}

    /** What all parts, being one scene, must be multiplied by to have this root mean square of their speech. */
    public static double gain(List<float[]> parts, double targetRms) {
        double[] powers = parts.stream().flatMapToDouble(Level::powers).toArray();
        double gate = Arrays.stream(powers).max().orElse(0) * GATE * GATE;
        double sum = 0;
        int blocks = 0;
        for (double power : powers) {
            if (power >= gate && power > 0) {
                sum += power;
                blocks++;
            }
        }
        return blocks == 0 ? 1 : Math.min(LARGEST_GAIN, targetRms / Math.sqrt(sum / blocks));
    }

    /** Of each whole block. */
    private static DoubleStream powers(float[] samples) {
        return IntStream.range(0, samples.length / BLOCK).mapToDouble(block -> power(samples, block * BLOCK));
    }

    private static double power(float[] samples, int from) {
        double sum = 0;
        for (int i = from; i < from + BLOCK; i++) {
            sum += samples[i] * samples[i];
        }
        return sum / BLOCK;
    }

    /** The sound with gain, nowhere above the ceiling, faded in and out over 3 ms so that it does not click. */
    public static float[] apply(float[] samples, double gain, double ceiling) {
        double[] reduction = smooth(lowest(needed(samples, gain, ceiling)));
        float[] levelled = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int edge = Math.min(i, samples.length - 1 - i);
            double fade = edge >= FADE ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * edge / FADE);
            levelled[i] = (float) (samples[i] * gain * reduction[i] * fade);
        }
        return levelled;
    }

    private static double[] needed(float[] samples, double gain, double ceiling) {
        double[] needed = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            double loud = Math.abs(samples[i]) * gain;
            needed[i] = loud > ceiling ? ceiling / loud : 1;
        }
        return needed;
    }

    /** The lowest value within reach of each place. */
    private static double[] lowest(double[] values) {
        double[] lowest = new double[values.length];
        Deque<Integer> rising = new ArrayDeque<>();
        for (int i = 0; i < values.length + REACH; i++) {
            if (i < values.length) {
                addRising(rising, values, i);
            }
            int centre = i - REACH;
            if (centre >= 0) {
                while (rising.getFirst() < centre - REACH) {
                    rising.removeFirst();
                }
                lowest[centre] = values[rising.getFirst()];
            }
        }
        return lowest;
    }

    /** Keeps the places of which each has a higher value than the one before: the first is the lowest of all. */
    private static void addRising(Deque<Integer> rising, double[] values, int place) {
        while (!rising.isEmpty() && values[rising.getLast()] >= values[place]) {
            rising.removeLast();
        }
        rising.addLast(place);
    }

    /** Averages as far as {@code lowest} looked, so that no place ends above what it needs. */
    private static double[] smooth(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - REACH);
            int to = Math.min(values.length, i + REACH + 1);
            smooth[i] = (sums[to] - sums[from]) / (to - from);
        }
        return smooth;
    }
}
