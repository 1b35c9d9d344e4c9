package dev.aivideo.music.bed;

import dev.aivideo.music.MusicStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The chords of a whole bed and when they begin. A chord lasts 6 to 12 seconds; where a chapter begins, so does a
 * chord, at home; the last one is home too.
 */
final class Score {
    private static final double SHORTEST_S = 6;
    private static final double LONGEST_S = 12;
    private static final double LAST_S = 9;

    private Score() {}

    /**
     * A chord as it is played.
     *
     * @param start in samples
     * @param end when the next one begins
     * @param bass as MIDI counts
     * @param voices likewise, from below
     * @param swells whether a chapter begins with it
     */
    record Bar(long start, long end, int bass, int[] voices, boolean swells) {}

    /** @param chapters in samples, ascending */
    static List<Bar> of(Scale scale, int tonic, long samples, List<Long> chapters, Random dice) {
        Harmony harmony = new Harmony(scale, tonic, dice);
        VoiceLeading voices = new VoiceLeading();
        List<Bar> bars = new ArrayList<>();
        long start = 0;
        while (start < samples) {
            boolean last = samples - start <= samples(LAST_S + SHORTEST_S);
            boolean swells = chapters.contains(start);
            long end = last ? samples : end(start, samples, chapters, dice);
            Harmony.Chord chord = start == 0 || last || swells ? harmony.home() : harmony.next();
            bars.add(new Bar(start, end, bass(chord.root()), voices.lead(chord.tones()), swells));
            start = end;
        }
        return bars;
    }

    /** By the dice; at a chapter that is near, exactly there; and no less than a chord before the last one. */
    private static long end(long start, long samples, List<Long> chapters, Random dice) {
        long end = start + samples(SHORTEST_S + 0.5 * dice.nextInt(1 + (int) (2 * (LONGEST_S - SHORTEST_S))));
        for (long chapter : chapters) {
            if (chapter >= start + samples(SHORTEST_S) && chapter < end + samples(SHORTEST_S)) {
                return chapter <= start + samples(LONGEST_S) ? chapter : start + (chapter - start) / 2;
            }
        }
        return Math.min(end, samples - samples(LAST_S));
    }

    /** G1 to F sharp 2: low enough to carry, high enough to be heard on small loudspeakers. */
    private static int bass(int root) {
        return 31 + Math.floorMod(root - 7, 12);
    }

    private static long samples(double seconds) {
        return (long) (seconds * MusicStream.SAMPLE_RATE_HZ);
    }
}
