package dev.aivideo.illustration;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Keeps the mean brightness of pictures within a band, so that no two neighbours in a film differ much. */
final class Brightness {
    /** Mean luma of 255: of dark pictures, and of light ones. */
    private static final double[] DARK = {50, 90};

    private static final double[] LIGHT = {176, 208};

    private Brightness() {}

    /** Mean luma of a picture as Rec. 709 weighs its channels, 0 to 255. */
    static double of(BufferedImage image) {
        double sum = 0;
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int rgb : pixels) {
            sum += 0.2126 * (rgb >> 16 & 0xFF) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF);
        }
        return sum / pixels.length;
    }

    /** Darkens or lightens an opaque picture as little as brings it into its band. */
    static void keep(BufferedImage image, boolean isLight) {
        double[] band = isLight ? LIGHT : DARK;
        double mean = of(image);
        double wanted = Math.max(band[0], Math.min(band[1], mean));
        if (wanted == mean) {
            return;
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double factor = wanted < mean ? wanted / mean : (255 - wanted) / (255 - mean);
        int[] levels = new int[256];
        for (int level = 0; level < levels.length; level++) {
            levels[level] = (int) Math.round(wanted < mean ? level * factor : 255 - (255 - level) * factor);
        }
        for (int i = 0; i < pixels.length; i++) {
            int rgb = pixels[i];
            pixels[i] = levels[rgb >> 16 & 0xFF] << 16 | levels[rgb >> 8 & 0xFF] << 8 | levels[rgb & 0xFF];
        }
    }
}
