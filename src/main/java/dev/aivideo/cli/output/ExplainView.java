package dev.aivideo.cli.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Shot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decisions about a film, with the resulting pictures and files. */
public record ExplainView(
        String project, List<DecisionView> decisions, List<SceneShotView> shots, List<FileView> files) {

    /** Sentences that have to be shown with the film, each once. */
    public List<String> notices() {
        return ShotView.notices(shots.stream().map(SceneShotView::shot));
    }

    /** @param scene number of the scene; null if it is about the whole film */
    public record DecisionView(
            Instant at, String stage, String kind, @Nullable Integer scene, Map<String, Object> details) {
        public static DecisionView of(Decision decision, @Nullable Integer scene) {
            return new DecisionView(
                    decision.at(), decision.stage().stepName(), decision.kind(), scene, decision.details());
        }
    }

    /** A chosen picture and the number of its scene. */
    public record SceneShotView(
            @JsonUnwrapped ShotView shot, @Nullable Integer scene) {
        public static SceneShotView of(Shot shot, @Nullable Integer scene) {
            return new SceneShotView(ShotView.of(shot), scene);
        }
    }

    /** A file and its checksum. */
    public record FileView(String stage, String path, String contentKey, String sha256) {
        public static FileView of(Artifact file) {
            return new FileView(file.stage().stepName(), file.path(), file.contentKey(), file.sha256());
        }
    }
}
