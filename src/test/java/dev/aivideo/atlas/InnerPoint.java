package dev.aivideo.atlas;

import java.awt.geom.Line2D;
import java.util.Comparator;

/** The point of a country's largest part that is farthest from its edge, to a fortieth of its size. */
final class InnerPoint {
    private static final int STEPS = 40;

    private InnerPoint() {}

    /** Latitude and longitude. */
    static double[] of(Borders.Country country) {
        Ring ring = country.polygons().stream()
                .map(Borders.Polygon::outer)
                .max(Comparator.comparingDouble(Ring::area))
                .orElseThrow();
        double[] best = {(ring.south() + ring.north()) / 2, (ring.west() + ring.east()) / 2};
        if (ring.isAroundPole()) {
            return new double[] {-82, 0};
        }
        double farthest = -1;
        for (int y = 1; y < STEPS; y++) {
            double latitude = ring.south() + (ring.north() - ring.south()) * y / STEPS;
            for (int x = 1; x < STEPS; x++) {
                double longitude = ring.west() + (ring.east() - ring.west()) * x / STEPS;
                double distance = ring.contains(latitude, longitude) ? distance(ring, latitude, longitude) : -1;
                if (distance > farthest) {
                    farthest = distance;
                    best = new double[] {latitude, longitude};
                }
            }
        }
        return new double[] {best[0], best[1] - 360 * Math.round(best[1] / 360)};
    }

    private static double distance(Ring ring, double latitude, double longitude) {
        double squash = Math.cos(Math.toRadians(latitude));
        double least = Double.MAX_VALUE;
        for (int n = 0; n + 1 < ring.size(); n++) {
            least = Math.min(
                    least,
                    Line2D.ptSegDist(
                            ring.longitude(n) * squash,
                            ring.latitude(n),
                            ring.longitude(n + 1) * squash,
                            ring.latitude(n + 1),
                            longitude * squash,
                            latitude));
        }
        return least;
    }
}
