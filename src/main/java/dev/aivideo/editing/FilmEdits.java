package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueForm;
import dev.aivideo.language.Cues;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import dev.aivideo.project.Film;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.records.Films;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        Film film = films.load(projectId);
        List<Narration> spoken =
                film.scenes().stream().map(scene -> narration(film, scene)).toList();
        FilmPlan plan = film.plan();
        List<SceneEdit> edits = new ArrayList<>();
        for (int n = 0; n < spoken.size(); n++) {
            edits.add(edit(
                    film,
                    film.scenes().get(n),
                    spoken.get(n),
                    plan.scenes().get(n).frames()));
        }
        return edits;
    }

    private SceneEdit edit(Film film, Scene scene, Narration narration, int frames) {
        List<Shot> chosen = film.shots(scene);
        if (chosen.isEmpty()) {
            throw new IllegalStateException(
                    "Scene %d has no pictures. Remedy: run visual-sourcing again.".formatted(scene.number()));
        }
        Brief brief = film.brief();
        FrameRate rate = brief.picture().rate();
        Timeline timeline =
                new Timeline(rate, frames, rate.frames(properties.crossfade()), rate.frames(properties.shortestShot()));
        List<Cue> cues = brief.captions() == Captions.BURNED ? Cues.ofScene(narration, form(film)) : List.of();
        boolean isTitled = scene.number() == 1 && !properties.title().isZero();
        return new SceneEdit(
                scene,
                brief.picture(),
                frames,
                timeline.spans(chosen),
                SceneCaptions.of(cues, brief.picture(), brief.look()),
                isTitled ? brief.topic() : "");
    }

    private static CueForm form(Film film) {
        Brief brief = film.brief();
        Locale language = Locale.forLanguageTag(film.texts().language());
        return CueForm.inPicture(brief.look().captions(), brief.picture(), language);
    }

    private static Narration narration(Film film, Scene scene) {
        return film.narration(scene)
                .orElseThrow(() -> new IllegalStateException(
                        "Scene %d has no sound. Remedy: run voiceover again.".formatted(scene.number())));
    }
}
