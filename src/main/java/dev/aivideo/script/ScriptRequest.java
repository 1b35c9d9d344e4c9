package dev.aivideo.script;

import dev.aivideo.project.SourceText;
import dev.aivideo.project.WritingStyle;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a script is to be.
 *
 * @param scenes how many scenes, about 12 s each
 * @param words how many words in all: the length asked for times the chosen voice's measured words per second
 * @param sources texts to make the script of, the one that matters most first; none if the writer is on its own
 * @param style for writers that follow one
 */
public record ScriptRequest(
        String topic, Duration duration, int scenes, int words, List<SourceText> sources, WritingStyle style) {
    public ScriptRequest {
        sources = List.copyOf(sources);
    }

    /** A script in the style of the settings. */
    public ScriptRequest(String topic, Duration duration, int scenes, int words, List<SourceText> sources) {
        this(topic, duration, scenes, words, sources, WritingStyle.DEFAULT);
    }

    /** The text of all sources; empty if there are none. */
    public String material() {
        return sources.stream().map(SourceText::text).collect(Collectors.joining("\n\n"));
    }

    /** BCP 47 tag of the articles among the sources; empty if the first is none. */
    public String articleLanguage() {
        SourceText.Article article = sources.isEmpty() ? null : sources.get(0).article();
        if (article == null) {
            return "";
        }
        return article.language().equals(SourceText.SIMPLE) ? "en" : article.language();
    }

    /** The same with another budget. */
    public ScriptRequest withWords(int other) {
        return new ScriptRequest(topic, duration, scenes, other, sources, style);
    }
}
