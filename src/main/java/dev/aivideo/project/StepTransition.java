package dev.aivideo.project;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step began or ended. Rows are only ever added.
 *
 * @param from the state left: {@code pending}, {@code running}
 * @param to the state entered: {@code running}, {@code completed}, {@code failed}, {@code stopped}, {@code died}
 * @param lasted null at a start
 * @param error null unless the step failed
 */
public record StepTransition(
        String id,
        String projectId,
        String runId,
        Stage stage,
        String from,
        String to,
        Instant at,
        @Nullable Duration lasted,
        long itemsRead,
        long itemsWritten,
        long itemsSkipped,
        long itemsRetried,
        @Nullable String exitCode,
        @Nullable String error) {}
