package dev.aivideo.visuals;

import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import org.jspecify.annotations.Nullable;

/** A picture chosen for a scene, whose files are there. */
sealed interface ChosenShot permits FetchedShot, DrawnShot {

    /** Source and id, {@code nasa:x1} for example. */
    String key();

    /** 0 to 1; how good a shot of the scene it is, 0 for a drawn one. */
    double score();

    /** Why it was chosen, for the audit. */
    String reason();

    /**
     * The record of it.
     *
     * @param position from 1 in the order of showing
     * @param slot when it is seen, or null if the scene's shots share its time among them
     */
    Shot shot(Scene scene, int position, @Nullable Slot slot, Workspace workspace);
}
