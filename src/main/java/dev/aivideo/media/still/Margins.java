package dev.aivideo.media.still;

/**
 * The blank border around a scanned picture: paper, the scanner's black, the bars of an enlarged picture. A clear sky or
 * a plain background is none, as it ends at no straight line.
 */
final class Margins {
    private static final double MOST = 0.3;
    /** Standard deviation of brightness along a blank line. */
    private static final double BLANK = 9;

    private static final double PAPER = 205;
    private static final double BLACK = 35;
    private static final double COLOURLESS = 28;
    /** Where the picture begins, this share of the line differs from the border by this much. */
    private static final double BEGINS_SHARE = 0.7;

    private static final double BEGINS_DIFFERENCE = 22;
    /** Pixels between the border and the picture that are a mixture of both. */
    private static final int MIXED = 2;

    private final SmallPicture picture;

    private Margins(SmallPicture picture) {
        this.picture = picture;
    }

    /** What lies within the border; all, if there is none. A border has two sides that face each other. */
    static Area content(SmallPicture picture) {
        Margins lines = new Margins(picture);
        int top = lines.depth(true);
        int bottom = lines.depth(false);
        boolean isDown = top > 0 && bottom > 0;
        double upper = isDown ? top / (double) picture.heightPx() : 0;
        double lower = isDown ? bottom / (double) picture.heightPx() : 0;
        SmallPicture inner = picture.part(Area.between(0, upper, 1, 1 - lower)).transposed();
        Margins columns = new Margins(inner);
        int left = columns.depth(true);
        int right = columns.depth(false);
        boolean isAcross = left > 0 && right > 0;
        double width = picture.widthPx();
        return Area.between(isAcross ? left / width : 0, upper, isAcross ? 1 - right / width : 1, 1 - lower);
    }

    /** How many lines the border takes from the first on, or from the last. */
    private int depth(boolean fromFirst) {
        int most = (int) (picture.heightPx() * MOST);
        double border = mean(line(0, fromFirst));
        if (border < PAPER && border > BLACK) {
            return 0;
        }
        int depth = 0;
        while (depth < most && isBorder(line(depth, fromFirst), border)) {
            depth++;
        }
        int within = Math.min(picture.heightPx() - 1, depth + MIXED - 1);
        return depth > 0 && depth < most && differing(line(within, fromFirst), border) >= BEGINS_SHARE
                ? depth + MIXED - 1
                : 0;
    }

    private int line(int depth, boolean fromFirst) {
        return fromFirst ? depth : picture.heightPx() - 1 - depth;
    }

    private boolean isBorder(int line, double border) {
        double mean = mean(line);
        double squares = 0;
        double colour = 0;
        for (int n = line * picture.widthPx(); n < (line + 1) * picture.widthPx(); n++) {
            squares += Math.pow(picture.light()[n] - mean, 2) / picture.widthPx();
            colour += Math.abs(picture.redness()[n]) / picture.widthPx();
        }
        return Math.abs(mean - border) < BEGINS_DIFFERENCE && Math.sqrt(squares) < BLANK && colour < COLOURLESS;
    }

    private double differing(int line, double border) {
        int differing = 0;
        for (int n = line * picture.widthPx(); n < (line + 1) * picture.widthPx(); n++) {
            differing += Math.abs(picture.light()[n] - border) > BEGINS_DIFFERENCE ? 1 : 0;
        }
        return differing / (double) picture.widthPx();
    }

    private double mean(int line) {
        double sum = 0;
        for (int n = line * picture.widthPx(); n < (line + 1) * picture.widthPx(); n++) {
            sum += picture.light()[n];
        }
        return sum / picture.widthPx();
    }
}
