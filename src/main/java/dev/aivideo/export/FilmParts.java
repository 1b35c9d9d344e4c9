package dev.aivideo.export;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.FilmTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * All that the film is made from, as the other stages left it.
 *
 * @param texts what the script's writer says about the film
 * @param narrations of all scenes in their order, as are {@code scenes}
 */
record FilmParts(
        Project project,
        FilmTexts texts,
        FilmPlan plan,
        List<Scene> scenes,
        List<Narration> narrations,
        List<Shot> shots) {

    /** @throws ExportException if a scene was not spoken */
    FilmParts {
        if (scenes.isEmpty() || narrations.size() != scenes.size()) {
            throw new ExportException(
                    "Not every scene has been spoken.",
                    "%d scenes, %d narrations".formatted(scenes.size(), narrations.size()),
                    "Restart the run: what is missing is spoken then.");
        }
    }

    String id() {
        return project.id();
    }

    /** The scenes' pictures, where editing puts them. */
    List<Path> segments(Workspace workspace) {
        Path folder = workspace.segments(id());
        return scenes.stream()
                .map(scene -> folder.resolve("scene-" + scene.number() + ".mp4"))
                .toList();
    }

    /** What editing saw of the scenes' pictures before it wrote on them. */
    Seen seen(Workspace workspace) throws IOException {
        return Seen.of(
                plan,
                segments(workspace).stream()
                        .map(segment -> segment.resolveSibling(segment.getFileName() + ".seen.txt"))
                        .toList());
    }

    ExpectedFilm order() {
        return ExpectedFilm.of(plan, project.brief().aspect(), narrations);
    }

    /** The writer's title; the topic if there is none. */
    String title() {
        String title = Metadata.title(texts.title());
        return title.isEmpty() ? Metadata.title(project.brief().topic()) : title;
    }

    /** What the film is about in the writer's words; if there are none, the script from beginning to end. */
    String summary() {
        return UploadText.plain(texts.description()).isEmpty()
                ? String.join(" ", scenes.stream().map(Scene::text).toList())
                : texts.description();
    }

    /** What is spoken and captioned. */
    Locale language() {
        return Locale.forLanguageTag(texts.language());
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
        return Metadata.tags(texts.tags(), project.brief().topic(), scenes);
    }
}
