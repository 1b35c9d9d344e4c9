package dev.aivideo.export;

/**
 * A part of the film.
 *
 * @param startS seconds from its beginning
 * @param endS likewise, not before {@code startS}
 */
record Stretch(double startS, double endS) {
    double lengthS() {
        return endS - startS;
    }

    /** Whether the other part lies in this one, give or take so many seconds at both ends. */
    boolean holds(Stretch other, double toleranceS) {
        return startS - toleranceS <= other.startS && other.endS <= endS + toleranceS;
    }
}
