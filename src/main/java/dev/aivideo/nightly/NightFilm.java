package dev.aivideo.nightly;

import dev.aivideo.project.Brief;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A film on a night's plan.
 *
 * @param position processing order, from 1
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

    /** A film that is to be made, or is not for a reason that is known already. */
    static NightFilm planned(
            String nightId, int position, @Nullable String entryId, @Nullable String projectId, Brief brief) {
        return new NightFilm(
                UUID.randomUUID().toString(),
                nightId,
                position,
                entryId,
                projectId,
                brief.topic(),
                brief.duration(),
                Outcome.PLANNED,
                null,
                null,
                null);
    }

    NightFilm parked(String until) {
        return new NightFilm(
                id, nightId, position, queueEntryId, projectId, topic, duration, Outcome.PARKED, until, null, null);
    }

    /** How it ended. */
    public enum Outcome {
        PLANNED,
        RUNNING,
        DONE,
        FAILED,
        /** The night ended before it, or in the middle of it; the next night takes it first. */
        LEFT_OVER,
        /** Waits until a service can be used again; not a failure. */
        PARKED,
        /** Its project or its entry was deleted. */
        PASSED_OVER;

        /** In words: {@code passed over}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
