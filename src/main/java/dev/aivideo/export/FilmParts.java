package dev.aivideo.export;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueForm;
import dev.aivideo.language.Cues;
import dev.aivideo.project.Captions;
import dev.aivideo.project.Film;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Segment;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** All that the film is made from, as the other stages left it. */
record FilmParts(Film film, FilmPlan plan) {

    /** @throws ExportException if a scene was not spoken or not edited */
    static FilmParts of(Film film) {
        int scenes = film.scenes().size();
        if (scenes == 0 || film.narrations().size() != scenes) {
            throw new ExportException(
                    "Some scenes have no narration.",
                    "%d scenes, %d narrations"
                            .formatted(scenes, film.narrations().size()),
                    "Restart the run to speak the missing scenes.");
        }
        requireSegments(film, scenes);
        return new FilmParts(film, film.plan());
    }

    private static void requireSegments(Film film, int scenes) {
        if (film.segments().size() != scenes) {
            throw new ExportException(
                    "Some scenes have no segment.",
                    "%d scenes, %d segments".formatted(scenes, film.segments().size()),
                    "Restart the run with --from editing to edit the missing scenes.");
        }
    }

    String id() {
        return film.id();
    }

    Project project() {
        return film.project();
    }

    FilmTexts texts() {
        return film.texts();
    }

    List<Scene> scenes() {
        return film.scenes();
    }

    List<Narration> narrations() {
        return film.narrations();
    }

    List<Shot> shots() {
        return film.shots();
    }

    /** The scenes' pictures. */
    List<Path> segments(Workspace workspace) {
        return film.segments().stream()
                .map(Segment::file)
                .map(workspace::inside)
                .toList();
    }

    /**
     * The pictures of all that is joined: the intro, the scenes, the outro.
     *
     * @throws ExportException if intro or outro were not edited
     */
    List<Path> pictures(Workspace workspace) {
        List<Path> pictures = new ArrayList<>(segments(workspace));
        if (plan.ends().openingFrames() > 0) {
            pictures.add(0, edited(workspace.opening(id())));
        }
        if (plan.ends().closingFrames() > 0) {
            pictures.add(edited(workspace.closing(id())));
        }
        return pictures;
    }

    private static Path edited(Path clip) {
        if (!Files.isRegularFile(clip)) {
            throw new ExportException(
                    "The film's intro or outro is missing.",
                    clip.toString(),
                    "Restart the run with --from editing: it is edited again.");
        }
        return clip;
    }

    /** What editing saw of the scenes' pictures before it wrote on them. */
    Seen seen(Workspace workspace) throws IOException {
        return Seen.of(
                plan,
                film.segments().stream()
                        .map(Segment::reportFile)
                        .map(workspace::inside)
                        .toList());
    }

    ExpectedFilm expected() {
        return ExpectedFilm.of(plan, film.brief().picture(), film.narrations()).with(cues(), film.shots());
    }

    /** The captions from the film's beginning; none if it is to have none. */
    List<Cue> cues() {
        return film.brief().captions() == Captions.OFF
                ? List.of()
                : Cues.ofFilm(
                        plan, narrations(), CueForm.usual(project().brief().picture(), language()));
    }

    /** The writer's title; the topic if there is none. */
    String title() {
        String title = Metadata.title(film.title());
        return title.isEmpty() ? Metadata.title(film.brief().topic()) : title;
    }

    /** What the film is about in the writer's words; if there are none, the script from beginning to end. */
    String summary() {
        return UploadText.plain(texts().description()).isEmpty()
                ? String.join(" ", scenes().stream().map(Scene::text).toList())
                : texts().description();
    }

    /** What is spoken and captioned. */
    Locale language() {
        return Locale.forLanguageTag(texts().language());
    }

    /** The language in the three letters of ISO 639-2, as MP4 files have it. */
    String soundLanguage() {
        try {
            return language().getISO3Language();
        } catch (MissingResourceException e) {
            return "und"; // Two letters may be well formed and yet no language.
        }
    }

    /** The writer's tags, then the topic and the scenes' search terms, as many as an upload takes. */
    List<String> tags() {
        return Metadata.tags(texts().tags(), film.brief().topic(), scenes());
    }
}
