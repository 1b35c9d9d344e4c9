package dev.aivideo.editing;

import dev.aivideo.project.PictureFormat;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A transparent picture over a shot, and the part of it in which there is anything. A line of type takes a tenth of the
 * frame; only that is blended.
 *
 * @param whole size of the picture
 * @param shown the part, beginning at an even place, as colour is halved
 */
record Overlay(Path file, Rectangle whole, Rectangle shown) {

    /** @throws IOException if it is no picture */
    static Overlay read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException(file + " is no picture");
        }
        Rectangle whole = new Rectangle(image.getWidth(), image.getHeight());
        Raster alpha = image.getAlphaRaster();
        return new Overlay(file, whole, alpha == null ? whole : shown(alpha));
    }

    private static Rectangle shown(Raster alpha) {
        Rectangle shown = new Rectangle();
        int[] row = new int[alpha.getWidth()];
        for (int y = 0; y < alpha.getHeight(); y++) {
            alpha.getSamples(0, y, row.length, 1, 0, row);
            int first = 0;
            while (first < row.length && row[first] == 0) {
                first++;
            }
            int last = row.length - 1;
            while (last > first && row[last] == 0) {
                last--;
            }
            if (first < row.length) {
                Rectangle line = new Rectangle(first / 2 * 2, y / 2 * 2, last + 1 - first / 2 * 2, y % 2 + 1);
                shown = shown.isEmpty() ? line : shown.union(line);
            }
        }
        return shown.isEmpty() ? new Rectangle(2, 2) : shown;
    }

    /**
     * What is blended.
     *
     * @param filter makes it of the whole picture
     * @param left where in the picture below it lies, as does {@code top}; even
     */
    record Part(String filter, int left, int top) {}

    /** As it lies in the frame; a picture of another size is scaled to it. */
    Part on(PictureFormat format) {
        boolean isFrame = whole.width == format.widthPx() && whole.height == format.heightPx();
        return isFrame
                ? new Part(cut(), shown.x, shown.y)
                : new Part("scale=%d:%d".formatted(format.widthPx(), format.heightPx()), 0, 0);
    }

    /** As it lies in a picture that is to be moved, to the size of which this one is scaled. */
    Part on(Motion.Layered movement) {
        double across = movement.widthPx() / (double) whole.width;
        double down = movement.heightPx() / (double) whole.height;
        int left = even(shown.x * across);
        int top = even(shown.y * down);
        int width = Math.max(2, even((shown.x + shown.width) * across) - left);
        int height = Math.max(2, even((shown.y + shown.height) * down) - top);
        return new Part(
                "%s,scale=%d:%d:flags=bicubic%s".formatted(cut(), width, height, movement.mirrored()),
                movement.isMirroredAcross() ? movement.widthPx() - left - width : left,
                movement.isMirroredDown() ? movement.heightPx() - top - height : top);
    }

    private String cut() {
        return "crop=%d:%d:%d:%d:exact=1".formatted(shown.width, shown.height, shown.x, shown.y);
    }

    private static int even(double px) {
        return (int) Math.round(px / 2) * 2;
    }
}
