package dev.aivideo.project;

import java.time.Duration;
import java.util.List;

/**
 * One sentence of a narration and when it is heard, from the beginning of the scene's sound.
 *
 * @param text as the script has it
 * @param words in order; never empty
 */
public record SpokenSentence(String text, Duration start, Duration end, List<SpokenWord> words) {
    public SpokenSentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("No words in sentence '" + text + "'");
        }
    }
}
