package dev.aivideo.music.bed;

/**
 * The room that a bed is heard in: four delays that feed each other, damped, for about three seconds (Jot's feedback delay
 * network). What lies below some 150 Hz stays out of it, so that the low end stays clear.
 */
final class Room {
    private static final int[] DELAYS = {1789, 2137, 2731, 3253};
    private static final float FEEDBACK = 0.9f;
    private static final float DAMPING = 0.42f;
    private static final float LOW_CUT = 0.02f;
    /** So that what has died away ends, instead of going on as numbers near zero that are slow to count with. */
    private static final float NOTHING = 1e-15f;

    private final float[][] lines = new float[DELAYS.length][];
    private final int[] at = new int[DELAYS.length];
    private final float[] damped = new float[DELAYS.length];
    private final float[] low = new float[2];

    Room() {
        for (int line = 0; line < DELAYS.length; line++) {
            lines[line] = new float[DELAYS[line]];
        }
    }

    /** Add the room to a sound. */
    void add(float[] left, float[] right, float level) {
        for (int n = 0; n < left.length; n++) {
            low[0] += LOW_CUT * (left[n] - low[0]) + NOTHING;
            low[1] += LOW_CUT * (right[n] - low[1]) + NOTHING;
            float a = out(0);
            float b = out(1);
            float c = out(2);
            float d = out(3);
            float inLeft = left[n] - low[0];
            float inRight = right[n] - low[1];
            float half = FEEDBACK / 2;
            in(0, inLeft + half * (a + b + c + d));
            in(1, inRight + half * (a - b + c - d));
            in(2, inLeft + half * (a + b - c - d));
            in(3, inRight + half * (a - b - c + d));
            left[n] += level * (a + c);
            right[n] += level * (b + d);
        }
    }

    private float out(int line) {
        damped[line] += (1 - DAMPING) * (lines[line][at[line]] - damped[line]);
        return damped[line];
    }

    private void in(int line, float value) {
        lines[line][at[line]] = value;
        at[line] = at[line] + 1 == lines[line].length ? 0 : at[line] + 1;
    }
}
