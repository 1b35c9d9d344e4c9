package dev.aivideo.export;

import java.util.Arrays;
import java.util.List;

/**
 * How loud the music is at each instant. The times of the words are known, so nothing is guessed from the voice's level:
 * the music has gone down before a word begins, stays down while there is speech, and comes up in the opening, at the
 * close and in long pauses.
 */
final class Ducking {
    /** In each second the voice lies so far above the music, in the speech band; the gate wants a little less. */
    private static final double LEAST_DB = 17;

    /** Music alone is so much softer than the voice, as loudness is heard, and no more than so much above its ducked level. */
    private static final double ALONE_BELOW_LU = 8;

    private static final double HIGHEST_LIFT_DB = 14;

    private static final double LONG_PAUSE_S = 2.2;
    private static final double BEFORE_S = 0.15;
    private static final double AFTER_S = 0.3;
    private static final double FALL_DB_PER_S = 20;
    private static final double RISE_DB_PER_S = 8;
    /** Without speech there is nothing to be measured against: the music's own level is kept, a little down. */
    private static final double WITHOUT_SPEECH_DB = -6;

    private final float[] factors;

    private Ducking(float[] factors) {
        this.factors = factors;
    }

    /**
     * @param levels of the voice, and of the music as it is
     * @param words where they are heard
     * @param belowSpeechDb how far below the speech the music lies, in the speech band
     */
    static Ducking of(SoundLevels levels, List<TimeRange> words, double belowSpeechDb) {
        SpeechOverMusic plain = SpeechOverMusic.of(levels, words);
        double[] gains = new double[levels.parts() + 1];
        if (plain.seconds().isEmpty()) {
            Arrays.fill(gains, WITHOUT_SPEECH_DB);
        } else {
            double ducked = plain.meanDb() - Math.max(LEAST_DB, belowSpeechDb);
            Arrays.fill(gains, ducked + lift(levels, words, ducked));
            duck(gains, words, ducked);
            for (SpeechOverMusic.Second second : plain.seconds()) {
                limit(gains, second.at(), second.at() + 1, second.decibels() - LEAST_DB);
            }
        }
        return new Ducking(factors(sloped(gains)));
    }

    /** How far the music comes up where it is alone. */
    private static double lift(SoundLevels levels, List<TimeRange> words, double ducked) {
        boolean[] all = new boolean[levels.parts()];
        Arrays.fill(all, true);
        boolean[] spoken = SpeechOverMusic.spoken(levels.parts(), words);
        double alone = SoundLevels.decibels(SpeechOverMusic.mean(levels.voiceLoudness(), spoken, 0))
                - ALONE_BELOW_LU
                - SoundLevels.decibels(SpeechOverMusic.mean(levels.musicLoudness(), all, 0));
        return Math.max(0, Math.min(HIGHEST_LIFT_DB, alone - ducked));
    }

    /** From a word to the next, unless there is a long pause between them. */
    private static void duck(double[] gains, List<TimeRange> words, double ducked) {
        for (int n = 0; n < words.size(); n++) {
            double until = words.get(n).endS() + AFTER_S;
            boolean goesOn = n + 1 < words.size()
                    && words.get(n + 1).startS() - words.get(n).endS() < LONG_PAUSE_S;
            limit(
                    gains,
                    words.get(n).startS() - BEFORE_S,
                    goesOn ? words.get(n + 1).startS() : until,
                    ducked);
        }
    }

    private static void limit(double[] gains, double fromS, double toS, double most) {
        int end = (int) Math.min(gains.length, Math.ceil(toS * SoundLevels.PARTS_PER_SECOND) + 1);
        for (int part = (int) Math.max(0, fromS * SoundLevels.PARTS_PER_SECOND); part < end; part++) {
            gains[part] = Math.min(gains[part], most);
        }
    }

    /** Never above what is wanted: it falls before, and rises behind. */
    private static double[] sloped(double[] gains) {
        double fall = FALL_DB_PER_S / SoundLevels.PARTS_PER_SECOND;
        double rise = RISE_DB_PER_S / SoundLevels.PARTS_PER_SECOND;
        for (int part = gains.length - 2; part >= 0; part--) {
            gains[part] = Math.min(gains[part], gains[part + 1] + fall);
        }
        for (int part = 1; part < gains.length; part++) {
            gains[part] = Math.min(gains[part], gains[part - 1] + rise);
        }
        return gains;
    }

    private static float[] factors(double[] gains) {
        float[] factors = new float[gains.length];
        for (int part = 0; part < gains.length; part++) {
            factors[part] = (float) StrictMath.pow(10, gains[part] / 20);
        }
        return factors;
    }

    /** Between the parts it goes on evenly. */
    float factor(long sample) {
        int part = (int) (sample / SoundLevels.PART);
        float within = sample % SoundLevels.PART / (float) SoundLevels.PART;
        return factors[part] + within * (factors[part + 1] - factors[part]);
    }
}
