package dev.aivideo.nightly;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A film on a night's plan.
 *
 * @param position in the order of making, from 1
 * @param queueEntryId null for a project that an earlier run left unfinished
 * @param projectId null until the entry becomes a project
 * @param duration asked for
 */
public record NightFilm(
        String id,
        String nightId,
        int position,
        @Nullable String queueEntryId,
        @Nullable String projectId,
        String topic,
        Duration duration,
        Outcome outcome,
        @Nullable String error,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** How it went. */
    public enum Outcome {
        PLANNED,
        RUNNING,
        DONE,
        FAILED,
        /** The night ended before it, or in the middle of it; the next night takes it first. */
        LEFT_OVER
    }
}
