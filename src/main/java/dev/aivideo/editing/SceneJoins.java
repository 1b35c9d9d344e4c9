package dev.aivideo.editing;

import dev.aivideo.project.Scene;
import org.jspecify.annotations.Nullable;

/**
 * How a scene meets its neighbours.
 *
 * @param dipInFrames in which it comes out of the ground colour; 0 if it does not
 * @param dipOutFrames in which it goes down to the ground colour; 0 if it does not
 * @param next what its last picture fades into; null if that stays to the end
 */
record SceneJoins(
        int dipInFrames, int dipOutFrames, @Nullable Next next) {
    static final SceneJoins CUTS = new SceneJoins(0, 0, null);

    /**
     * The first shot of the next scene.
     *
     * @param span where it lies in its own scene; it begins before that
     */
    record Next(Scene scene, ShotSpan span) {}

    boolean isDipped() {
        return dipInFrames > 0 || dipOutFrames > 0;
    }
}
