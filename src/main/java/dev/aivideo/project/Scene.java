package dev.aivideo.project;

import java.util.List;

/**
 * One scene of the script: what is said, and what should be seen.
 *
 * @param id UUID v4
 * @param number from 1, without gaps
 * @param text the narration as the script has it
 * @param visualKeywords search terms, best first
 * @param origin where the text was taken from
 */
public record Scene(
        String id, String projectId, int number, String text, List<String> visualKeywords, SceneOrigin origin) {
    public Scene {
        if (number < 1) {
            throw new IllegalArgumentException("Scene numbers begin at 1, was " + number);
        }
        visualKeywords = List.copyOf(visualKeywords);
    }

    /** The same scene in another project. */
    public Scene copied(String newId, String project) {
        return new Scene(newId, project, number, text, visualKeywords, origin);
    }

    /** A scene in the writer's own words. */
    public Scene(String id, String projectId, int number, String text, List<String> visualKeywords) {
        this(id, projectId, number, text, visualKeywords, SceneOrigin.NONE);
    }
}
