package dev.aivideo.project;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an editor would ask about, with enough to explain it. Decisions are shown, and never read by the stages.
 *
 * @param sceneId null if it is about the whole film
 * @param kind what was decided: {@code script-attempt}, {@code shot-choice}, {@code ffmpeg-command}, …
 * @param details plain values, lists and maps; kept as JSON. Never a secret
 */
public record Decision(
        String id,
        String projectId,
        @Nullable String sceneId,
        Stage stage,
        String kind,
        Map<String, Object> details,
        Instant at) {
    /** The kind of a call of the operator's command when a film was published, with {@code how} it ended. */
    public static final String HOOK = "hook";

    /** A decision made now. */
    public static Decision of(
            String projectId, @Nullable String sceneId, Stage stage, String kind, Map<String, Object> details) {
        return new Decision(
                UUID.randomUUID().toString(), projectId, sceneId, stage, kind, Map.copyOf(details), Instant.now());
    }
}
