package dev.aivideo.export;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the voice lies above the music in the speech band, second by second. What counts is the part of each second in
 * which a word is spoken that can be heard: within 15 dB of how strong the voice is on the whole.
 *
 * @param voicePower in the speech band, over all that counts
 * @param musicPower likewise
 */
record SpeechOverMusic(List<Second> seconds, double voicePower, double musicPower) {
    private static final double SOFTEST = 0.0316;
    private static final int FEWEST_PARTS = SoundLevels.PARTS_PER_SECOND / 4;

    /**
     * A second in which there is speech for at least a quarter of it.
     *
     * @param at from the film's beginning
     */
    record Second(int at, double decibels) {}

    /** @param words where they are heard */
    static SpeechOverMusic of(SoundLevels levels, List<TimeRange> words) {
        boolean[] spoken = spoken(levels.parts(), words);
        double mean = mean(levels.voice(), spoken, 0);
        double least = SOFTEST * mean;
        List<Second> seconds = new ArrayList<>();
        for (int at = 0; at * SoundLevels.PARTS_PER_SECOND < levels.parts(); at++) {
            second(levels, spoken, at, least, seconds);
        }
        boolean[] audible = spoken.clone();
        for (int part = 0; part < audible.length; part++) {
            audible[part] &= levels.voice()[part] >= least;
        }
        return new SpeechOverMusic(seconds, mean(levels.voice(), audible, 0), mean(levels.music(), audible, 0));
    }

    private static void second(SoundLevels levels, boolean[] spoken, int at, double least, List<Second> seconds) {
        double voice = 0;
        double music = 0;
        int count = 0;
        int end = Math.min(levels.parts(), (at + 1) * SoundLevels.PARTS_PER_SECOND);
        for (int part = at * SoundLevels.PARTS_PER_SECOND; part < end; part++) {
            if (spoken[part] && levels.voice()[part] >= least) {
                voice += levels.voice()[part];
                music += levels.music()[part];
                count++;
            }
        }
        if (count >= FEWEST_PARTS) {
            seconds.add(new Second(at, SoundLevels.decibels(voice) - SoundLevels.decibels(music)));
        }
    }

    static boolean[] spoken(int parts, List<TimeRange> words) {
        boolean[] spoken = new boolean[parts];
        for (TimeRange word : words) {
            int end = (int) Math.min(parts, Math.ceil(word.endS() * SoundLevels.PARTS_PER_SECOND));
            for (int part = (int) (word.startS() * SoundLevels.PARTS_PER_SECOND); part < end; part++) {
                spoken[part] = true;
            }
        }
        return spoken;
    }

    static double mean(float[] powers, boolean[] which, double otherwise) {
        double sum = 0;
        int count = 0;
        for (int part = 0; part < powers.length; part++) {
            if (which[part]) {
                sum += powers[part];
                count++;
            }
        }
        return count == 0 ? otherwise : sum / count;
    }

    /** The lowest of all seconds; positive infinity if nothing is spoken. */
    double leastDb() {
        return seconds.stream().mapToDouble(Second::decibels).min().orElse(Double.POSITIVE_INFINITY);
    }

    double meanDb() {
        return SoundLevels.decibels(voicePower) - SoundLevels.decibels(musicPower);
    }
}
