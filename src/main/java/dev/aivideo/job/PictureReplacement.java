package dev.aivideo.job;

import dev.aivideo.editing.SceneFailedException;
import dev.aivideo.editing.ShownShots;
import dev.aivideo.export.GateException;
import dev.aivideo.project.Decision;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Stage;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.Films;
import dev.aivideo.records.RefusedPictureRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/**
 * A picture does not cost the film: where the gate found one that is black or stands still, or editing one of which it
 * can make nothing, the scene gets other pictures, and only what depends on them is made again. The records say which pictures were refused before anything is
 * forgotten, so that a run that is killed in between goes on with the same choice.
 */
@Component
class PictureReplacement {
    private static final String DARK = "is black or frozen in the film for %.1f s";
    private static final String NOT_EDITED = "cannot be edited, or is next to a picture that cannot";

    private final ShownShots shown;
    private final Films films;
    private final RefusedPictureRepository refused;
    private final DecisionRepository decisions;
    private final RestartPreparation preparation;
    private final CollectedWarnings warnings;

    PictureReplacement(
            ShownShots shown,
            Films films,
            RefusedPictureRepository refused,
            DecisionRepository decisions,
            RestartPreparation preparation,
            CollectedWarnings warnings) {
        this.shown = shown;
        this.films = films;
        this.refused = refused;
        this.decisions = decisions;
        this.preparation = preparation;
        this.warnings = warnings;
    }

    /**
     * Delete the records of pictures because of which the gate refused a film or a scene could not be edited.
     *
     * @param changed scenes whose pictures were changed in this run, which is done once; those of now are added
     * @return whether there were any, and the Job can be run again
     */
    boolean prepare(String projectId, JobExecution failed, Set<String> changed) {
        Map<Shot, String> unfit = unfit(projectId, failed);
        // A generated picture would be the same again.
        unfit.keySet().removeIf(shot -> shot.kind() == MediaKind.GENERATED || changed.contains(shot.sceneId()));
        if (unfit.isEmpty()) {
            return false;
        }
        List<Scene> script = films.load(projectId).scenes();
        unfit.forEach((shot, why) -> refuse(projectId, number(script, shot), shot, why));
        unfit.keySet().stream().map(Shot::sceneId).forEach(changed::add);
        unfit.keySet().stream()
                .map(shot -> number(script, shot))
                .distinct()
                .forEach(number -> preparation.scene(projectId, number, null, true));
        return true;
    }

    /** The pictures because of which the Job failed, with the fault of each. */
    private Map<Shot, String> unfit(String projectId, JobExecution failed) {
        Map<Shot, String> unfit = new LinkedHashMap<>();
        cause(failed, GateException.class)
                .ifPresent(refusal -> refusal.unfitPictures()
                        .forEach(part -> shown.between(projectId, part.startS(), part.endS())
                                .forEach(shot -> unfit.put(shot, DARK.formatted(part.lengthS())))));
        cause(failed, SceneFailedException.class)
                .ifPresent(scene -> films.load(projectId).shots().stream()
                        .filter(shot -> shot.sceneId().equals(scene.sceneId()))
                        .forEach(shot -> unfit.put(shot, NOT_EDITED)));
        return unfit;
    }

    private void refuse(String projectId, int scene, Shot shot, String why) {
        refused.add(projectId, shot, why);
        String picture = shot.source() + ":" + shot.sourceId();
        decisions.add(Decision.of(
                projectId,
                shot.sceneId(),
                Stage.EXPORT,
                "picture-refused",
                Map.of("picture", picture, "file", shot.file(), "why", why)));
        warnings.warn("Scene %d gets other pictures: %s %s".formatted(scene, shot.file(), why));
    }

    private static int number(List<Scene> script, Shot shot) {
        return script.stream()
                .filter(scene -> scene.id().equals(shot.sceneId()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static <T extends Throwable> Optional<T> cause(JobExecution failed, Class<T> type) {
        return failed.getAllFailureExceptions().stream()
                .flatMap(thrown -> Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
