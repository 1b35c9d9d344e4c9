package dev.aivideo.job;

import dev.aivideo.editing.ShownShots;
import dev.aivideo.export.GateException;
import dev.aivideo.export.Stretch;
import dev.aivideo.project.Decision;
import dev.aivideo.project.DecisionRepository;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SceneRepository;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/**
 * A picture does not cost the film: where the gate found one that is black or stands still, the scene gets other
 * pictures, and only what depends on them is made again. The records say which pictures were refused before anything is
 * forgotten, so that a run that is killed in between goes on with the same choice.
 */
@Component
class PictureChange {
    private final ShownShots shown;
    private final SceneRepository scenes;
    private final DecisionRepository decisions;
    private final Rework rework;
    private final CollectedWarnings warnings;

    PictureChange(
            ShownShots shown,
            SceneRepository scenes,
            DecisionRepository decisions,
            Rework rework,
            CollectedWarnings warnings) {
        this.shown = shown;
        this.scenes = scenes;
        this.decisions = decisions;
        this.rework = rework;
        this.warnings = warnings;
    }

    /**
     * Forget the pictures for whose sake the gate refused the film.
     *
     * @return whether there were any, and the Job can be run again
     */
    boolean prepare(String projectId, JobExecution failed) {
        Map<Shot, Stretch> unfit = new LinkedHashMap<>();
        refusal(failed)
                .ifPresent(refusal -> refusal.unfitPictures()
                        .forEach(part -> shown.between(projectId, part.startS(), part.endS()).stream()
                                .filter(shot -> shot.kind() != MediaKind.GENERATED) // drawn anew it would be the same
                                .forEach(shot -> unfit.put(shot, part))));
        if (unfit.isEmpty()) {
            return false;
        }
        List<Scene> script = scenes.ofProject(projectId);
        unfit.forEach((shot, part) -> refuse(projectId, number(script, shot), shot, part));
        unfit.keySet().stream()
                .map(shot -> number(script, shot))
                .distinct()
                .forEach(number -> rework.scene(projectId, number, null, true));
        return true;
    }

    private void refuse(String projectId, int scene, Shot shot, Stretch part) {
        String picture = shot.source() + ":" + shot.sourceId();
        decisions.add(Decision.of(
                projectId,
                shot.sceneId(),
                Stage.EXPORT,
                Decision.PICTURE_REFUSED,
                Map.of("picture", picture, "file", shot.file(), "fromS", part.startS(), "toS", part.endS())));
        warnings.warn("Scene %d gets other pictures: %s is black or stands still in the film for %.1f s"
                .formatted(scene, shot.file(), part.lengthS()));
    }

    private static int number(List<Scene> script, Shot shot) {
        return script.stream()
                .filter(scene -> scene.id().equals(shot.sceneId()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Optional<GateException> refusal(JobExecution failed) {
        return failed.getAllFailureExceptions().stream()
                .flatMap(thrown -> java.util.stream.Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                .filter(GateException.class::isInstance)
                .map(GateException.class::cast)
                .findFirst();
    }
}
