package dev.aivideo.script;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SceneOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A script as written.
 *
 * @param title of the film, for thumbnail and publishing
 * @param scenes at least one
 * @param faults what is known to be wrong with it, for the audit and the operator; empty if nothing
 * @param language BCP 47 tag; empty if the writer does not say
 */
public record Script(
        String title,
        String description,
        List<String> tags,
        List<ScriptScene> scenes,
        List<String> faults,
        String language) {

    /** A script in the writer's own words. */
    public Script(String title, String description, List<String> tags, List<ScriptScene> scenes, List<String> faults) {
        this(title, description, tags, scenes, faults, "");
    }

    /** The same script, with more that is known to be wrong with it. */
    Script with(List<String> more) {
        List<String> all =
                Stream.concat(faults.stream(), more.stream()).distinct().toList();
        return new Script(title, description, tags, scenes, all, language);
    }

    /** What it says about the film. */
    FilmTexts texts() {
        return new FilmTexts(title, description, tags, language);
    }

    int words() {
        return scenes.stream().mapToInt(scene -> Sentences.words(scene.text())).sum();
    }

    /** The scenes as a film's records have them. */
    List<Scene> rows(String projectId) {
        List<Scene> rows = new ArrayList<>();
        for (ScriptScene scene : scenes) {
            String id = UUID.randomUUID().toString();
            rows.add(new Scene(id, projectId, rows.size() + 1, scene.text(), scene.visualKeywords(), scene.origin()));
        }
        return rows;
    }

    /** For the audit. */
    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("words", words());
        details.put("scenes", scenes.size());
        details.put("faults", faults);
        details.put("title", title);
        details.put("description", description);
        details.put("tags", tags);
        details.put("language", language);
        return details;
    }

    /** The same script, said to be in this language. */
    Script in(String tag) {
        return new Script(title, description, tags, scenes, faults, tag);
    }

    /**
     * One scene.
     *
     * @param text what is said; never blank
     * @param visualKeywords search terms, best first; may be empty
     * @param origin where the text was taken from
     */
    public record ScriptScene(String text, List<String> visualKeywords, SceneOrigin origin) {
        /** A scene in the writer's own words. */
        public ScriptScene(String text, List<String> visualKeywords) {
            this(text, visualKeywords, SceneOrigin.NONE);
        }
    }
}
