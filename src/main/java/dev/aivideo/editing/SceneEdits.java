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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plans the scenes of a film, each with what it shares with the next one. */
final class SceneEdits {
    private final Film film;
    private final EditingProperties properties;
    private final FilmCourse course;

    SceneEdits(Film film, EditingProperties properties) {
        this.film = film;
        this.properties = properties;
        this.course = new FilmCourse(film, properties);
    }

    /**
     * The edits in the order of the scenes.
     *
     * @throws IllegalStateException if a scene has no narration or no shot
     */
    List<SceneEdit> all() {
        List<Narration> spoken =
                film.scenes().stream().map(scene -> narration(film, scene)).toList();
        List<Integer> frames =
                film.plan().scenes().stream().map(FilmPlan.SceneSpan::frames).toList();
        List<List<ShotSpan>> spans = spans(frames);
        List<SceneEdit> edits = new ArrayList<>();
        for (int n = 0; n < spoken.size(); n++) {
            int length = frames.get(n);
            Scene scene = film.scenes().get(n);
            SceneJoins joins = new SceneJoins(course.dipIn(n, length), course.dipOut(n, length), next(spans, n));
            SceneCourse part = new SceneCourse(
                    course.title(scene, length), joins, course.brand(), course.close(scene, spoken.get(n), length));
            edits.add(new SceneEdit(
                    scene, film.brief().picture(), length, spans.get(n), captions(film, spoken.get(n)), part));
        }
        return edits;
    }

    private List<List<ShotSpan>> spans(List<Integer> frames) {
        List<List<ShotSpan>> all = new ArrayList<>();
        int lead = 0;
        for (int n = 0; n < frames.size(); n++) {
            List<ShotSpan> spans = new ArrayList<>(timeline(frames.get(n)).spans(chosen(n), lead));
            int fade = n + 1 < frames.size() ? course.fadeBehind(n, frames.get(n), frames.get(n + 1)) : 0;
            ShotSpan last = spans.get(spans.size() - 1).fadingOut(fade);
            spans.set(spans.size() - 1, last);
            lead = last.fadeOutFrames();
            all.add(spans);
        }
        return all;
    }

    private SceneJoins.@Nullable Next next(List<List<ShotSpan>> spans, int n) {
        List<ShotSpan> own = spans.get(n);
        return own.get(own.size() - 1).fadeOutFrames() == 0
                ? null
                : new SceneJoins.Next(film.scenes().get(n + 1), spans.get(n + 1).get(0));
    }

    private Timeline timeline(int frames) {
        FrameRate rate = film.brief().picture().rate();
        return new Timeline(rate, frames, course.fadeWithin(), rate.frames(properties.shortestShot()));
    }

    private List<Shot> chosen(int n) {
        Scene scene = film.scenes().get(n);
        List<Shot> chosen = film.shots(scene);
        if (chosen.isEmpty()) {
            throw new IllegalStateException(
                    "Scene %d has no pictures. Remedy: run visual-sourcing again.".formatted(scene.number()));
        }
        return chosen;
    }

    private static SceneCaptions captions(Film film, Narration narration) {
        Brief brief = film.brief();
        Locale language = Locale.forLanguageTag(film.texts().language());
        CueForm form = CueForm.inPicture(brief.look().captions(), brief.picture(), language);
        List<Cue> cues = brief.captions() == Captions.BURNED ? Cues.ofScene(narration, form) : List.of();
        return SceneCaptions.of(cues, brief.picture(), brief.look());
    }

    private static Narration narration(Film film, Scene scene) {
        return film.narration(scene)
                .orElseThrow(() -> new IllegalStateException(
                        "Scene %d has no sound. Remedy: run voiceover again.".formatted(scene.number())));
    }
}
