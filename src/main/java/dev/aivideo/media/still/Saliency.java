package dev.aivideo.media.still;

/**
 * How much each pixel draws the eye: by how much a patch differs from its surround in brightness and colour (after Itti,
 * Koch and Niebur, 1998), by how much it differs from the picture's edges, where the background is, and by whether it
 * has the colour of skin. What lies in the middle, and somewhat above it, counts more: that is where painters and
 * photographers put it.
 */
final class Saliency {
    private static final double COLOUR = 1.3;
    private static final double UNLIKE_EDGES = 0.4;
    private static final double SKIN = 45;
    /** More than this share is no skin, but sepia, sand or wood. */
    private static final double MOST_SKIN = 0.35;

    private static final double BAND = 0.6;
    /** Radii of surrounds, in shares of the picture's shorter side. */
    private static final double[] SURROUNDS = {0.08, 0.2, 0.45};

    private final SmallPicture picture;
    private final int shorter;
    private final float[] map;

    private Saliency(SmallPicture picture) {
        this.picture = picture;
        shorter = Math.min(picture.widthPx(), picture.heightPx());
        map = new float[picture.light().length];
    }

    /** Of each pixel, line by line; the unit is of no meaning. */
    static float[] of(SmallPicture picture) {
        Saliency saliency = new Saliency(picture);
        saliency.addContrast(picture.light(), 1);
        saliency.addContrast(picture.redness(), COLOUR);
        saliency.addContrast(picture.blueness(), COLOUR);
        saliency.addSkin();
        saliency.passOverBands();
        saliency.preferMiddle();
        return saliency.blur(saliency.map).over(saliency.radius(0.03));
    }

    private void addContrast(float[] plane, double weight) {
        Blur blur = blur(plane);
        float[] near = blur.over(radius(0.015));
        float edges = edges(near);
        for (int n = 0; n < map.length; n++) {
            map[n] += (float) (weight * UNLIKE_EDGES * Math.abs(near[n] - edges));
        }
        for (double share : SURROUNDS) {
            float[] centre = blur.over(radius(share / 4));
            float[] surround = blur.over(radius(share));
            for (int n = 0; n < map.length; n++) {
                map[n] += (float) (weight * Math.abs(centre[n] - surround[n]) / SURROUNDS.length);
            }
        }
    }

    /** The mean at the left, the right and the upper edge; at the lower one stands what the picture is of. */
    private float edges(float[] plane) {
        int width = picture.widthPx();
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += plane[x];
        }
        for (int y = 0; y < picture.heightPx(); y++) {
            sum += plane[y * width] + plane[y * width + width - 1];
        }
        return (float) (sum / (width + 2 * picture.heightPx()));
    }

    private void addSkin() {
        float[] skin = new float[map.length];
        double share = 0;
        for (int n = 0; n < map.length; n++) {
            skin[n] = isSkin(n) ? 1 : 0;
            share += skin[n] / map.length;
        }
        if (share > MOST_SKIN) {
            return;
        }
        float[] near = blur(skin).over(radius(0.02));
        for (int n = 0; n < map.length; n++) {
            map[n] += (float) (SKIN * near[n]);
        }
    }

    /** Of any complexion: red above green above blue, neither grey nor of one pure colour. */
    private boolean isSkin(int n) {
        float light = picture.light()[n];
        float redness = picture.redness()[n];
        float blueness = picture.blueness()[n];
        return light > 45 && redness > 12 && redness < 0.45 * light && blueness < -14 && blueness > -0.65 * light;
    }

    /** A horizon, a shore or a row of houses stands out all along its lines, and nothing in it does. */
    private void passOverBands() {
        int width = picture.widthPx();
        for (int line = 0; line < map.length; line += width) {
            double mean = 0;
            for (int x = 0; x < width; x++) {
                mean += map[line + x] / width;
            }
            for (int x = 0; x < width; x++) {
                map[line + x] = (float) Math.max(0, map[line + x] - BAND * mean);
            }
        }
    }

    private void preferMiddle() {
        for (int n = 0; n < map.length; n++) {
            double x = (n % picture.widthPx() + 0.5) / picture.widthPx() - 0.5;
            double y = (n / picture.widthPx() + 0.5) / picture.heightPx() - 0.42;
            map[n] *= (float) Math.exp(-x * x / 0.32 - y * y / 0.36);
        }
    }

    private Blur blur(float[] plane) {
        return new Blur(plane, picture.widthPx(), picture.heightPx());
    }

    private int radius(double share) {
        return (int) Math.max(1, Math.round(share * shorter));
    }
}
