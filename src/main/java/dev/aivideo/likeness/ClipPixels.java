package dev.aivideo.likeness;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Prepares a picture as CLIP was trained on them: the shorter side at 224 pixels, the middle square, its channels with
 * the mean and the deviation of the training's pictures; see {@code preprocessor_config.json} of
 * openai/clip-vit-base-patch32.
 */
final class ClipPixels {
    static final int SIDE_PX = 224;
    private static final int CHANNELS = 3;
    private static final float[] MEAN = {0.48145466f, 0.4578275f, 0.40821073f};
    private static final float[] DEVIATION = {0.26862954f, 0.26130258f, 0.27577711f};
    /** What has more is no thumbnail: unpacked, it would fill the memory. */
    private static final long MOST_PIXELS = 8_000_000;

    private static final int LONGEST_SIDE_PX = 10_000;

    private ClipPixels() {}

    /**
     * Reads a picture.
     *
     * @return channel by channel, row by row: 3 × 224 × 224
     * @throws IOException if it is no picture that Java reads, or has too many pixels
     */
    static float[] read(Path file) throws IOException {
        return of(image(file));
    }

    private static BufferedImage image(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw new IOException(file + " is no picture of a known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE_PX) {
                    throw new IOException("%s is too large: %d × %d px".formatted(file, width, height));
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    static float[] of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        double scale = (double) SIDE_PX / Math.min(width, height);
        Bicubic across = new Bicubic(width, (int) (width * scale + 1e-6));
        Bicubic down = new Bicubic(height, (int) (height * scale + 1e-6));
        float[] pixels = new float[CHANNELS * SIDE_PX * SIDE_PX];
        for (int channel = 0; channel < CHANNELS; channel++) {
            float[] rows = across.rows(plane(image, channel), height);
            for (int y = 0; y < SIDE_PX; y++) {
                for (int x = 0; x < SIDE_PX; x++) {
                    float value = Math.max(0, Math.min(1, down.at(rows, x, y)));
                    pixels[(channel * SIDE_PX + y) * SIDE_PX + x] = (value - MEAN[channel]) / DEVIATION[channel];
                }
            }
        }
        return pixels;
    }

    /** One channel, 0 to 1; what is transparent is white. */
    private static float[] plane(BufferedImage image, int channel) {
        int width = image.getWidth();
        float[] plane = new float[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                float opaque = (row[x] >>> 24) / 255f;
                float value = (row[x] >> (16 - 8 * channel) & 0xff) / 255f;
                plane[y * width + x] = value * opaque + 1 - opaque;
            }
        }
        return plane;
    }

    /**
     * Scales one direction with the cubic filter of Keys (a = -0.5), widened where it shrinks, as the library Pillow
     * does; only the middle 224 pixels are computed.
     */
    private static final class Bicubic {
        private static final double A = -0.5;
        private static final double RADIUS = 2;

        private final int from;
        private final int[] firsts = new int[SIDE_PX];
        private final float[][] weights = new float[SIDE_PX][];

        Bicubic(int from, int to) {
            this.from = from;
            double scale = (double) from / to;
            double wide = Math.max(1, scale);
            int cropped = (to - SIDE_PX) / 2;
            for (int i = 0; i < SIDE_PX; i++) {
                double centre = (i + cropped + 0.5) * scale;
                int first = (int) Math.max(0, Math.floor(centre - RADIUS * wide + 0.5));
                int end = (int) Math.min(from, Math.floor(centre + RADIUS * wide + 0.5));
                firsts[i] = first;
                weights[i] = weights(first, Math.max(first + 1, end), centre, wide);
            }
        }

        private static float[] weights(int first, int end, double centre, double wide) {
            float[] weights = new float[end - first];
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                double weight = cubic((first + i + 0.5 - centre) / wide);
                weights[i] = (float) weight;
                sum += weight;
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= (float) sum;
            }
            return weights;
        }

        private static double cubic(double distance) {
            double x = Math.abs(distance);
            if (x < 1) {
                return ((A + 2) * x - (A + 3)) * x * x + 1;
            }
            return x < RADIUS ? (((x - 5) * x + 8) * x - 4) * A : 0;
        }

        /** All rows of a plane, each 224 wide. */
        float[] rows(float[] plane, int height) {
            float[] rows = new float[height * SIDE_PX];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < SIDE_PX; x++) {
                    float value = 0;
                    for (int i = 0; i < weights[x].length; i++) {
                        value += weights[x][i] * plane[y * from + firsts[x] + i];
                    }
                    rows[y * SIDE_PX + x] = value;
                }
            }
            return rows;
        }

        float at(float[] rows, int x, int y) {
            float value = 0;
            for (int i = 0; i < weights[y].length; i++) {
                value += weights[y][i] * rows[(firsts[y] + i) * SIDE_PX + x];
            }
            return value;
        }
    }
}
