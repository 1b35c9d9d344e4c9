package dev.aivideo.script.embedded;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in brackets in an encyclopedia: how a word is said and written elsewhere, converted units, remarks. It is
 * left out, but for years, which are told between commas.
 */
final class Brackets {
    private static final Pattern INNERMOST = Pattern.compile("\\s*\\(([^()]*)\\)");
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?:c\\.|ca\\.|circa|about|r\\.|reigned|d\\.|died|since|until|AD)\\s?)*\\d{3,4}(?:\\s?(?:AD|BCE?|CE))?"
                    + "(?:\\s?[–-]\\s?(?:c\\.\\s?)?\\d{2,4}(?:\\s?(?:AD|BCE?|CE))?)?");
    /** Dates of birth and death, of which the years are told. */
    private static final Pattern LIFE = Pattern.compile(
            "(?:c\\. )?(?:\\d{1,2}\\.? )?(?:\\p{L}+ )?(?:\\d{1,2}, )?(\\d{3,4})\\s?[–-]\\s?(?:c\\. )?(?:\\d{1,2}\\.? )?(?:\\p{L}+ )?(?:\\d{1,2}, )?(\\d{3,4})");

    private static final Pattern IN_WORD = Pattern.compile("[\\p{L}\\p{N}]\\(|\\)[\\p{L}\\p{N}]");
    private static final Pattern EMPTY_ENDS = Pattern.compile("^[\\s;,/:]+|[\\s;,/:]+$");

    private Brackets() {}

    /** The sentence without brackets; empty if they do not come in pairs, or are part of a word or formula. */
    static Optional<String> removed(String sentence) {
        if (IN_WORD.matcher(sentence).find()) {
            return Optional.empty();
        }
        String text = sentence;
        Matcher bracket = INNERMOST.matcher(text);
        while (bracket.find()) {
            String before = text.substring(0, bracket.start());
            String after = text.substring(bracket.end());
            boolean nested = before.indexOf('(') >= 0 && before.lastIndexOf('(') > before.lastIndexOf(')');
            text = before + (nested || before.isBlank() ? "" : told(bracket.group(1), after)) + after;
            bracket = INNERMOST.matcher(text);
        }
        boolean paired = text.indexOf('(') < 0 && text.indexOf(')') < 0;
        return paired ? Optional.of(text.strip()) : Optional.empty();
    }

    private static String told(String content, String after) {
        for (String part : content.split("[;,]\\s")) {
            String bare = EMPTY_ENDS.matcher(part).replaceAll("");
            Matcher life = LIFE.matcher(bare);
            String years =
                    YEARS.matcher(bare).matches() ? bare : life.matches() ? life.group(1) + "–" + life.group(2) : "";
            if (!years.isEmpty()) {
                return ", " + years + (after.matches("(?s)[\\s]*[,.;:!?].*") || after.isBlank() ? "" : ",");
            }
        }
        return "";
    }
}
