package dev.aivideo.media.still;

/** The means of squares around each pixel, at the same cost for each size of square. */
final class Blur {
    private final int width;
    private final int height;
    private final double[] sums;

    Blur(float[] plane, int width, int height) {
        this.width = width;
        this.height = height;
        sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            double line = 0;
            for (int x = 0; x < width; x++) {
                line += plane[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + line;
            }
        }
    }

    /** @param radius pixels from the middle to the side; what lies outside of the picture does not count */
    float[] over(int radius) {
        float[] means = new float[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - radius);
            int bottom = Math.min(height, y + radius + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(width, x + radius + 1);
                means[y * width + x] = (float) (sum(left, top, right, bottom) / ((right - left) * (bottom - top)));
            }
        }
        return means;
    }

    private double sum(int left, int top, int right, int bottom) {
        int line = width + 1;
        return sums[bottom * line + right]
                - sums[top * line + right]
                - sums[bottom * line + left]
                + sums[top * line + left];
    }
}
