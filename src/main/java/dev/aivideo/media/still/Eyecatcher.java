package dev.aivideo.media.still;

import java.util.ArrayList;
import java.util.List;

/**
 * The patches that stand out of a map of saliency.
 *
 * @param main the one that stands out most
 * @param all around it and all that stand out a quarter as much
 */
record Eyecatcher(Area main, Area all) {
    /** On the way from the mean to the most; more if what stands out by less is a band across the picture. */
    private static final double[] STANDS_OUT = {0.35, 0.45, 0.55, 0.65, 0.75, 0.85};

    private static final double BAND = 0.5;
    private static final double GOES_WITH_IT = 0.25;
    /** Of the mean, the standard deviation; less is a picture without anything in it. */
    private static final double EVEN = 0.15;

    private static final Eyecatcher MIDDLE =
            new Eyecatcher(Area.between(0.35, 0.25, 0.65, 0.6), Area.between(0.2, 0.15, 0.8, 0.7));

    /** @param weight of a small bright patch as much as of a large dim one */
    private record Patch(Area area, double weight) {}

    static Eyecatcher in(float[] map, int width, int height) {
        double mean = 0;
        double squares = 0;
        double most = 0;
        for (float value : map) {
            mean += value / map.length;
            squares += (double) value * value / map.length;
            most = Math.max(most, value);
        }
        double deviation = Math.sqrt(Math.max(0, squares - mean * mean));
        if (deviation <= EVEN * mean || mean == 0) {
            return MIDDLE;
        }
        Eyecatcher best = MIDDLE;
        for (double out : STANDS_OUT) {
            best = around(patches(map, mean + out * (most - mean), width, height));
            if (best.main().width() <= BAND) {
                break;
            }
        }
        return best;
    }

    private static Eyecatcher around(List<Patch> patches) {
        Patch main = patches.get(0);
        for (Patch patch : patches) {
            main = patch.weight() > main.weight() ? patch : main;
        }
        Area all = main.area();
        for (Patch patch : patches) {
            if (patch.weight() >= GOES_WITH_IT * main.weight()) {
                Area one = patch.area();
                all = Area.between(
                        Math.min(all.left(), one.left()),
                        Math.min(all.top(), one.top()),
                        Math.max(all.right(), one.right()),
                        Math.max(all.bottom(), one.bottom()));
            }
        }
        return new Eyecatcher(main.area(), all);
    }

    private static List<Patch> patches(float[] map, double threshold, int width, int height) {
        List<Patch> patches = new ArrayList<>();
        boolean[] seen = new boolean[map.length];
        int[] queue = new int[map.length];
        for (int n = 0; n < map.length; n++) {
            if (!seen[n] && map[n] > threshold) {
                patches.add(patch(map, threshold, new Flood(seen, queue, width, height), n));
            }
        }
        return patches;
    }

    private record Flood(boolean[] seen, int[] queue, int width, int height) {
        int add(int end, int x, int y, float[] map, double threshold) {
            int n = y * width + x;
            if (x < 0 || y < 0 || x >= width || y >= height || seen[n] || map[n] <= threshold) {
                return end;
            }
            seen[n] = true;
            queue[end] = n;
            return end + 1;
        }
    }

    private static Patch patch(float[] map, double threshold, Flood flood, int start) {
        int width = flood.width();
        int left = width;
        int right = 0;
        int top = flood.height();
        int bottom = 0;
        double weight = 0;
        int end = flood.add(0, start % width, start / width, map, threshold);
        for (int next = 0; next < end; next++) {
            int x = flood.queue()[next] % width;
            int y = flood.queue()[next] / width;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            weight += Math.pow(map[y * width + x] - threshold, 2);
            end = flood.add(end, x - 1, y, map, threshold);
            end = flood.add(end, x + 1, y, map, threshold);
            end = flood.add(end, x, y - 1, map, threshold);
            end = flood.add(end, x, y + 1, map, threshold);
        }
        double high = flood.height();
        return new Patch(
                Area.between(left / (double) width, top / high, right / (double) width, bottom / high), weight);
    }
}
