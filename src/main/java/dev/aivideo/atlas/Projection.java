package dev.aivideo.atlas;

import java.awt.geom.Point2D;

/**
 * A way to lay the earth out flat. Lengths are in radii of the earth, x to the east and y to the north of any point; the
 * formulas are those of J. P. Snyder, Map Projections, a Working Manual (USGS 1395), and for Equal Earth of Šavrič, Patterson
 * and Jenny (2018).
 */
public interface Projection {

    /** @param longitude as far as 180 degrees from {@link #longitude()} */
    Point2D.Double of(double latitude, double longitude);

    /** In degrees, of the meridian in the middle, which runs straight up. */
    double longitude();

    /** Whether this side of the earth is turned to the viewer; only a globe has another one. */
    default boolean isSeen(double latitude, double longitude) {
        return true;
    }

    /** Whether lines have to end at a horizon. */
    default boolean isGlobe() {
        return false;
    }
}
