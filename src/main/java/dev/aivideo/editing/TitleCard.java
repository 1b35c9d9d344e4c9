package dev.aivideo.editing;

import dev.aivideo.media.TextBlock;
import dev.aivideo.media.Typeface;
import dev.aivideo.project.PictureFormat;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;

/** The film's title on a transparent frame: large, over a soft shade that keeps it legible on any picture. */
final class TitleCard {
    private static final Color ACCENT = new Color(255, 196, 61);
    private static final double MARGIN = 0.07;
    private static final double MIDDLE = 0.44;

    private final PictureFormat format;

    TitleCard(PictureFormat format) {
        this.format = format;
    }

    Path draw(String title, Path file) throws IOException {
        Drawing.png(file, format.widthPx(), format.heightPx(), canvas -> paint(canvas, title));
        return file;
    }

    private void paint(Graphics2D canvas, String title) {
        int width = format.widthPx();
        int height = format.heightPx();
        float largest = Math.min(width, height) * 0.115f;
        TextBlock text = Typeface.fit(
                title,
                Typeface.Weight.BOLD,
                largest,
                largest * 0.45f,
                width * (1 - 2 * MARGIN),
                height > width ? 5 : 3);
        double top = height * MIDDLE - text.heightPx() / 2;
        shade(canvas, width, height);
        double bar = largest * 0.09;
        canvas.setColor(ACCENT);
        canvas.fill(new Rectangle2D.Double(width * MARGIN, top - bar * 3.5, largest * 1.1, bar));
        canvas.setColor(Color.WHITE);
        text.draw(canvas, width * MARGIN, top, TextBlock.Align.LEFT);
    }

    private static void shade(Graphics2D canvas, int width, int height) {
        Color none = new Color(8, 10, 14, 70);
        Color dark = new Color(8, 10, 14, 185);
        canvas.setPaint(new LinearGradientPaint(
                0, 0, 0, height, new float[] {0, 0.3f, 0.6f, 1}, new Color[] {none, dark, dark, none}));
        canvas.fillRect(0, 0, width, height);
    }
}
