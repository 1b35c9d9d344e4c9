package dev.aivideo.script;

import dev.aivideo.project.Style;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a script is to be.
 *
 * @param scenes how many scenes, about 12 s each
 * @param words how many words in all: the length asked for times the chosen voice's measured words per second
 * @param source the operator's text or the shipped one that fits the topic; null if there is none
 * @param style for writers that follow one
 */
public record ScriptRequest(
        String topic,
        Duration duration,
        int scenes,
        int words,
        @Nullable String source,
        Style style) {

    /** A script in the style of the settings. */
    public ScriptRequest(String topic, Duration duration, int scenes, int words, @Nullable String source) {
        this(topic, duration, scenes, words, source, Style.DEFAULT);
    }

    /** The same with another budget. */
    public ScriptRequest withWords(int other) {
        return new ScriptRequest(topic, duration, scenes, other, source, style);
    }
}
