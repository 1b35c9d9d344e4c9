package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.language.Cues;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.records.NarrationRepository;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ShotRepository;
import java.util.ArrayList;
import java.util.List;

/** Plans a film from its records: the whole of it before anything is rendered. */
class FilmEdits {
    private final ProjectRepository projects;
    private final SceneRepository scenes;
    private final NarrationRepository narrations;
    private final ShotRepository shots;
    private final EditingProperties properties;

    FilmEdits(
            ProjectRepository projects,
            SceneRepository scenes,
            NarrationRepository narrations,
            ShotRepository shots,
            EditingProperties properties) {
        this.projects = projects;
        this.scenes = scenes;
        this.narrations = narrations;
        this.shots = shots;
        this.properties = properties;
    }

    /**
     * The edits of all scenes in their order.
     *
     * @throws IllegalStateException if a scene has no narration or no shot
     */
    List<SceneEdit> of(String projectId) {
        Project project = projects.get(projectId);
        List<Scene> inOrder = scenes.ofProject(projectId);
        List<Narration> spoken = inOrder.stream().map(this::narration).toList();
        FilmPlan plan = FilmPlan.of(spoken);
        List<SceneEdit> edits = new ArrayList<>();
        for (int n = 0; n < inOrder.size(); n++) {
            edits.add(edit(
                    project.brief(),
                    inOrder.get(n),
                    spoken.get(n),
                    plan.scenes().get(n).frames()));
        }
        return edits;
    }

    private SceneEdit edit(Brief brief, Scene scene, Narration narration, int frames) {
        List<Shot> chosen = shots.ofScene(scene.id());
        if (chosen.isEmpty()) {
            throw new IllegalStateException(
                    "Scene %d has no pictures. Remedy: run visual-sourcing again.".formatted(scene.number()));
        }
        Timeline timeline = new Timeline(
                frames, Timeline.frames(properties.crossfade()), Timeline.frames(properties.shortestShot()));
        List<Cue> cues = brief.captions() == Captions.BURNED ? Cues.ofScene(narration, brief.aspect()) : List.of();
        boolean isTitled = scene.number() == 1 && !properties.title().isZero();
        return new SceneEdit(
                scene, brief.aspect(), frames, timeline.spans(chosen), cues, isTitled ? brief.topic() : "");
    }

    private Narration narration(Scene scene) {
        return narrations
                .find(scene.id())
                .orElseThrow(() -> new IllegalStateException(
                        "Scene %d has no sound. Remedy: run voiceover again.".formatted(scene.number())));
    }
}
