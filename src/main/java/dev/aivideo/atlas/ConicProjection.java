package dev.aivideo.atlas;

import java.awt.geom.Point2D;

/** Lambert's conformal cone, which keeps the shapes of countries and regions between the tropics and the poles. */
public final class ConicProjection implements Projection {
    /** Beyond it, the pole that the cone does not touch is too far away to be drawn. */
    private static final double FARTHEST = 85;

    private final double longitude;
    private final double n;
    private final double f;

    /**
     * Both circles of latitude have their true lengths.
     *
     * @param south in degrees
     * @param north in degrees; not the same distance from the equator on its other side
     */
    public ConicProjection(double south, double north, double longitude) {
        this.longitude = longitude;
        double one = Math.toRadians(south);
        double other = Math.toRadians(north);
        boolean single = Math.abs(north - south) < 1e-6;
        this.n = single
                ? Math.sin(one)
                : Math.log(Math.cos(one) / Math.cos(other)) / Math.log(tangent(other) / tangent(one));
        if (Math.abs(n) < 1e-3) {
            throw new IllegalArgumentException("No cone touches %.2f and %.2f degrees".formatted(south, north));
        }
        this.f = Math.cos(one) * Math.pow(tangent(one), n) / n;
    }

    private static double tangent(double latitude) {
        return Math.tan(Math.PI / 4 + latitude / 2);
    }

    @Override
    public Point2D.Double of(double latitude, double east) {
        double bounded = Math.max(-FARTHEST, Math.min(FARTHEST, latitude));
        double reach = f / Math.pow(tangent(Math.toRadians(bounded)), n);
        double angle = n * Math.toRadians(east - longitude);
        return new Point2D.Double(reach * Math.sin(angle), -reach * Math.cos(angle));
    }

    @Override
    public double longitude() {
        return longitude;
    }
}
