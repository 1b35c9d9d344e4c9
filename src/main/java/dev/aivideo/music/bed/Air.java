package dev.aivideo.music.bed;

/** A breath of noise between about 1 and 7 kHz, on each side another one. */
final class Air {
    private static final float LOW_PASS = 0.55f;
    private static final float HIGH_PASS = 0.12f;

    private final float[] smooth = new float[2];
    private final float[] slow = new float[2];
    private int state;

    Air(int seed) {
        state = seed == 0 ? 1 : seed;
    }

    void add(float[] left, float[] right, float level) {
        for (int n = 0; n < left.length; n++) {
            left[n] += level * next(0);
            right[n] += level * next(1);
        }
    }

    private float next(int side) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        smooth[side] += LOW_PASS * (state * (1f / 2_147_483_648f) - smooth[side]);
        slow[side] += HIGH_PASS * (smooth[side] - slow[side]);
        return smooth[side] - slow[side];
    }
}
