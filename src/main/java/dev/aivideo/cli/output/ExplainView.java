package dev.aivideo.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about a film, with where its words are from and the resulting pictures and files.
 *
 * @param texts that the script is made of
 * @param sentences those of the narration that were taken from a text, in their order
 */
public record ExplainView(
        String project,
        List<DecisionView> decisions,
        List<TextView> texts,
        List<SentenceView> sentences,
        List<SceneShotView> shots,
        List<FileView> files) {

    /** Sentences that have to be shown with the film, each once. */
    public List<String> notices() {
        return ShotView.notices(shots.stream().map(SceneShotView::shot));
    }

    /**
     * A sentence of the narration beside the one that it was made of.
     *
     * @param text number of the text, as in {@code texts}
     * @param sentence number of the sentence in that text, from 1
     * @param original null if it is spoken as it stands there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentenceView(
            int scene,
            String spoken,
            int text,
            int sentence,
            @Nullable String original) {
        public static Stream<SentenceView> of(Scene scene) {
            return scene.origin().sentences().stream()
                    .map(one -> new SentenceView(
                            scene.number(),
                            one.spoken(),
                            one.source(),
                            one.number(),
                            one.original().equals(one.spoken()) ? null : one.original()));
        }
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
