package dev.aivideo.music.library;

import dev.aivideo.media.StereoWav;
import dev.aivideo.music.MusicStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Finds where a piece can be joined to itself: whole bars apart if it has bars, as late and as far back as it is as loud
 * as elsewhere, and there where the two parts are most alike.
 */
final class LoopFinder {
    private static final int RATE = MusicStream.SAMPLE_RATE_HZ;
    private static final int LEVEL = RATE / 4;
    /** The parts are compared at 6 kHz. */
    private static final int THIN = 8;

    private static final int COMPARED = RATE / 2;
    private static final int BAR_NEAR = RATE / 125;
    private static final int FREE_NEAR = RATE * 3 / 100;
    private static final int BAR_FADE = RATE / 4;
    private static final int FREE_FADE = RATE * 2;
    private static final int BEGINS = 4;
    private static final int ENDS = 10;
    private static final double SOFTER = 0.35;

    private final StereoWav.Reader music;
    private final Beat beat;
    private final int near;

    LoopFinder(StereoWav.Reader music, Beat beat) {
        this.music = music;
        this.beat = beat;
        near = beat.barSamples() > 0 ? BAR_NEAR : FREE_NEAR;
    }

    LoopPoints find() throws IOException {
        long[] steady = steady();
        int fade = (int) Math.min(beat.barSamples() > 0 ? BAR_FADE : FREE_FADE, (steady[1] - steady[0]) / 4);
        double unit = beat.barSamples() > 0 ? beat.barSamples() : RATE / 2.0;
        LoopPoints best = new LoopPoints(steady[0], steady[1] - fade, fade, -2);
        for (int begin = 0; begin < BEGINS; begin++) {
            double from = first(steady[0], unit) + begin * unit;
            long units = (long) ((steady[1] - fade - near - from) / unit);
            for (long count = units; count > Math.max(units / 2, units - ENDS); count--) {
                best = better(best, Math.round(from), Math.round(from + count * unit), fade);
            }
        }
        return exact(best);
    }

    private double first(long after, double unit) {
        double phase = beat.barSamples() > 0 ? beat.firstBar() : after;
        return phase + Math.ceil(Math.max(0, after - phase) / unit) * unit;
    }

    /** From where to where it is no softer than elsewhere: an opening and a close that fade are no place to join. */
    private long[] steady() throws IOException {
        int parts = (int) Math.max(1, music.samples() / LEVEL);
        double[] levels = new double[parts];
        float[] left = new float[LEVEL];
        float[] right = new float[LEVEL];
        for (int part = 0; part < parts; part++) {
            music.read((long) part * LEVEL, left, right, LEVEL);
            double sum = 0;
            for (int n = 0; n < LEVEL; n++) {
                sum += left[n] * left[n] + right[n] * right[n];
            }
            levels[part] = Math.sqrt(sum);
        }
        double[] sorted = levels.clone();
        Arrays.sort(sorted);
        double least = SOFTER * sorted[parts / 2];
        int begin = 0;
        int end = parts;
        while (begin < parts / 3 && levels[begin] < least) {
            begin++;
        }
        while (end > parts - parts / 3 && levels[end - 1] < least) {
            end--;
        }
        return new long[] {(long) begin * LEVEL, (long) end * LEVEL};
    }

    private LoopPoints better(LoopPoints best, long from, long to, int fade) throws IOException {
        float[] head = thin(from, COMPARED);
        float[] tail = thin(to - near, COMPARED + 2 * near);
        LoopPoints found = best;
        for (int shift = 0; shift <= 2 * near / THIN; shift++) {
            double likeness = likeness(head, tail, shift);
            if (likeness > found.likeness() + 1e-9) {
                found = new LoopPoints(from, to - near + (long) shift * THIN, fade, likeness);
            }
        }
        return found;
    }

    private float[] thin(long at, int samples) throws IOException {
        float[] left = new float[samples];
        float[] right = new float[samples];
        music.read(Math.max(0, at), left, right, samples);
        float[] thin = new float[samples / THIN];
        for (int n = 0; n < thin.length * THIN; n++) {
            thin[n / THIN] += left[n] + right[n];
        }
        return thin;
    }

    /** To the sample, and how alike the whole parts are that fade into each other. */
    private LoopPoints exact(LoopPoints rough) throws IOException {
        int count = rough.fade();
        float[] head = whole(rough.from(), count);
        double best = -2;
        long to = rough.to();
        for (long at = Math.max(0, rough.to() - THIN); at <= rough.to() + THIN; at++) {
            double likeness = likeness(head, whole(at, count), 0);
            if (likeness > best) {
                best = likeness;
                to = at;
            }
        }
        return new LoopPoints(rough.from(), to, count, best);
    }

    private float[] whole(long at, int count) throws IOException {
        float[] left = new float[count];
        float[] right = new float[count];
        music.read(at, left, right, count);
        for (int n = 0; n < count; n++) {
            left[n] += right[n];
        }
        return left;
    }

    private static double likeness(float[] head, float[] tail, int shift) {
        double product = 0;
        double a = 1e-12;
        double b = 1e-12;
        for (int n = 0; n < head.length; n++) {
            product += head[n] * tail[n + shift];
            a += head[n] * head[n];
            b += tail[n + shift] * tail[n + shift];
        }
        return product / Math.sqrt(a * b);
    }
}
