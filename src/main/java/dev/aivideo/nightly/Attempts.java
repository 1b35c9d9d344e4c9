package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.RunRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the attempts to make a film, and puts entries aside when none is left. */
@Component
class Attempts {
    private static final String DIED = "The program's process died in all %d attempts to make this film.%n"
            + "Remedy: check the machine's memory and system log, then allow new attempts with 'queue retry'";

    private final NightRepository nights;
    private final QueueRepository queue;
    private final RunRepository runs;
    private final NightlyProperties properties;

    Attempts(NightRepository nights, QueueRepository queue, RunRepository runs, NightlyProperties properties) {
        this.nights = nights;
        this.queue = queue;
        this.runs = runs;
        this.properties = properties;
    }

    /**
     * Whether a film that was in progress when its night died has no attempt left. Then it failed: otherwise a night
     * that is killed by one of its films would never reach the others.
     */
    boolean areUsedUp(NightFilm film) {
        if (film.outcome() != NightFilm.Outcome.RUNNING || made(film) < properties.attempts()) {
            return false;
        }
        String error = DIED.formatted(properties.attempts());
        nights.endFilm(film.id(), NightFilm.Outcome.FAILED, error);
        if (film.queueEntryId() != null) {
            queue.set(film.queueEntryId(), QueueEntry.State.PUT_ASIDE, error);
        }
        return true;
    }

    private long made(NightFilm film) {
        if (film.queueEntryId() != null) {
            return queue.find(film.queueEntryId()).map(QueueEntry::attempts).orElse(0);
        }
        return film.projectId() == null ? 0 : runs.failures(film.projectId());
    }

    /** Record how an attempt ended. */
    void settle(NightFilm film, ExitCode exitCode, @Nullable String error) {
        NightFilm.Outcome outcome = outcome(exitCode);
        String why = exitCode == ExitCode.STOPPED ? "stopped at the end of the night" : error;
        nights.endFilm(film.id(), outcome, why);
        if (film.queueEntryId() != null) {
            queue.find(film.queueEntryId()).ifPresent(entry -> settle(entry, exitCode, error));
        }
    }

    private static NightFilm.Outcome outcome(ExitCode exitCode) {
        return switch (exitCode) {
            case DONE -> NightFilm.Outcome.DONE;
            case STOPPED -> NightFilm.Outcome.LEFT_OVER;
            case PARKED -> NightFilm.Outcome.PARKED;
            case PROJECT_DELETED -> NightFilm.Outcome.PASSED_OVER;
            default -> NightFilm.Outcome.FAILED;
        };
    }

    private void settle(QueueEntry entry, ExitCode exitCode, @Nullable String error) {
        switch (outcome(exitCode)) {
            case DONE -> queue.set(entry.id(), QueueEntry.State.DONE, null);
            case LEFT_OVER, PARKED -> queue.takeBack(entry.id(), error);
            case PASSED_OVER -> queue.set(entry.id(), QueueEntry.State.PUT_ASIDE, error);
            default -> {
                boolean isLast = exitCode == ExitCode.NO_CREDIT // until the operator fixes it
                        || entry.attempts() >= properties.attempts();
                queue.set(entry.id(), isLast ? QueueEntry.State.PUT_ASIDE : QueueEntry.State.WAITING, error);
            }
        }
    }
}
