package dev.aivideo.facts;

/**
 * A number of a sentence.
 *
 * @param span of the figure, with a currency's sign and with what multiplies it
 * @param value of the lower one if two make a range
 * @param isInWords whether no digit stands there
 * @param isRange {@code 20–30}, {@code two or three}
 */
record Numeral(TextSpan span, String figure, double value, boolean isInWords, boolean isRange) {

    boolean isMoney() {
        return !Character.isLetterOrDigit(figure.codePointAt(0)) || figure.startsWith("US$");
    }

    /** Whether it is written as no year, number of a house or of a version is. */
    boolean isAmount() {
        return isMoney() || figure.matches(".*(?:,\\d{3}|thousand|million|billion|trillion).*");
    }

    boolean isBareDigits() {
        return figure.matches("\\d+");
    }
}
