package dev.aivideo.facts;

import dev.aivideo.language.NumberVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a sentence, in digits and in words. */
final class Numerals {
    private static final String SMALL = "(?:" + String.join("|", NumberVocabulary.CARDINALS.keySet()) + ")";
    private static final String BELOW_HUNDRED = SMALL + "(?:-" + SMALL + ")?";
    private static final String GROUP = BELOW_HUNDRED + "(?: hundred(?: and)?(?: " + BELOW_HUNDRED + ")?)?";
    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion|dozen)";
    private static final String IN_WORDS = "(?:half an? " + SCALE + "|(?:an? " + SCALE + "|" + GROUP
            + ")(?: and a half)?(?: " + SCALE + "(?: (?:and )?" + GROUP + ")?)*)";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String IN_DIGITS = "(?:(?:minus |[-−])?(?:US\\$|[$€£¥₹] ?)?" + DIGITS
            + "(?:(?: and a half)?(?: " + SCALE + ")+|(?<=[$€£¥₹][\\d.,]{1,9})(?:bn|m|k|tn))?)";
    private static final String ONE = "(?:" + IN_DIGITS + "|" + IN_WORDS + ")";
    private static final Pattern NUMERAL = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:'’-])" + ONE + "(?:(?:–|-| to | or |(?<=\\b[Bb]etween .{1,24}) and )" + ONE
                    + ")?(?!\\p{L}|\\p{N}|[.,:/–-]\\p{N}|[-'’]\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile(ONE, Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    static List<Numeral> in(String sentence) {
        List<Numeral> found = new ArrayList<>();
        Matcher numeral = NUMERAL.matcher(sentence);
        while (numeral.find()) {
            found.add(numeral(numeral.group(), new TextSpan(numeral.start(), numeral.end())));
        }
        return found;
    }

    private static Numeral numeral(String figure, TextSpan span) {
        Matcher first = FIRST.matcher(figure);
        boolean isRange = first.lookingAt() && first.end() < figure.length();
        boolean inWords = figure.chars().noneMatch(Character::isDigit);
        return new Numeral(span, figure, value(figure, first.group()), inWords, isRange);
    }

    /** "3 to 4 million": the multiplier counts for both. */
    private static double value(String whole, String first) {
        double value = value(first);
        Matcher scale = Pattern.compile(" (thousand|million|billion|trillion)$").matcher(whole);
        boolean multiplied = first.matches(".*(?:thousand|million|billion|trillion)$");
        return scale.find() && !multiplied ? value * NumberVocabulary.SCALES.getOrDefault(scale.group(1), 1.0) : value;
    }

    static double value(String figure) {
        double sum = 0;
        double group = 0;
        for (String word : figure.toLowerCase(Locale.ROOT)
                .replaceAll("[,$€£¥₹]|us\\$", "")
                .strip()
                .split("[ -]+")) {
            Double scale = NumberVocabulary.SCALES.get(word);
            if (word.equals("half")) {
                group += 0.5;
            } else if (scale != null && scale >= 1000) {
                sum += (group == 0 ? 1 : group) * scale;
                group = 0;
            } else if (scale != null) {
                group = (group == 0 ? 1 : group) * scale;
            } else {
                group += small(word);
            }
        }
        boolean negative = figure.matches("(?i)(?:minus |[-−]).*");
        return negative ? -(sum + group) : sum + group;
    }

    private static double small(String word) {
        Matcher digits = Pattern.compile("−?(\\d+(?:\\.\\d+)?)(bn|m|k|tn)?").matcher(word);
        if (!digits.matches()) {
            return NumberVocabulary.CARDINALS.getOrDefault(word, 0);
        }
        double scale = digits.group(2) == null
                ? 1
                : switch (digits.group(2)) {
                    case "k" -> 1e3;
                    case "m" -> 1e6;
                    case "bn" -> 1e9;
                    default -> 1e12;
                };
        return Double.parseDouble(digits.group(1)) * scale;
    }
}
