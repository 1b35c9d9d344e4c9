package dev.aivideo.script.grounding;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of the months in a language, and the days that stand beside them. */
final class MonthNames {
    /** Between a day and its month: "14. Oktober", "the fourteenth of October", "14 de octubre". */
    private static final Pattern BETWEEN = Pattern.compile("of|de|\\.|º|ª|er|st|nd|rd|th|,|the|-");

    private static final Pattern BEFORE_A_MONTH =
            Pattern.compile("in|of|by|since|until|till|from|to|and|last|next|that|early|late|mid|-|each|every|during");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean capital;

    MonthNames(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String[] names = DateFormatSymbols.getInstance(locale).getMonths();
        for (Month month : Month.values()) {
            numbers.put(names[month.ordinal()].toLowerCase(locale), month.getValue());
            numbers.put(month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale), month.getValue());
        }
        capital = Character.isUpperCase(names[0].codePointAt(0));
    }

    /** Number of the month that this token names, 1 to 12; 0 if it names none. "May" and "March" need a date around them. */
    int at(List<TextToken> tokens, int at) {
        TextToken token = tokens.get(at);
        int number = numbers.getOrDefault(token.lower(), 0);
        if (number == 0 || capital && !Character.isUpperCase(token.text().codePointAt(0))) {
            return 0;
        }
        boolean ambiguous = token.lower().equals("may") || token.lower().equals("march");
        return !ambiguous || isBesideANumber(tokens, at) ? number : 0;
    }

    private static boolean isBesideANumber(List<TextToken> tokens, int at) {
        boolean after = at + 1 < tokens.size() && tokens.get(at + 1).isDigits();
        boolean before = at > 0
                && (tokens.get(at - 1).isDigits()
                        || BEFORE_A_MONTH.matcher(tokens.get(at - 1).lower()).matches());
        return after || before;
    }

    static boolean mayStandBetween(TextToken token) {
        return BETWEEN.matcher(token.lower()).matches();
    }
}
