package dev.aivideo.illustration.card;

import dev.aivideo.illustration.lettering.Lettering;
import java.awt.Color;
import java.util.List;

/**
 * A text as it is set: its lines and their size.
 *
 * @param sizePx of the em square
 */
record SetLines(List<String> lines, Lettering letters, double sizePx) {
    /** From line to line, in sizes of the type. */
    private static final double LEADING = 1.16;
    /** Height of capitals. */
    private static final double CAPITALS = 0.727;

    /** From the top of the first line's capitals to the last baseline. */
    double height() {
        return sizePx * (CAPITALS + LEADING * (lines.size() - 1));
    }

    /** Of the longest line. */
    double width() {
        return lines.stream()
                .mapToDouble(line -> letters.width(line, sizePx))
                .max()
                .orElse(0);
    }

    /** @param top of the first line's capitals */
    void draw(Sheet sheet, Color colour, double left, double top) {
        for (int n = 0; n < lines.size(); n++) {
            sheet.type(letters.line(lines.get(n), sizePx), colour, left, baseline(top, n));
        }
    }

    void drawCentred(Sheet sheet, Color colour, double middle, double top) {
        for (int n = 0; n < lines.size(); n++) {
            double half = letters.width(lines.get(n), sizePx) / 2;
            sheet.type(letters.line(lines.get(n), sizePx), colour, middle - half, baseline(top, n));
        }
    }

    private double baseline(double top, int line) {
        return top + sizePx * (CAPITALS + LEADING * line);
    }
}
