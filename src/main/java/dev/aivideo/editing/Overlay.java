package dev.aivideo.editing;

import dev.aivideo.project.Aspect;
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

    /** The filter that leaves what is blended; a picture of another size than the frame's is scaled to it. */
    String cut(Aspect aspect) {
        return isFrame(aspect)
                ? "crop=%d:%d:%d:%d:exact=1".formatted(shown.width, shown.height, shown.x, shown.y)
                : "scale=%d:%d".formatted(aspect.widthPx(), aspect.heightPx());
    }

    /** Where the part lies in the frame, for {@code overlay}. */
    String place(Aspect aspect) {
        return isFrame(aspect) ? shown.x + ":" + shown.y : "0:0";
    }

    private boolean isFrame(Aspect aspect) {
        return whole.width == aspect.widthPx() && whole.height == aspect.heightPx();
    }
}
