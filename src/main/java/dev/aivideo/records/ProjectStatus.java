package dev.aivideo.records;

import dev.aivideo.project.Run;
import dev.aivideo.project.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where a project stands.
 *
 * @param run its newest
 * @param step the step begun last, null before the first
 * @param scenesDone of {@code scenes}, in that step; null where it is not done by scenes
 */
public record ProjectStatus(
        Summary project,
        Run run,
        @Nullable Stage step,
        @Nullable Long scenesDone,
        long scenes) {

    /**
     * What is shown of a project.
     *
     * @param askedS duration asked for, in seconds
     * @param gotS duration of the film; null if there is none
     * @param video relative to the workspace; null if there is none
     */
    public record Summary(
            String id,
            String name,
            String topic,
            long askedS,
            @Nullable Double gotS,
            @Nullable String video) {}

    /** {@code voiceover 3/5 scenes}. */
    public String stepText() {
        Stage current = step;
        if (current == null) {
            return "starting";
        }
        return scenesDone == null
                ? current.stepName()
                : "%s %d/%d scenes".formatted(current.stepName(), scenesDone, scenes);
    }
}
