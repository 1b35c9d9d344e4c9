package dev.aivideo.script;

import java.time.Duration;

/**
 * How much a script may say.
 *
 * @param scenes at least one
 * @param words at least one a scene
 */
public record ScriptBudget(int scenes, int words) {
    /** What fits into a film of this length at this pace, in scenes of about {@code sceneLength}. */
    public static ScriptBudget of(Duration film, double wordsPerSecond, Duration sceneLength) {
        double seconds = film.toMillis() / 1000.0;
        int scenes = (int) Math.max(1, Math.round(seconds * 1000 / sceneLength.toMillis()));
        return new ScriptBudget(scenes, (int) Math.max(scenes, Math.round(seconds * wordsPerSecond)));
    }
}
