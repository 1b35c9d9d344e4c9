package dev.aivideo.atlas;

import java.util.Arrays;
import java.util.List;

/**
 * A line over the earth that leaves no gap where longitudes begin anew: they go on beyond 180 or -180, so that two
 * points that follow each other are never more than 180 degrees apart.
 */
public final class Ring {
    private final float[] places;
    private final float west;
    private final float east;
    private final float south;
    private final float north;

    private Ring(float[] places) {
        this.places = places;
        float[] bounds = {places[0], places[0], places[1], places[1]};
        for (int n = 0; n < places.length; n += 2) {
            bounds[0] = Math.min(bounds[0], places[n]);
            bounds[1] = Math.max(bounds[1], places[n]);
            bounds[2] = Math.min(bounds[2], places[n + 1]);
            bounds[3] = Math.max(bounds[3], places[n + 1]);
        }
        this.west = bounds[0];
        this.east = bounds[1];
        this.south = bounds[2];
        this.north = bounds[3];
    }

    /** The parts joined; each begins with the point where the one before ends. */
    static Ring of(List<float[]> parts) {
        int length = parts.stream().mapToInt(part -> part.length).sum() - 2 * (parts.size() - 1);
        float[] places = new float[length];
        int at = 0;
        for (float[] part : parts) {
            int skipped = at == 0 ? 0 : 2;
            System.arraycopy(part, skipped, places, at, part.length - skipped);
            at += part.length - skipped;
        }
        for (int n = 2; n < places.length; n += 2) {
            places[n] -= 360 * Math.round((places[n] - places[n - 2]) / 360);
        }
        return new Ring(places);
    }

    /** From one point to another, both included. */
    Ring part(int from, int to) {
        return new Ring(Arrays.copyOfRange(places, 2 * from, 2 * to + 2));
    }

    public int size() {
        return places.length / 2;
    }

    /** Degrees east of Greenwich, perhaps beyond 180. */
    public double longitude(int point) {
        return places[2 * point];
    }

    public double latitude(int point) {
        return places[2 * point + 1];
    }

    public double west() {
        return west;
    }

    public double east() {
        return east;
    }

    public double south() {
        return south;
    }

    public double north() {
        return north;
    }

    /** Whether it goes around a pole, and so ends 360 degrees from where it began. */
    public boolean isAroundPole() {
        return Math.abs(places[places.length - 2] - places[0]) > 180;
    }

    /** Square degrees at the equator's size that it encloses. */
    public double area() {
        double twice = 0;
        for (int n = 0; n + 3 < places.length; n += 2) {
            twice += (double) places[n] * places[n + 3] - (double) places[n + 2] * places[n + 1];
        }
        return Math.abs(twice) / 2 * Math.cos(Math.toRadians((south + north) / 2));
    }

    /** Whether it encloses this point. */
    public boolean contains(double latitude, double longitude) {
        double east = longitude - 360 * Math.round((longitude - (west + this.east) / 2.0) / 360);
        boolean inside = false;
        for (int n = 0; n + 3 < places.length; n += 2) {
            boolean crosses = places[n + 1] > latitude != places[n + 3] > latitude;
            if (crosses && east < at(n, latitude)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** The longitude where the line from this point to the next one crosses a latitude. */
    private double at(int n, double latitude) {
        double part = (latitude - places[n + 1]) / (places[n + 3] - places[n + 1]);
        return places[n] + part * (places[n + 2] - places[n]);
    }
}
