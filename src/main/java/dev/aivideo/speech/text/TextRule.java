package dev.aivideo.speech.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of thing that is not said as it is written: money, dates, units, … */
@FunctionalInterface
interface TextRule {

    /** How the word at this place is said, without punctuation; null if it is none of this kind. */
    @Nullable
    String read(TokenCursor at);

    /** What the first of these rules makes of the word; null if none knows it. */
    static @Nullable String first(TokenCursor at, List<TextRule> rules) {
        for (TextRule rule : rules) {
            String said = rule.read(at);
            if (said != null) {
                return said;
            }
        }
        return null;
    }
}
