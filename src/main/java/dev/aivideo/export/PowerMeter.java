package dev.aivideo.export;

/** Power of a sound behind filters, part by part. */
final class PowerMeter {
    /** Adds so little that it is never heard, and keeps filters from counting with numbers near zero, which is slow. */
    private static final double NOTHING = 1e-18;

    private final Biquad[] filters;

    private PowerMeter(Biquad... filters) {
        this.filters = filters;
    }

    /** 300 to 3400 Hz, in which speech is understood. */
    static PowerMeter speechBand() {
        return new PowerMeter(
                Biquad.highPass(300, 0.541),
                Biquad.highPass(300, 1.307),
                Biquad.lowPass(3400, 0.541),
                Biquad.lowPass(3400, 1.307));
    }

    /** As loudness is heard (ITU-R BS.1770-4). */
    static PowerMeter loudness() {
        return new PowerMeter(Biquad.head(), Biquad.revisedLow());
    }

    /** Sum of squares of the next samples. */
    double sum(float[] samples, int count) {
        double sum = 0;
        for (int n = 0; n < count; n++) {
            double value = samples[n] + NOTHING;
            for (Biquad filter : filters) {
                value = filter.next(value);
            }
            sum += value * value;
        }
        return sum;
    }
}
