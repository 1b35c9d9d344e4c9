package dev.aivideo.export;

import dev.aivideo.project.ShownText;
import java.util.Locale;

/**
 * Words laid over a film.
 *
 * @param scene number of its scene
 * @param sceneStartS where the scene begins in the film
 */
record SeenText(int scene, double sceneStartS, ShownText shown) {
    /** When it is seen, in seconds of the film. */
    TimeRange seen() {
        return new TimeRange(
                sceneStartS + shown.from().toMillis() / 1e3,
                sceneStartS + shown.until().toMillis() / 1e3);
    }

    boolean is(ShownText.Kind kind) {
        return shown.kind() == kind;
    }

    /** As a message names it. */
    String name() {
        return "the %s \"%s\"".formatted(shown.kind().name().toLowerCase(Locale.ROOT), shown.text());
    }
}
