package dev.aivideo.style;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Logos as files. */
final class LogoImage {
    private static final int SHORTEST_PX = 32;
    private static final int LONGEST_PX = 6000;
    private static final int MOST_STRETCHED = 8;
    static final String RULE = "%d to %d pixels wide and high, at most %d times as long as narrow"
            .formatted(SHORTEST_PX, LONGEST_PX, MOST_STRETCHED);

    private LogoImage() {}

    /** Why a file is no logo that can be used; null if it is one. */
    static @Nullable String fault(Path file) {
        try {
            BufferedImage image = read(file);
            return isVisible(image) ? null : "nothing in it is visible";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** @throws IOException if it is no PNG of a useful size; the message goes on from "it is not usable: " */
    static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !reader.getFormatName().equalsIgnoreCase("png")) {
                throw new IOException(reader == null ? "it is no picture" : "it is " + reader.getFormatName());
            }
            try {
                reader.setInput(in);
                requireSize(reader.getWidth(0), reader.getHeight(0));
                return argb(reader.read(0));
            } catch (IIOException | RuntimeException e) {
                throw new IOException("it is damaged", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireSize(int width, int height) throws IOException {
        int shorter = Math.min(width, height);
        int longer = Math.max(width, height);
        if (shorter < SHORTEST_PX || longer > LONGEST_PX || longer > (long) MOST_STRETCHED * shorter) {
            throw new IOException("it is %d x %d pixels".formatted(width, height));
        }
    }

    private static BufferedImage argb(BufferedImage image) {
        BufferedImage argb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        argb.createGraphics().drawImage(image, 0, 0, null);
        return argb;
    }

    private static boolean isVisible(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long visible = 0;
        for (int pixel : pixels) {
            visible += pixel >>> 24;
        }
        return visible / 255.0 > pixels.length * 0.002;
    }
}
