package dev.aivideo.atlas;

import java.awt.geom.Point2D;

/**
 * The earth seen from far away: orthographic.
 *
 * @param latitude of the point in the middle, in degrees
 */
public record GlobeProjection(double latitude, double longitude) implements Projection {

    /** What is behind the horizon lies on it, in the direction in which it is. */
    @Override
    public Point2D.Double of(double north, double east) {
        double phi = Math.toRadians(north);
        double lambda = Math.toRadians(east - longitude);
        double x = Math.cos(phi) * Math.sin(lambda);
        double y = cos0() * Math.sin(phi) - sin0() * Math.cos(phi) * Math.cos(lambda);
        double reach = Math.hypot(x, y);
        return isSeen(north, east) || reach < 1e-9
                ? new Point2D.Double(x, y)
                : new Point2D.Double(x / reach, y / reach);
    }

    @Override
    public boolean isSeen(double north, double east) {
        double phi = Math.toRadians(north);
        return sin0() * Math.sin(phi) + cos0() * Math.cos(phi) * Math.cos(Math.toRadians(east - longitude)) > 0;
    }

    @Override
    public boolean isGlobe() {
        return true;
    }

    private double sin0() {
        return Math.sin(Math.toRadians(latitude));
    }

    private double cos0() {
        return Math.cos(Math.toRadians(latitude));
    }
}
