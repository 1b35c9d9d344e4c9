package dev.aivideo.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Points of the earth in a row, longitudes going on beyond 180 degrees. */
final class GeoPath {
    private double[] places = new double[64];
    private int size;

    static GeoPath of(Ring ring) {
        GeoPath path = new GeoPath();
        for (int n = 0; n < ring.size(); n++) {
            path.add(ring.latitude(n), ring.longitude(n));
        }
        return path;
    }

    void add(double latitude, double longitude) {
        if (2 * size == places.length) {
            places = Arrays.copyOf(places, 4 * size);
        }
        places[2 * size] = latitude;
        places[2 * size + 1] = longitude;
        size++;
    }

    int size() {
        return size;
    }

    double latitude(int n) {
        return places[2 * n];
    }

    double longitude(int n) {
        return places[2 * n + 1];
    }

    GeoPath turned(double degrees) {
        GeoPath turned = new GeoPath();
        for (int n = 0; n < size; n++) {
            turned.add(latitude(n), longitude(n) + degrees);
        }
        return turned;
    }

    /** The closed shape as far as it lies between two meridians, closed along them. */
    GeoPath between(double west, double east) {
        return beyond(west, 1).beyond(east, -1);
    }

    /** Sutherland and Hodgman's clipping at one edge. */
    private GeoPath beyond(double edge, int side) {
        GeoPath kept = new GeoPath();
        for (int n = 0; n < size; n++) {
            int before = (n + size - 1) % size;
            boolean isIn = (longitude(n) - edge) * side >= 0;
            boolean wasIn = (longitude(before) - edge) * side >= 0;
            if (isIn != wasIn) {
                kept.add(crossing(before, n, edge), edge);
            }
            if (isIn) {
                kept.add(latitude(n), longitude(n));
            }
        }
        return kept;
    }

    private double crossing(int from, int to, double edge) {
        double part = (edge - longitude(from)) / (longitude(to) - longitude(from));
        return latitude(from) + part * (latitude(to) - latitude(from));
    }

    /** The parts of the line that lie between two meridians. */
    List<GeoPath> piecesBetween(double west, double east) {
        List<GeoPath> pieces = new ArrayList<>();
        GeoPath piece = new GeoPath();
        for (int n = 0; n < size; n++) {
            if (longitude(n) >= west && longitude(n) <= east) {
                piece.add(latitude(n), longitude(n));
            } else if (piece.size > 0) {
                pieces.add(piece);
                piece = new GeoPath();
            }
        }
        pieces.add(piece);
        return pieces.stream().filter(part -> part.size > 1).toList();
    }

    /** With points between those that are farther apart than some degrees. */
    GeoPath bent(double longest, boolean isClosed) {
        GeoPath bent = new GeoPath();
        for (int n = 0; n < size; n++) {
            bent.add(latitude(n), longitude(n));
            int next = n + 1 < size || !isClosed ? n + 1 : 0;
            if (next < size) {
                double far = Math.max(Math.abs(latitude(next) - latitude(n)), Math.abs(longitude(next) - longitude(n)));
                int steps = far > 359.9 && isClosed && next == 0 ? 1 : (int) Math.ceil(far / longest);
                for (int step = 1; step < steps; step++) {
                    double part = (double) step / steps;
                    bent.add(
                            latitude(n) + part * (latitude(next) - latitude(n)),
                            longitude(n) + part * (longitude(next) - longitude(n)));
                }
            }
        }
        return bent;
    }
}
