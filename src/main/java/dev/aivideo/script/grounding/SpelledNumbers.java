package dev.aivideo.script.grounding;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Reads numbers that are written as one word, by the rules of CLDR: "vierzehntausend". */
final class SpelledNumbers {
    private static final int SHORTEST = 4;

    private final RuleBasedNumberFormat format;

    SpelledNumbers(String language) {
        format = new RuleBasedNumberFormat(Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    }

    /** 0 if it is none. */
    double value(String word) {
        if (word.length() < SHORTEST || !Character.isLetter(word.codePointAt(0))) {
            return 0;
        }
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(word, position);
        return position.getIndex() == word.length() ? number.doubleValue() : 0;
    }
}
