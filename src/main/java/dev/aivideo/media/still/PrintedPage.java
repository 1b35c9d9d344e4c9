package dev.aivideo.media.still;

/**
 * Tells a page of printed text from an engraving: lines of ink and blank lines follow each other down the page at equal
 * distances, and all of them are colourless ink on bright paper.
 */
final class PrintedPage {
    private static final double PAPER = 165;
    private static final double MOSTLY_PAPER = 0.55;
    private static final double COLOUR = 34;
    /** Lines of text with gaps between them, at least. */
    private static final int LINES = 12;
    /** Of the deviation of the lines' brightness, what repeats at the lines' distance. */
    private static final double REPEATS = 0.35;

    private PrintedPage() {}

    static boolean is(SmallPicture picture) {
        return isInkOnPaper(picture) && isRuled(lines(picture));
    }

    private static boolean isInkOnPaper(SmallPicture picture) {
        int paper = 0;
        double colour = 0;
        for (int n = 0; n < picture.light().length; n++) {
            paper += picture.light()[n] > PAPER ? 1 : 0;
            colour += Math.abs(picture.redness()[n]);
        }
        return paper > MOSTLY_PAPER * picture.light().length && colour / picture.light().length < COLOUR;
    }

    /** How bright each line is, less the mean of those around it. */
    private static float[] lines(SmallPicture picture) {
        float[] lines = new float[picture.heightPx()];
        for (int n = 0; n < picture.light().length; n++) {
            lines[n / picture.widthPx()] += picture.light()[n] / picture.widthPx();
        }
        float[] around = new Blur(lines, 1, lines.length).over(Math.max(2, lines.length / 24));
        for (int n = 0; n < lines.length; n++) {
            lines[n] -= around[n];
        }
        return lines;
    }

    private static boolean isRuled(float[] lines) {
        double power = repeated(lines, 0);
        if (power < 9) { // three levels of 255
            return false;
        }
        for (int distance = 4; distance <= lines.length / LINES; distance++) {
            boolean isPeak = repeated(lines, distance) > repeated(lines, distance - 1)
                    && repeated(lines, distance) >= repeated(lines, distance + 1);
            if (isPeak && repeated(lines, distance) > REPEATS * power) {
                return true;
            }
        }
        return false;
    }

    private static double repeated(float[] lines, int distance) {
        double sum = 0;
        for (int n = 0; n + distance < lines.length; n++) {
            sum += lines[n] * lines[n + distance];
        }
        return sum / (lines.length - distance);
    }
}
