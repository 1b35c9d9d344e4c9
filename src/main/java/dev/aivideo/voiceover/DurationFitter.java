package dev.aivideo.voiceover;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.OuterPauses;
import dev.aivideo.project.SpeechPlan;
import java.time.Duration;

/**
 * Fits a film to the requested duration before a word is spoken: first the pauses, within what sounds natural, then one
 * speed for the whole film. A pure function of the sentences, so that a restarted run fits alike.
 */
final class DurationFitter {
    /** Shortest, natural and longest pauses in seconds: between sentences, between scenes. */
    private static final double[] SENTENCES = {0.2, 0.3, 0.45};

    private static final double[] SCENES = {0.45, 0.6, 0.9};

    private static final int STEPS = 24;

    private final double slowest;
    private final double fastest;
    /** What a scene's sound grows on average when it is made whole frames. */
    private final int sceneGrowth;
    /** Before the film, between sentences, between scenes, behind. */
    private final double[][] bounds;

    DurationFitter(double slowest, double fastest, FrameRate rate, OuterPauses outer) {
        this.slowest = slowest;
        this.fastest = fastest;
        this.sceneGrowth = rate.samplesPerFrame() / 2;
        this.bounds = new double[][] {outer.lead(), SENTENCES, SCENES, outer.tail()};
    }

    /** Duration of all sentences together at a speed, without pauses; the faster, the shorter. */
    interface Measure {
        Duration spoken(double speed);
    }

    /** @param sums what the film's pauses add up to */
    SpeechPlan fit(Pauses.Sums sums, Measure measure, Duration target) {
        long growth = (long) sceneGrowth * sums.scenes();
        long wanted = samples(target) - growth;
        double speed = speed(sums, measure, wanted);
        long spoken = samples(measure.spoken(speed));
        double[] pauses = new double[bounds.length];
        double pauseStretch = pauseStretch(sums, wanted - spoken);
        for (int i = 0; i < pauses.length; i++) {
            pauses[i] = pause(i, pauseStretch) * Narration.SAMPLE_RATE_HZ;
        }
        int between = (int) Math.round(pauses[1]);
        int scenes = (int) Math.round(pauses[2]);
        int lead = (int) Math.round(pauses[0]);
        int tail = (int) Math.round(pauses[3]);
        long pausing = Math.round(sums.between() * between + sums.betweenScenes() * scenes);
        long total = growth + spoken + lead + tail + pausing;
        return new SpeechPlan(speed, lead, between, scenes, tail, total);
    }

    /** The speed nearest to 1 with which some natural pauses fit, else the bound. */
    private double speed(Pauses.Sums sums, Measure measure, long wanted) {
        long shortest = wanted - samples(pauses(sums, 1));
        long longest = wanted - samples(pauses(sums, -1));
        long natural = samples(measure.spoken(1));
        if (natural >= shortest && natural <= longest) {
            return 1;
        }
        // Too long: the least speed above 1 that is short enough. Too short: the greatest below 1 that is long enough.
        boolean tooLong = natural > longest;
        double near = 1;
        double far = tooLong ? fastest : slowest;
        for (int i = 0; i < STEPS && Math.abs(near - far) > 1e-4; i++) {
            double middle = (near + far) / 2;
            long length = samples(measure.spoken(middle));
            boolean enough = tooLong ? length <= longest : length >= shortest;
            if (enough) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return far;
    }

    /** From −1, the shortest pauses, over 0, the natural ones, to 1, the longest. */
    private double pauseStretch(Pauses.Sums sums, long available) {
        double shortest = samples(pauses(sums, -1));
        double natural = samples(pauses(sums, 0));
        double longest = samples(pauses(sums, 1));
        double pauseStretch = available < natural
                ? (available - natural) / (natural - shortest)
                : (available - natural) / (longest - natural);
        return Math.max(-1, Math.min(1, pauseStretch));
    }

    private Duration pauses(Pauses.Sums sums, double pauseStretch) {
        double seconds = pause(0, pauseStretch)
                + sums.between() * pause(1, pauseStretch)
                + sums.betweenScenes() * pause(2, pauseStretch)
                + pause(3, pauseStretch);
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private double pause(int kind, double pauseStretch) {
        double natural = bounds[kind][1];
        double to = bounds[kind][pauseStretch < 0 ? 0 : 2];
        return natural + Math.abs(pauseStretch) * (to - natural);
    }

    static long samples(Duration duration) {
        return Math.round(duration.toNanos() * (Narration.SAMPLE_RATE_HZ / 1e9));
    }
}
