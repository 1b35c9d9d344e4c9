package dev.aivideo.media.still;

/** A rectangle in shares of a picture's sides, 0 to 1 from its left upper corner, whatever its pixels are. */
public record Area(double left, double top, double width, double height) {
    public static final Area WHOLE = new Area(0, 0, 1, 1);

    /** Sums of shares are not exact. */
    private static final double EXACT = 1e-9;

    public static Area between(double left, double top, double right, double bottom) {
        return new Area(left, top, right - left, bottom - top);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centreX() {
        return left + width / 2;
    }

    public double centreY() {
        return top + height / 2;
    }

    public boolean holds(Area other) {
        return other.left >= left - EXACT
                && other.top >= top - EXACT
                && other.right() <= right() + EXACT
                && other.bottom() <= bottom() + EXACT;
    }

    /** This part of the picture of which {@code outer} is a part, in shares of {@code outer}. */
    public Area seenFrom(Area outer) {
        return new Area(
                (left - outer.left) / outer.width,
                (top - outer.top) / outer.height,
                width / outer.width,
                height / outer.height);
    }

    /** The opposite of {@link #seenFrom}: a part of {@code outer}, in shares of what {@code outer} is a part of. */
    public Area within(Area outer) {
        return new Area(
                outer.left + left * outer.width,
                outer.top + top * outer.height,
                width * outer.width,
                height * outer.height);
    }
}
