package dev.aivideo.export;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.util.List;

/**
 * All that the film is made from, as the other stages left it.
 *
 * @param narrations of all scenes in their order, as are {@code scenes}
 */
record FilmParts(Project project, FilmPlan plan, List<Scene> scenes, List<Narration> narrations, List<Shot> shots) {

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

    FilmOrder order() {
        return FilmOrder.of(plan, project.brief().aspect(), narrations);
    }

    String title() {
        return Metadata.title(project.brief().topic());
    }

    /** The script from beginning to end. */
    String narrationText() {
        return String.join(" ", scenes.stream().map(Scene::text).toList());
    }
}
