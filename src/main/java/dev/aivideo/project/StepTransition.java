package dev.aivideo.project;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step began or ended. Rows are only ever added.
 *
 * @param from the status left
 * @param to the status entered
 * @param lasted null at a start
 * @param error null unless the step failed
 */
public record StepTransition(
        String id,
        String projectId,
        String runId,
        Stage stage,
        RunStatus from,
        RunStatus to,
        Instant at,
        @Nullable Duration lasted,
        long itemsRead,
        long itemsWritten,
        long itemsSkipped,
        long itemsRetried,
        @Nullable String exitCode,
        @Nullable String error) {

    /** The start of a step, now. */
    public static StepTransition begin(String projectId, String runId, Stage stage) {
        RunStatus from = RunStatus.PENDING;
        RunStatus to = RunStatus.RUNNING;
        String id = UUID.randomUUID().toString();
        return new StepTransition(id, projectId, runId, stage, from, to, Instant.now(), null, 0, 0, 0, 0, null, null);
    }
}
