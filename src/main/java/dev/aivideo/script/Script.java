package dev.aivideo.script;

import java.util.List;

/**
 * A script as written.
 *
 * @param title of the film, for thumbnail and publishing
 * @param scenes at least one
 * @param faults what is known to be wrong with it, for the audit and the operator; empty if nothing
 */
public record Script(
        String title, String description, List<String> tags, List<ScriptScene> scenes, List<String> faults) {

    /**
     * One scene.
     *
     * @param text what is said; never blank
     * @param visualKeywords search terms, best first; may be empty
     */
    public record ScriptScene(String text, List<String> visualKeywords) {}
}
