package dev.aivideo.export;

/** A filter of the second order (https://www.w3.org/TR/audio-eq-cookbook/). The same samples give the same on every machine. */
final class Biquad {
    private static final double RATE_HZ = 48_000;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double z1;
    private double z2;

    private Biquad(double[] b, double[] a) {
        b0 = b[0] / a[0];
        b1 = b[1] / a[0];
        b2 = b[2] / a[0];
        a1 = a[1] / a[0];
        a2 = a[2] / a[0];
    }

    /** @param quality 0.541 and 1.307 one behind the other make Butterworth's filter of the fourth order */
    static Biquad highPass(double hertz, double quality) {
        double cos = StrictMath.cos(2 * Math.PI * hertz / RATE_HZ);
        double alpha = StrictMath.sin(2 * Math.PI * hertz / RATE_HZ) / (2 * quality);
        double half = (1 + cos) / 2;
        return new Biquad(new double[] {half, -2 * half, half}, new double[] {1 + alpha, -2 * cos, 1 - alpha});
    }

    static Biquad lowPass(double hertz, double quality) {
        double cos = StrictMath.cos(2 * Math.PI * hertz / RATE_HZ);
        double alpha = StrictMath.sin(2 * Math.PI * hertz / RATE_HZ) / (2 * quality);
        double half = (1 - cos) / 2;
        return new Biquad(new double[] {half, 2 * half, half}, new double[] {1 + alpha, -2 * cos, 1 - alpha});
    }

    /** The first filter of ITU-R BS.1770-4, table 1: the head. */
    static Biquad head() {
        return new Biquad(
                new double[] {1.53512485958697, -2.69169618940638, 1.19839281085285},
                new double[] {1, -1.69065929318241, 0.73248077421585});
    }

    /** The second filter of ITU-R BS.1770-4, table 2. */
    static Biquad revisedLow() {
        return new Biquad(new double[] {1, -2, 1}, new double[] {1, -1.99004745483398, 0.99007225036621});
    }

    double next(double value) {
        double out = b0 * value + z1;
        z1 = b1 * value - a1 * out + z2;
        z2 = b2 * value - a2 * out;
        return out;
    }
}
