package dev.aivideo.job;

import dev.aivideo.project.Artifact;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.NarrationRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.SegmentRepository;
import dev.aivideo.records.ShotRepository;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Deletes the records of what has to be made again, so that the next run makes only that. The edition is abandoned first: if killed in
 * between, the next run goes through all steps and misses nothing.
 */
@Component
class RestartPreparation {
    private static final Logger LOG = LoggerFactory.getLogger(RestartPreparation.class);

    private final ArtifactRepository artifacts;
    private final SceneRepository scenes;
    private final NarrationRepository narrations;
    private final ShotRepository shots;
    private final SegmentRepository segments;
    private final ProjectJobInstances instances;

    RestartPreparation(
            ArtifactRepository artifacts,
            SceneRepository scenes,
            NarrationRepository narrations,
            ShotRepository shots,
            SegmentRepository segments,
            ProjectJobInstances instances) {
        this.artifacts = artifacts;
        this.scenes = scenes;
        this.narrations = narrations;
        this.shots = shots;
        this.segments = segments;
        this.instances = instances;
    }

    /** Delete the records of what a stage and the following ones made. */
    void from(String projectId, Stage stage) {
        instances.abandon(projectId);
        forget(projectId, artifact -> artifact.stage().compareTo(stage) >= 0);
        List<Scene> script = scenes.ofProject(projectId);
        switch (stage) {
            case SCRIPT -> scenes.deleteAll(projectId);
            case VOICEOVER ->
                script.forEach(scene -> {
                    narrations.delete(scene.id());
                    forgetShots(scene);
                });
            case VISUAL_SOURCING -> script.forEach(this::forgetShots);
            case EDITING, EXPORT -> LOG.info("Only files are made again from step {} on", stage.stepName());
        }
    }

    /** Delete the records of what depends on one scene's text or pictures. */
    void scene(String projectId, int number, @Nullable String text, boolean reshoot) {
        Scene scene = scenes.ofProject(projectId).stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The project has no scene " + number + "; 'show' lists its scenes"));
        instances.abandon(projectId);
        if (text != null) {
            scenes.rewrite(scene.id(), text);
            narrations.delete(scene.id());
        }
        if (reshoot) {
            forgetShots(scene);
        }
        forget(projectId, artifact -> scene.id().equals(artifact.sceneId()) && isRemade(artifact, text, reshoot));
    }

    private static boolean isRemade(Artifact artifact, @Nullable String text, boolean reshoot) {
        return switch (artifact.stage()) {
            case VOICEOVER -> text != null;
            case VISUAL_SOURCING -> reshoot;
            default -> true;
        };
    }

    private void forgetShots(Scene scene) {
        shots.replace(scene.projectId(), scene.id(), List.of());
    }

    private void forget(String projectId, Predicate<Artifact> which) {
        artifacts.ofProject(projectId).stream().filter(which).forEach(this::forget);
    }

    /** Delete a file and its record. */
    void forget(Artifact artifact) {
        artifacts.forget(artifact.path());
        if (artifact.stage() == Stage.EDITING && artifact.sceneId() != null) {
            segments.delete(artifact.sceneId());
        }
    }
}
