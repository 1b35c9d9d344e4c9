package dev.aivideo.script.grounding;

import dev.aivideo.script.grounding.StatedFigure.Kind;
import dev.aivideo.script.grounding.StatedFigure.Nearness;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days and months of a text; years are numbers as others. */
final class DateReader {
    /** Of a number in digits that says which one. */
    static final Pattern ENDING = Pattern.compile("st|nd|rd|th|e|er|º|ª|ème");

    private final NumberForm form;
    private final MonthNames months;
    private final boolean english;

    DateReader(String language, NumberForm form, boolean english) {
        this.form = form;
        this.months = new MonthNames(language);
        this.english = english;
    }

    /** @param dated receives which tokens are part of a date */
    void read(String text, List<TextToken> tokens, List<StatedFigure> found, boolean[] dated) {
        for (int i = 0; i < tokens.size(); i++) {
            int month = months.at(tokens, i);
            if (month > 0) {
                found.add(date(text, tokens, i, month, dated));
            }
        }
    }

    private StatedFigure date(String text, List<TextToken> tokens, int at, int month, boolean[] dated) {
        dated[at] = true;
        int first = at;
        int last = at;
        int day = 0;
        int before = at - 1;
        while (before > 0 && MonthNames.mayStandBetween(tokens.get(before))) {
            before--;
        }
        int[] ended = dayEndingAt(tokens, before);
        if (ended != null) {
            first = ended[0];
            day = ended[1];
        } else if (at + 1 < tokens.size() && dayAt(tokens, at + 1) != null) {
            int[] begun = dayAt(tokens, at + 1);
            last = begun == null ? at : begun[0] - 1;
            day = begun == null ? 0 : begun[1];
        }
        for (int i = first; i <= last; i++) {
            dated[i] = true;
        }
        String shown =
                text.substring(tokens.get(first).start(), tokens.get(last).end());
        return new StatedFigure(
                shown,
                month * 100 + day,
                Kind.DATE,
                Nearness.EXACT,
                "",
                tokens.get(first).start());
    }

    /** First token and value of a day that ends at this token. */
    private int @Nullable [] dayEndingAt(List<TextToken> tokens, int last) {
        for (int first = Math.max(0, last - 2); first <= last; first++) {
            int[] day = dayAt(tokens, first);
            if (day != null && (day[0] == last + 1 || day[0] == last)) {
                return new int[] {first, day[1]};
            }
        }
        return null;
    }

    /** The token behind a day that begins at this one, and its value. */
    private int @Nullable [] dayAt(List<TextToken> tokens, int first) {
        TextToken token = tokens.get(first);
        if (token.isDigits()) {
            double day = form.value(token.text());
            boolean ending = first + 1 < tokens.size()
                    && ENDING.matcher(tokens.get(first + 1).lower()).matches();
            return token.text().length() <= 2 && day >= 1 && day <= 31
                    ? new int[] {first + (ending ? 2 : 1), (int) day}
                    : null;
        }
        NumberWords.Found words = english ? NumberWords.at(tokens, first) : null;
        return words != null && words.ordinal() && words.value() <= 31
                ? new int[] {words.end(), (int) words.value()}
                : null;
    }
}
