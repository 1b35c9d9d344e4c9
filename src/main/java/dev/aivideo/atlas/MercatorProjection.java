package dev.aivideo.atlas;

import java.awt.geom.Point2D;

/** Mercator's, which keeps shapes too, for regions at the equator. */
public record MercatorProjection(double longitude) implements Projection {
    private static final double FARTHEST = 85;

    @Override
    public Point2D.Double of(double latitude, double east) {
        double bounded = Math.toRadians(Math.max(-FARTHEST, Math.min(FARTHEST, latitude)));
        return new Point2D.Double(Math.toRadians(east - longitude), Math.log(Math.tan(Math.PI / 4 + bounded / 2)));
    }
}
