package dev.aivideo.script.grounding;

/**
 * A number in a text, however it is written.
 *
 * @param text as it stands
 * @param value of a share 0 to 1, of a century its number, of a decade its first year, of a date a hundred times the month
 *     plus the day, which is 0 if none is given
 * @param nearness how exact the text says that it is
 * @param unit empty if it counts something else
 * @param start where it stands in the text
 */
record StatedFigure(String text, double value, Kind kind, Nearness nearness, String unit, int start) {

    enum Kind {
        NUMBER,
        /** A percentage or a fraction of a whole. */
        SHARE,
        CENTURY,
        DECADE,
        DATE,
        /** "Thousands": the value is the least that is meant. */
        MAGNITUDE
    }

    /** How exact a number is said to be. */
    enum Nearness {
        EXACT,
        /** "About". */
        AROUND,
        /** "Nearly": what is meant is less. */
        BELOW,
        /** "More than": what is meant is more. */
        ABOVE
    }

    boolean isYear() {
        return kind == Kind.NUMBER && unit.isEmpty() && value >= 1000 && value <= 2100 && value == Math.rint(value);
    }
}
