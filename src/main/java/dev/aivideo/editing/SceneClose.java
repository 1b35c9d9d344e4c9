package dev.aivideo.editing;

import java.util.List;

/**
 * The end card over the last frames of a film, which end in the ground colour.
 *
 * @param fromFrame of the scene in which the card begins to appear
 * @param credits in short, a line each
 */
record SceneClose(int fromFrame, String title, List<String> credits) {
    SceneClose {
        credits = List.copyOf(credits);
    }
}
