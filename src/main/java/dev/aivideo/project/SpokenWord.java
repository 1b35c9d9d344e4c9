package dev.aivideo.project;

import java.time.Duration;

/**
 * One word of a narration and when it is heard.
 *
 * @param text as captions show it, with its punctuation
 * @param start from the beginning of the scene's sound
 * @param end likewise, not before {@code start}
 */
public record SpokenWord(String text, Duration start, Duration end) {
    public SpokenWord {
        if (start.isNegative() || end.compareTo(start) < 0) {
            throw new IllegalArgumentException("'%s' cannot last from %s to %s".formatted(text, start, end));
        }
    }
}
