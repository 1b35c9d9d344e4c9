package dev.aivideo.music.library;

import dev.aivideo.media.StereoWav;
import dev.aivideo.music.MusicStream;
import java.io.IOException;

/**
 * The beat of a piece of music.
 *
 * @param barSamples length of a bar of four beats; 0 if no beat is heard
 * @param firstBar where a bar begins, less than a bar from the beginning
 */
record Beat(double barSamples, double firstBar) {
    static final Beat NONE = new Beat(0, 0);

    private static final int HOP = 480;
    private static final int FRAMES_PER_MINUTE = 60 * MusicStream.SAMPLE_RATE_HZ / HOP;
    private static final int SLOWEST_BPM = 55;
    private static final int FASTEST_BPM = 180;
    private static final int BEATS = 4;
    /** How clearly onsets come again after a beat, as a part of how strong they are; below, there is none. */
    private static final double LEAST_CLEAR = 0.12;

    /** @param note what the operator says of tempo and bars counts more than what is heard */
    static Beat of(StereoWav.Reader music, MusicNote note) throws IOException {
        if (note.bars() > 0) {
            return new Beat(music.samples() / note.bars(), 0);
        }
        double[] onsets = onsets(music);
        double beat = note.beatsPerMinute() > 0 ? FRAMES_PER_MINUTE / note.beatsPerMinute() : heard(onsets);
        if (beat == 0) {
            return NONE;
        }
        double bar = refined(onsets, beat) * BEATS;
        return new Beat(bar * HOP, phase(onsets, bar) * HOP);
    }

    /** How much louder each hundredth of a second is than the one before, with the mean taken away. */
    private static double[] onsets(StereoWav.Reader music) throws IOException {
        double[] onsets = new double[(int) (music.samples() / HOP)];
        float[] left = new float[HOP];
        float[] right = new float[HOP];
        double before = 0;
        double sum = 0;
        float last = 0;
        for (int frame = 0; frame < onsets.length; frame++) {
            music.read((long) frame * HOP, left, right, HOP);
            double energy = 1e-7;
            for (int n = 0; n < HOP; n++) {
                float value = left[n] + right[n];
                energy += (value - 0.9f * last) * (value - 0.9f * last);
                last = value;
            }
            double level = StrictMath.log(energy);
            onsets[frame] = frame == 0 ? 0 : Math.max(0, level - before);
            before = level;
            sum += onsets[frame];
        }
        for (int frame = 0; frame < onsets.length; frame++) {
            onsets[frame] -= sum / onsets.length;
        }
        return onsets;
    }

    /** Frames after which onsets come again most clearly, 0 if they do not; tempos near 110 are preferred a little. */
    private static double heard(double[] onsets) {
        double power = again(onsets, 0);
        double best = 0;
        double found = 0;
        for (int lag = FRAMES_PER_MINUTE / FASTEST_BPM; lag <= FRAMES_PER_MINUTE / SLOWEST_BPM; lag++) {
            double clear = (again(onsets, lag) + again(onsets, 2 * lag) + again(onsets, 4 * lag)) / 3;
            double octaves = StrictMath.log(FRAMES_PER_MINUTE / 110.0 / lag);
            double score = clear * StrictMath.exp(-octaves * octaves / 2);
            if (clear > LEAST_CLEAR * power && score > best) {
                best = score;
                found = lag;
            }
        }
        return found;
    }

    /** More exactly: where the second, fourth, … beat behind is found. */
    private static double refined(double[] onsets, double beat) {
        double period = beat;
        for (int beats = 2; beats * period < onsets.length / 2.0 && beats <= 64; beats *= 2) {
            int middle = (int) Math.round(beats * period);
            int best = middle;
            for (int lag = middle - 2; lag <= middle + 2; lag++) {
                best = again(onsets, lag) > again(onsets, best) ? lag : best;
            }
            period = best / (double) beats;
        }
        return period;
    }

    private static double again(double[] onsets, int lag) {
        double sum = 0;
        for (int n = 0; n + lag < onsets.length; n++) {
            sum += onsets[n] * onsets[n + lag];
        }
        return lag >= onsets.length ? 0 : sum / (onsets.length - lag);
    }

    /** Where bars begin: where onsets are strongest once a bar. */
    private static double phase(double[] onsets, double bar) {
        double most = Double.NEGATIVE_INFINITY;
        int found = 0;
        for (int phase = 0; phase < bar; phase++) {
            double sum = 0;
            for (double at = phase; at < onsets.length; at += bar) {
                sum += onsets[(int) at];
            }
            if (sum > most) {
                most = sum;
                found = phase;
            }
        }
        return found;
    }
}
