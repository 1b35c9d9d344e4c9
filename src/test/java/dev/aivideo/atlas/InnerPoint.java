package dev.aivideo.atlas;

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
                double distance = ring.contains(latitude, longitude) ? ring.distance(latitude, longitude) : -1;
                if (distance > farthest) {
                    farthest = distance;
                    best = new double[] {latitude, longitude};
                }
            }
        }
        return new double[] {best[0], best[1] - 360 * Math.round(best[1] / 360)};
    }
}
