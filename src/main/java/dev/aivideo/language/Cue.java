package dev.aivideo.language;

import java.time.Duration;
import java.util.List;

/**
 * A caption: words that are on the screen together.
 *
 * @param start when it appears, from the beginning of the scene or of the film
 * @param end when it goes, after {@code start}
 * @param lines one or two
 * @param words in the order of speaking; none where it is not known when they are heard
 */
public record Cue(Duration start, Duration end, List<String> lines, List<CueWord> words) {
    public Cue {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        if (end.compareTo(start) <= 0 || lines.isEmpty() || lines.size() > 2) {
            throw new IllegalArgumentException("No caption: %s to %s, %s".formatted(start, end, lines));
        }
    }

    /** A caption of which it is not known when its words are heard. */
    public Cue(Duration start, Duration end, List<String> lines) {
        this(start, end, lines, List.of());
    }

    /** The same caption, later. */
    public Cue after(Duration time) {
        return new Cue(
                start.plus(time),
                end.plus(time),
                lines,
                words.stream().map(word -> word.after(time)).toList());
    }
}
