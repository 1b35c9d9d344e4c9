package dev.aivideo.documents;

/**
 * A piece of a line of a PDF without a wide gap in it.
 *
 * @param left in points from the left edge, as is {@code right}
 * @param base of the letters, in points from the upper edge
 * @param size of most of its letters, in points
 */
record PdfLine(String text, double left, double right, double base, double size, boolean isBold) {
    private static final double SAME_LINE = 0.4;

    double width() {
        return right - left;
    }

    boolean isBeside(PdfLine other) {
        return Math.abs(base - other.base) < SAME_LINE * Math.min(size, other.size);
    }

    boolean isSizeOf(double other) {
        return Math.abs(size - other) < 0.06 * other;
    }
}
