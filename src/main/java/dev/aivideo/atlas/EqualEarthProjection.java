package dev.aivideo.atlas;

import java.awt.geom.Point2D;

/** Equal Earth: the whole world, every country in its true size. */
public record EqualEarthProjection(double longitude) implements Projection {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public Point2D.Double of(double latitude, double east) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double square = theta * theta;
        double sixth = square * square * square;
        double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
        double x = Math.toRadians(east - longitude) * Math.cos(theta) / (M * slope);
        return new Point2D.Double(x, theta * (A1 + A2 * square + sixth * (A3 + A4 * square)));
    }
}
