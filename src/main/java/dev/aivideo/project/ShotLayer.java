package dev.aivideo.project;

import java.time.Duration;

/**
 * Type or marks laid over a drawn picture for a while. Times are from the beginning of the scene's sound.
 *
 * @param file PNG with transparency, relative to the workspace
 * @param isAttached whether it has the size of the picture and moves with it; else it has the frame's and stands still
 * @param until when it is gone; zero if it stays as long as the shot
 * @param text what it says of what is heard; empty for a mark or a label that follows no words
 * @param heardFrom when the first of these words is heard
 * @param heardUntil when the last of them ends
 */
public record ShotLayer(
        String file,
        boolean isAttached,
        Duration from,
        Duration until,
        String text,
        Duration heardFrom,
        Duration heardUntil) {

    /** One that says nothing of what is heard and stays as long as the shot. */
    public static ShotLayer standing(String file) {
        return new ShotLayer(file, false, Duration.ZERO, Duration.ZERO, "", Duration.ZERO, Duration.ZERO);
    }
}
