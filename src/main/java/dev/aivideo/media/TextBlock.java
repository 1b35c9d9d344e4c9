package dev.aivideo.media;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Lines of text of one size, ready to be drawn.
 *
 * @param sizePx height of an em
 */
public record TextBlock(List<String> lines, FontFace face, float sizePx) {
    private static final double LINE_HEIGHT = 1.22;
    private static final double ASCENT = 0.94;

    public TextBlock {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Where the lines begin and end. */
    public enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    public double lineHeightPx() {
        return sizePx * LINE_HEIGHT;
    }

    public double heightPx() {
        return lineHeightPx() * lines.size();
    }

    /** Width of the widest line. */
    public double widthPx() {
        return lines.stream()
                .mapToDouble(line -> Typeface.widthPx(line, face, sizePx))
                .max()
                .orElse(0);
    }

    /**
     * Draw the lines in the current colour.
     *
     * @param x left edge, middle or right edge, as {@code align} says
     * @param top upper edge of the first line
     */
    public void draw(Graphics2D canvas, double x, double top, Align align) {
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n);
            double left = x - align.share * Typeface.widthPx(line, face, sizePx);
            double baseline = top + n * lineHeightPx() + sizePx * ASCENT;
            Typeface.line(line, face, sizePx).draw(canvas, (float) left, (float) baseline);
        }
    }
}
