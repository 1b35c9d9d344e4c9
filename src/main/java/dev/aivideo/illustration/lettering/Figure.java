package dev.aivideo.illustration.lettering;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the narration that is worth a picture of its own.
 *
 * @param number as written, {@code 4,200}, {@code $3.5}, {@code 1937}
 * @param counted the words that belong to it, {@code metres}; empty for a year
 */
public record Figure(String number, String counted) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,-])([$€£]?\\d[\\d,.]*\\d|[$€£]?\\d)(\\s?%)?((?:[ -](?:million|billion|trillion|thousand))?(?: \\p{L}{2,})?)?");
    private static final Set<String> NOT_COUNTED = Set.of(
            "and",
            "or",
            "the",
            "in",
            "on",
            "at",
            "to",
            "of",
            "it",
            "its",
            "was",
            "were",
            "is",
            "are",
            "had",
            "has",
            "by",
            "for",
            "from",
            "with",
            "as",
            "but",
            "when",
            "that",
            "this",
            "after",
            "before",
            "while",
            "who",
            "which",
            "he",
            "she",
            "they",
            "we",
            "more",
            "than",
            "may",
            "june",
            "july",
            "january",
            "february",
            "march",
            "april",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int LONGEST = 9;

    /** The first number that says something: a year, a share, or more than one digit. */
    public static Optional<Figure> in(String narration) {
        Matcher matcher = NUMBER.matcher(narration);
        while (matcher.find()) {
            String share = matcher.group(2) == null ? "" : "%";
            String number = matcher.group(1) + share;
            String counted = matcher.group(3) == null ? "" : matcher.group(3).strip();
            boolean telling = number.length() > 1 && number.length() <= LONGEST;
            boolean dayOfMonth = isMonth(counted) || monthBefore(narration, matcher.start());
            if (telling && !dayOfMonth) {
                return Optional.of(new Figure(number, withoutFillers(counted)));
            }
        }
        return Optional.empty();
    }

    private static boolean isMonth(String word) {
        return word.matches(
                "(?i)(january|february|march|april|may|june|july|august|september|october|november|december).*");
    }

    private static boolean monthBefore(String narration, int start) {
        String before = narration.substring(0, start).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        int end = start;
        while (end < narration.length() && Character.isDigit(narration.charAt(end))) {
            end++;
        }
        return isMonth(last) && end - start < 3;
    }

    private static String withoutFillers(String counted) {
        String[] words = counted.split("[ -]");
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return NOT_COUNTED.contains(last)
                ? counted.substring(0, counted.length() - last.length()).strip()
                : counted;
    }
}
