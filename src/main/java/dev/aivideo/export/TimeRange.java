package dev.aivideo.export;

/**
 * A part of the film.
 *
 * @param startS seconds from its beginning
 * @param endS likewise, not before {@code startS}
 */
public record TimeRange(double startS, double endS) {
    public double lengthS() {
        return endS - startS;
    }

    /** The same, so many seconds later. */
    TimeRange after(double seconds) {
        return new TimeRange(startS + seconds, endS + seconds);
    }

    /** What both have in common; of no length if that is nothing. */
    TimeRange common(TimeRange other) {
        double start = Math.max(startS, other.startS);
        return new TimeRange(start, Math.max(start, Math.min(endS, other.endS)));
    }

    /** Whether the two have a moment in common. */
    boolean meets(TimeRange other) {
        return startS < other.endS && other.startS < endS;
    }

    /** Whether the other part lies in this one, give or take so many seconds at both ends. */
    boolean holds(TimeRange other, double toleranceS) {
        return startS - toleranceS <= other.startS && other.endS <= endS + toleranceS;
    }
}
