package dev.aivideo.illustration.map;

import java.awt.geom.Point2D;
import java.util.List;

/**
 * The middle of points of the earth, in degrees.
 *
 * @param radius of the circle around it that holds all points
 * @param south the lowest latitude, as {@code north} is the highest
 */
record GeoCentre(double latitude, double longitude, double radius, double south, double north) {

    /** @param points longitude and latitude, at least one */
    static GeoCentre of(List<Point2D> points) {
        double longitude = middle(points.stream()
                .mapToDouble(point -> Math.floorMod((long) Math.floor(point.getX() * 1000), 360_000L) / 1000.0)
                .sorted()
                .toArray());
        double south = points.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        double north = points.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        double latitude = (south + north) / 2;
        double radius = points.stream()
                .mapToDouble(point -> distance(latitude, longitude, point))
                .max()
                .orElseThrow();
        return new GeoCentre(latitude, longitude, radius, south, north);
    }

    /** Opposite of the middle of the widest gap. */
    private static double middle(double[] sorted) {
        double widest = sorted[0] + 360 - sorted[sorted.length - 1];
        double west = sorted[0];
        for (int n = 1; n < sorted.length; n++) {
            if (sorted[n] - sorted[n - 1] > widest) {
                widest = sorted[n] - sorted[n - 1];
                west = sorted[n];
            }
        }
        double middle = west + (360 - widest) / 2;
        return middle - 360 * Math.round(middle / 360);
    }

    private static double distance(double latitude, double longitude, Point2D point) {
        double one = Math.toRadians(latitude);
        double other = Math.toRadians(point.getY());
        double turn = Math.toRadians(point.getX() - longitude);
        double cosine = Math.sin(one) * Math.sin(other) + Math.cos(one) * Math.cos(other) * Math.cos(turn);
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
}
