package dev.aivideo.illustration.canvas;

/**
 * Smooth random values over the plane, always the same for a seed: what hills, contours and flows are made from.
 *
 * @param seed any number
 */
public record Noise(long seed) {

    /** A value of 0 to 1 that changes over a distance of about one. */
    public double at(double x, double y) {
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double across = smooth(x - column);
        double down = smooth(y - row);
        double top = mix(corner(column, row), corner(column + 1, row), across);
        double bottom = mix(corner(column, row + 1), corner(column + 1, row + 1), across);
        return mix(top, bottom, down);
    }

    /** The same with finer and fainter detail added, {@code octaves} times; 0 to 1. */
    public double fractal(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double total = 0;
        double scale = 1;
        for (int i = 0; i < octaves; i++) {
            sum += weight * at(x * scale + 17.3 * i, y * scale - 9.1 * i);
            total += weight;
            weight *= 0.5;
            scale *= 2;
        }
        return sum / total;
    }

    private double corner(long column, long row) {
        long bits = seed + column * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return ((bits ^ (bits >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private static double smooth(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double mix(double from, double to, double t) {
        return from + (to - from) * t;
    }
}
