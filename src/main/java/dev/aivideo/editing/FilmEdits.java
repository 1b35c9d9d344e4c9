package dev.aivideo.editing;

import dev.aivideo.records.Films;
import java.util.List;

/** Plans a film from its records: the whole of it before anything is rendered. */
class FilmEdits {
    private final Films films;
    private final EditingProperties properties;

    FilmEdits(Films films, EditingProperties properties) {
        this.films = films;
        this.properties = properties;
    }

    /**
     * The edits of all scenes in their order.
     *
     * @throws IllegalStateException if a scene has no narration or no shot
     */
    List<SceneEdit> of(String projectId) {
        return new SceneEdits(films.load(projectId), properties).all();
    }

    /** Frames before the first scene. */
    int openingFrames(String projectId) {
        return films.load(projectId).brief().ends().openingFrames();
    }
}
