package dev.aivideo.music.bed;

import dev.aivideo.music.MusicStream;

/** One tone that comes slowly, stays and goes slowly: two oscillators a little apart in pitch and place. */
final class PadTone {
    /** Equally loud ones would cancel each other where both channels are heard as one. */
    private static final float SECOND = 0.5f;

    private final Timbre.Waves waves;
    private final Times times;
    private final Place place;
    private final double step;
    private final double step2;
    private double phase;
    private double phase2;

    /**
     * When it is heard, in samples.
     *
     * @param attack how long it takes to come
     * @param end when it begins to go
     * @param release how long that takes
     */
    record Times(long start, long attack, long end, long release) {
        boolean isOver(long at) {
            return at >= end + release;
        }

        private double level(long at) {
            double in = Math.min(1, Math.max(0, (at - start) / (double) attack));
            double out = Math.min(1, Math.max(0, (at - end) / (double) release));
            return in * in * (3 - 2 * in) * (1 - out * out * (3 - 2 * out));
        }
    }

    /**
     * Where and how loud.
     *
     * @param left level of the first oscillator on the left; the second one has it on the right
     * @param apart how far apart the oscillators are, as a part of the frequency; 0 for a single one
     */
    record Place(double left, double right, double apart, double phase) {}

    PadTone(Timbre.Waves waves, double hertz, Times times, Place place) {
        this.waves = waves;
        this.times = times;
        this.place = place;
        double period = Timbre.LENGTH * hertz / MusicStream.SAMPLE_RATE_HZ;
        step = period * (1 - place.apart() / 2);
        step2 = period * (1 + place.apart() / 2);
        phase = place.phase() * Timbre.LENGTH;
        phase2 = (phase + Timbre.LENGTH * 0.37) % Timbre.LENGTH;
    }

    Times times() {
        return times;
    }

    /**
     * Add what is heard of it.
     *
     * @param at where the arrays begin
     * @param bright 0 for the dark wave, 1 for the bright one
     */
    void add(float[] left, float[] right, long at, float bright) {
        int count = left.length;
        float level = (float) times.level(at);
        float rise = ((float) times.level(at + count) - level) / count;
        oscillate(left, right, new float[] {(float) place.left(), (float) place.right(), level, rise, bright}, true);
        if (place.apart() > 0) {
            float[] second = {(float) place.right(), (float) place.left(), SECOND * level, SECOND * rise, bright};
            oscillate(left, right, second, false);
        }
    }

    private void oscillate(float[] left, float[] right, float[] how, boolean first) {
        float[] dark = waves.dark();
        float[] light = waves.bright();
        double at = first ? phase : phase2;
        double by = first ? step : step2;
        float level = how[2];
        for (int n = 0; n < left.length; n++) {
            int index = (int) at;
            float part = (float) (at - index);
            float low = dark[index] + part * (dark[index + 1] - dark[index]);
            float high = light[index] + part * (light[index + 1] - light[index]);
            float value = level * (low + how[4] * (high - low));
            left[n] += how[0] * value;
            right[n] += how[1] * value;
            level += how[3];
            at += by;
            if (at >= Timbre.LENGTH) {
                at -= Timbre.LENGTH;
            }
        }
        if (first) {
            phase = at;
        } else {
            phase2 = at;
        }
    }
}
