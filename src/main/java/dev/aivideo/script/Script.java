package dev.aivideo.script;

import dev.aivideo.project.FilmTexts;
import java.util.List;
import java.util.stream.Stream;

/**
 * A script as written.
 *
 * @param title of the film, for thumbnail and publishing
 * @param scenes at least one
 * @param faults what is known to be wrong with it, for the audit and the operator; empty if nothing
 * @param sourceSentences which of the source's sentences are said, in order, from 0; empty if they are the writer's own
 * @param language BCP 47 tag; empty if the writer does not say
 */
public record Script(
        String title,
        String description,
        List<String> tags,
        List<ScriptScene> scenes,
        List<String> faults,
        List<Integer> sourceSentences,
        String language) {

    /** A script in the writer's own words. */
    public Script(String title, String description, List<String> tags, List<ScriptScene> scenes, List<String> faults) {
        this(title, description, tags, scenes, faults, List.of(), "");
    }

    /** The same script, said to be made of these sentences of its source. */
    public Script from(List<Integer> sentences) {
        return new Script(title, description, tags, scenes, faults, sentences, language);
    }

    /** The same script, with more that is known to be wrong with it. */
    Script with(List<String> more) {
        List<String> all =
                Stream.concat(faults.stream(), more.stream()).distinct().toList();
        return new Script(title, description, tags, scenes, all, sourceSentences, language);
    }

    /** What it says about the film. */
    FilmTexts texts() {
        return new FilmTexts(title, description, tags, language);
    }

    /** The same script, said to be in this language. */
    Script in(String tag) {
        return new Script(title, description, tags, scenes, faults, sourceSentences, tag);
    }

    /**
     * One scene.
     *
     * @param text what is said; never blank
     * @param visualKeywords search terms, best first; may be empty
     */
    public record ScriptScene(String text, List<String> visualKeywords) {}
}
