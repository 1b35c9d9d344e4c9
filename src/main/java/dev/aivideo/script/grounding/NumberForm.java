package dev.aivideo.script.grounding;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a language writes numbers in digits, as CLDR has it. */
final class NumberForm {
    private final Pattern number;
    private final String grouping;
    private final String decimal;

    /** @param language BCP 47 tag */
    NumberForm(String language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language));
        decimal = symbols.getDecimalSeparatorString();
        // Narrow and fixed blanks group everywhere; an ordinary one does where the language groups by blanks.
        String blanks =
                "\u00A0\u202F\u2009" + (symbols.getGroupingSeparatorString().isBlank() ? " " : "");
        grouping = "[" + blanks + "'’" + (decimal.equals(",") ? "." : ",") + "]";
        number = Pattern.compile("\\p{Nd}{1,3}(?:" + grouping + "\\p{Nd}{3})+(?!\\p{Nd})(?:" + Pattern.quote(decimal)
                + "\\p{Nd}+)?|\\p{Nd}+(?:" + Pattern.quote(decimal) + "\\p{Nd}+)?");
    }

    /** Where a number ends that begins here. */
    int end(String text, int start) {
        Matcher matcher = number.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start + 1;
    }

    double value(String digits) {
        String plain = digits.replaceAll(grouping + "(?=\\p{Nd}{3})", "").replace(decimal, ".");
        return Double.parseDouble(plain.replaceAll("[^\\d.]", ""));
    }
}
