package dev.aivideo.visuals;

import dev.aivideo.project.Scene;
import java.util.List;

/** The words by which pictures of a scene are found or drawn. */
@FunctionalInterface
interface SceneWords {

    /** Search terms, best first; never empty. */
    List<String> terms(Scene scene);

    /** What may be set large on a picture; empty if it is to be taken from the narration. */
    default String phrase(Scene scene) {
        return "";
    }
}
