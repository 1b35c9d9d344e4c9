package dev.aivideo.editing;

import dev.aivideo.project.Film;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.ReadingTime;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.TitleForm;
import dev.aivideo.project.Transitions;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a film runs by its look: what joins its scenes, how long its title stands, and what it ends with. */
final class FilmCourse {
    /** So short that the last words before it and the first behind it are heard over one picture. */
    private static final Duration CROSSFADE = Duration.ofMillis(400);

    private static final Duration DIP = Duration.ofMillis(300);
    /** No part of a scene's edges is more than this share of it. */
    private static final int LEAST_SHARE = 4;

    private static final Duration BREATH = Duration.ofMillis(130);
    /** Shorter than any picture may stand still. */
    private static final Duration LONGEST_CLOSE = Duration.ofMillis(2300);

    private static final Duration SHORTEST_CLOSE = Duration.ofMillis(1000);

    private final Film film;
    private final FilmLook look;
    private final FrameRate rate;
    private final EditingProperties properties;

    FilmCourse(Film film, EditingProperties properties) {
        this.film = film;
        this.look = film.brief().look();
        this.rate = film.brief().picture().rate();
        this.properties = properties;
    }

    /** Frames of a crossfade within a scene. */
    int fadeWithin() {
        return look.course().transitions() == Transitions.CROSSFADES ? rate.frames(properties.crossfade()) : 0;
    }

    /** Frames in which a scene fades into the next one, at most; 0 if it does not. */
    int fadeBehind(int scene, int sceneFrames, int nextFrames) {
        return isByRule(scene) && !isChapter(scene + 1)
                ? Math.min(rate.frames(CROSSFADE), Math.min(sceneFrames, nextFrames) / LEAST_SHARE)
                : 0;
    }

    /** Frames in which a scene goes down to the ground colour; 0 if it does not. */
    int dipOut(int scene, int sceneFrames) {
        return isByRule(scene) && isChapter(scene + 1) ? Math.min(rate.frames(DIP), sceneFrames / LEAST_SHARE) : 0;
    }

    /** Frames in which a scene comes out of the ground colour; 0 if it does not. */
    int dipIn(int scene, int sceneFrames) {
        return scene > 0 && isByRule(scene - 1) && isChapter(scene)
                ? Math.min(rate.frames(DIP), sceneFrames / LEAST_SHARE)
                : 0;
    }

    private boolean isByRule(int scene) {
        return look.course().transitions() == Transitions.BY_RULE
                && scene + 1 < film.scenes().size();
    }

    private boolean isChapter(int scene) {
        String heading = film.scenes().get(scene).origin().heading();
        String before = film.scenes().get(scene - 1).origin().heading();
        return !heading.isEmpty() && !heading.equals(before);
    }

    /** The title over a scene's beginning: until it is read, and on until a card needs the place. */
    SceneTitle title(Scene scene, int frames) {
        TitleForm form = look.course().title();
        if (scene.number() != 1 || properties.title().isZero() || form == TitleForm.NONE) {
            return SceneTitle.NONE;
        }
        int usual = rate.frames(properties.title());
        if (look.equals(FilmLook.BEFORE_STYLES)) {
            return new SceneTitle(film.brief().topic(), form, Math.min(frames, usual));
        }
        int read = rate.frames(ReadingTime.ofTitle(film));
        return new SceneTitle(film.title(), form, Math.min(frames, Math.max(read, Math.min(usual, firstCard(scene)))));
    }

    private int firstCard(Scene scene) {
        return film.shots(scene).stream()
                .flatMap(shot -> shot.showing().layers().stream())
                .filter(layer -> !layer.text().isEmpty())
                .mapToInt(layer -> rate.frames(layer.heardFrom()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The end card behind the film's last word, if there is time for one. */
    @Nullable
    SceneClose close(Scene scene, Narration narration, int frames) {
        boolean isLast = scene.number() == film.scenes().size();
        if (!look.course().framed() || !isLast || narration.sentences().isEmpty()) {
            return null;
        }
        int from = Math.max(
                rate.frames(lastWord(narration.sentences()).plus(BREATH)), frames - rate.frames(LONGEST_CLOSE));
        return frames - from < rate.frames(SHORTEST_CLOSE)
                ? null
                : new SceneClose(from, film.title(), ShortCredits.of(film));
    }

    private static Duration lastWord(List<SpokenSentence> sentences) {
        SpokenSentence last = sentences.get(sentences.size() - 1);
        return last.words().isEmpty()
                ? last.end()
                : last.words().get(last.words().size() - 1).end();
    }

    FilmLook.Brand brand() {
        return look.brand();
    }
}
