package dev.aivideo.script.notes;

import dev.aivideo.language.SentenceForms;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of list items that have no colon behind them. */
final class ItemLabels {
    private static final Pattern DASH = Pattern.compile("^(\\p{L}[\\p{L} '’()-]{1,30}) [–—-] (\\S.*)$");
    private static final Pattern YEAR =
            Pattern.compile("^((?:\\p{L}+ )?(?:1\\d{3}|20\\d{2})s?)(?: [–—-] | (?=\\p{Lu}\\p{Ll}|the |an? ))(\\S.*)$");

    private ItemLabels() {}

    /** "Magma – molten rock" explains a term, "1919 – …" a date, as a colon would. */
    static String withColon(SentenceForms forms, String text) {
        Matcher dash = DASH.matcher(text);
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1) + ": " + year.group(2);
        }
        return dash.matches() && !forms.isStatement(dash.group(1)) ? dash.group(1) + ": " + dash.group(2) : text;
    }
}
