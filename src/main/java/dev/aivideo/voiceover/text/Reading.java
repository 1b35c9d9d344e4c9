package dev.aivideo.voiceover.text;

import org.jspecify.annotations.Nullable;

/** One kind of thing that is not said as it is written: money, dates, units, … */
@FunctionalInterface
interface Reading {

    /** How the word at this place is said, without punctuation; null if it is none of this kind. */
    @Nullable
    String read(At at);
}
