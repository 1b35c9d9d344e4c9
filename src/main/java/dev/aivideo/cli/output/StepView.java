package dev.aivideo.cli.output;

import dev.aivideo.project.RunStatus;
import dev.aivideo.project.StepTransition;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step began or ended.
 *
 * @param lastedMs null at a start
 */
public record StepView(
        String id,
        String step,
        RunStatus from,
        RunStatus to,
        Instant at,
        @Nullable Long lastedMs,
        long itemsRead,
        long itemsWritten,
        long itemsSkipped,
        long itemsRetried,
        @Nullable String exitCode,
        @Nullable String error) {

    public static StepView of(StepTransition step) {
        Duration lasted = step.lasted();
        return new StepView(
                step.id(),
                step.stage().stepName(),
                step.from(),
                step.to(),
                step.at(),
                lasted == null ? null : lasted.toMillis(),
                step.itemsRead(),
                step.itemsWritten(),
                step.itemsSkipped(),
                step.itemsRetried(),
                step.exitCode(),
                step.error());
    }
}
