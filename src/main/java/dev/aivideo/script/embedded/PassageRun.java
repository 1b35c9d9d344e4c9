package dev.aivideo.script.embedded;

import java.util.List;

/**
 * Consecutive passages that may be said without those before them.
 *
 * @param from the first passage
 * @param to behind the last one
 * @param words of all of them
 * @param value what saying them is worth, in the value of as many words; less for an odd end
 * @param whole whether it ends where a paragraph ends
 * @param needs what it takes as known from passages before {@code from}
 */
record PassageRun(int from, int to, int words, double value, boolean whole, List<References.Need> needs) {
    PassageRun {
        needs = List.copyOf(needs);
        if (to <= from || words < 1) {
            throw new IllegalArgumentException("Empty run: %d to %d, %d words".formatted(from, to, words));
        }
    }
}
