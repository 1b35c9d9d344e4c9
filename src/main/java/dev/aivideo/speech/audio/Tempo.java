package dev.aivideo.speech.audio;

/**
 * Makes speech faster or slower without changing its pitch (WSOLA, Verhelst and Roelands 1993): overlapping pieces are
 * put at other distances, each taken where it continues the one before best.
 */
public final class Tempo {
    private static final double HALF_PIECE_S = 0.015;
    private static final double SEARCH_S = 0.008;

    private Tempo() {}

    /** How many samples so many become, exactly. */
    public static int length(int samples, double speed) {
        return (int) Math.round(samples / speed);
    }

    /**
     * The same speech at another speed.
     *
     * @param speed 1.0 as it is, more is faster; 0.5 to 2.0
     * @return exactly {@link #length} samples
     */
    public static float[] change(float[] speech, int sampleRateHz, double speed) {
        if (speed == 1) {
            return speech;
        }
        int half = (int) Math.round(HALF_PIECE_S * sampleRateHz);
        int search = (int) Math.round(SEARCH_S * sampleRateHz);
        float[] changed = new float[length(speech.length, speed)];
        int from = 0;
        for (int at = 0; at < changed.length; at += half) {
            int continued = from + half;
            from = at == 0 ? 0 : best(speech, (int) Math.round(at * speed), continued, half, search);
            int old = at == 0 ? 0 : continued;
            for (int i = 0; i < half && at + i < changed.length; i++) {
                double share = 0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / half);
                changed[at + i] = (float) ((1 - share) * sample(speech, old + i) + share * sample(speech, from + i));
            }
        }
        return changed;
    }

    /** Where near {@code wanted} the speech is most like it goes on after the last piece. */
    private static int best(float[] speech, int wanted, int continued, int half, int search) {
        int best = wanted;
        double bestLikeness = Double.NEGATIVE_INFINITY;
        for (int from = wanted - search; from <= wanted + search; from++) {
            double likeness = likeness(speech, from, continued, half);
            if (likeness > bestLikeness) {
                bestLikeness = likeness;
                best = from;
            }
        }
        return best;
    }

    private static double likeness(float[] speech, int from, int continued, int half) {
        double product = 0;
        double energy = 1e-9;
        for (int i = 0; i < half; i += 2) {
            double sample = sample(speech, from + i);
            product += sample * sample(speech, continued + i);
            energy += sample * sample;
        }
        return product / Math.sqrt(energy);
    }

    private static float sample(float[] speech, int at) {
        return at < 0 || at >= speech.length ? 0 : speech[at];
    }
}
