package dev.aivideo.illustration.card;

import java.util.regex.Pattern;

/** What figures say by their writing. */
final class Figures {
    private static final Pattern PERCENTAGE = Pattern.compile("(?i).*(?:%|\\bper ?cent)");

    private Figures() {}

    static boolean isPercentage(String figure) {
        return PERCENTAGE.matcher(figure).matches();
    }
}
