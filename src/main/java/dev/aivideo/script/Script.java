package dev.aivideo.script;

import java.util.List;

/**
 * A script as written.
 *
 * @param title of the film, for thumbnail and publishing
 * @param scenes at least one
 * @param faults what is known to be wrong with it, for the audit and the operator; empty if nothing
 * @param sourceSentences which of the source's sentences are said, in order, from 0; empty if they are the writer's own
 */
public record Script(
        String title,
        String description,
        List<String> tags,
        List<ScriptScene> scenes,
        List<String> faults,
        List<Integer> sourceSentences) {

    /** A script in the writer's own words. */
    public Script(String title, String description, List<String> tags, List<ScriptScene> scenes, List<String> faults) {
        this(title, description, tags, scenes, faults, List.of());
    }

    /** The same script, said to be made of these sentences of its source. */
    Script from(List<Integer> sentences) {
        return new Script(title, description, tags, scenes, faults, sentences);
    }

    /**
     * One scene.
     *
     * @param text what is said; never blank
     * @param visualKeywords search terms, best first; may be empty
     */
    public record ScriptScene(String text, List<String> visualKeywords) {}
}
