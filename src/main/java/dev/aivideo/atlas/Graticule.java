package dev.aivideo.atlas;

import java.util.ArrayList;
import java.util.List;

/** The net of meridians and circles of latitude. */
public final class Graticule {
    private static final int FARTHEST = 85;

    private Graticule() {}

    /** @param degrees between two lines */
    public static List<Ring> every(int degrees) {
        List<Ring> lines = new ArrayList<>();
        for (int longitude = -180; longitude < 180; longitude += degrees) {
            lines.add(line(-FARTHEST, longitude, FARTHEST, longitude));
        }
        for (int latitude = -FARTHEST + FARTHEST % degrees; latitude < FARTHEST; latitude += degrees) {
            lines.add(line(latitude, -180, latitude, 180));
        }
        return lines;
    }

    /** A circle of latitude. */
    public static Ring circle(double latitude) {
        float[] places = new float[2 * 181];
        for (int n = 0; n <= 180; n++) {
            places[2 * n] = 2 * n - 180;
            places[2 * n + 1] = (float) latitude;
        }
        return Ring.of(List.of(places));
    }

    /** In steps of two degrees. */
    private static Ring line(int south, int west, int north, int east) {
        int steps = Math.max(north - south, east - west) / 2;
        float[] places = new float[2 * steps + 2];
        for (int n = 0; n <= steps; n++) {
            places[2 * n] = west + (float) (east - west) * n / steps;
            places[2 * n + 1] = south + (float) (north - south) * n / steps;
        }
        return Ring.of(List.of(places));
    }
}
