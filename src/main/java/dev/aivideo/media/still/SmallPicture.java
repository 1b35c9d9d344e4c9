package dev.aivideo.media.still;

/**
 * A still at a small size with square pixels, by brightness and two opposed colours as an eye tells them apart.
 *
 * @param light brightness of each pixel, line by line, 0 to 255
 * @param redness red less green, -255 to 255
 * @param blueness blue less yellow, -255 to 255
 */
record SmallPicture(int widthPx, int heightPx, float[] light, float[] redness, float[] blueness) {
    /** What shines through where a picture is transparent. */
    private static final int BEHIND = 127;

    /** @param rgba four bytes for each pixel */
    static SmallPicture of(int widthPx, int heightPx, byte[] rgba) {
        int pixels = widthPx * heightPx;
        SmallPicture picture =
                new SmallPicture(widthPx, heightPx, new float[pixels], new float[pixels], new float[pixels]);
        for (int n = 0; n < pixels; n++) {
            float opacity = (rgba[4 * n + 3] & 255) / 255f;
            float red = BEHIND + opacity * ((rgba[4 * n] & 255) - BEHIND);
            float green = BEHIND + opacity * ((rgba[4 * n + 1] & 255) - BEHIND);
            float blue = BEHIND + opacity * ((rgba[4 * n + 2] & 255) - BEHIND);
            picture.light[n] = 0.299f * red + 0.587f * green + 0.114f * blue;
            picture.redness[n] = red - green;
            picture.blueness[n] = blue - (red + green) / 2;
        }
        return picture;
    }

    SmallPicture part(Area area) {
        int left = (int) Math.round(area.left() * widthPx);
        int top = (int) Math.round(area.top() * heightPx);
        int width = Math.max(1, (int) Math.round(area.right() * widthPx) - left);
        int height = Math.max(1, (int) Math.round(area.bottom() * heightPx) - top);
        SmallPicture part = new SmallPicture(
                width, height, new float[width * height], new float[width * height], new float[width * height]);
        for (int y = 0; y < height; y++) {
            int from = (top + y) * widthPx + left;
            System.arraycopy(light, from, part.light, y * width, width);
            System.arraycopy(redness, from, part.redness, y * width, width);
            System.arraycopy(blueness, from, part.blueness, y * width, width);
        }
        return part;
    }

    /** The same with its lines as columns. */
    SmallPicture transposed() {
        return new SmallPicture(heightPx, widthPx, transposed(light), transposed(redness), transposed(blueness));
    }

    private float[] transposed(float[] plane) {
        float[] turned = new float[plane.length];
        for (int n = 0; n < plane.length; n++) {
            turned[n % widthPx * heightPx + n / widthPx] = plane[n];
        }
        return turned;
    }
}
