package dev.aivideo.music.bed;

import dev.aivideo.music.MusicStream;
import java.util.List;
import java.util.Random;

/** The slow movements of a whole bed: how loud and how bright it is at an instant. */
final class Swells {
    private static final double RISE_S = 3;
    private static final double FALL_S = 11;
    private static final double RISE = 0.4;

    private final List<Long> chapters;
    private final double[] periodsS;
    private final double[] phases;

    Swells(List<Score.Bar> bars, Random dice) {
        chapters = bars.stream().filter(Score.Bar::swells).map(Score.Bar::start).toList();
        periodsS = new double[] {19 + 8 * dice.nextDouble(), 31 + 9 * dice.nextDouble(), 13 + 5 * dice.nextDouble()};
        phases = new double[] {dice.nextDouble(), dice.nextDouble(), dice.nextDouble()};
    }

    /** About 1. */
    float level(long at) {
        return (float) (1 + 0.10 * wave(0, at) + 0.07 * wave(1, at) + RISE * chapter(at));
    }

    /** 0 to 1. */
    float bright(long at) {
        double bright = 0.32 + 0.17 * wave(1, at) + 0.11 * wave(2, at) + 0.35 * chapter(at);
        return (float) Math.min(1, Math.max(0, bright));
    }

    private double wave(int which, long at) {
        return StrictMath.sin(2 * Math.PI * (seconds(at) / periodsS[which] + phases[which]));
    }

    /** 0, and where a chapter begins up to 1. */
    private double chapter(long at) {
        double most = 0;
        for (long chapter : chapters) {
            double after = seconds(at - chapter) + RISE_S / 2;
            double part = after < RISE_S ? after / RISE_S : 1 - (after - RISE_S) / FALL_S;
            most = Math.max(most, part);
        }
        return most * most * (3 - 2 * most);
    }

    private static double seconds(long samples) {
        return samples / (double) MusicStream.SAMPLE_RATE_HZ;
    }
}
