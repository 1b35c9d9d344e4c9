package dev.aivideo.speech.text;

import org.jspecify.annotations.Nullable;

/** One kind of thing that is not said as it is written: money, dates, units, … */
@FunctionalInterface
interface TextRule {

    /** How the word at this place is said, without punctuation; null if it is none of this kind. */
    @Nullable
    String read(TokenCursor at);
}
