package dev.aivideo.editing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Transparent pictures drawn with smooth edges. */
final class Drawing {
    private Drawing() {}

    static void png(Path file, int widthPx, int heightPx, Consumer<Graphics2D> painter) throws IOException {
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            painter.accept(canvas);
        } finally {
            canvas.dispose();
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("This Java runtime cannot write PNG files");
        }
    }
}
