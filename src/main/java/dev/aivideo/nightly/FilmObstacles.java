package dev.aivideo.nightly;

import dev.aivideo.job.Preflight;
import dev.aivideo.project.Problem;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.QueueRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks whether a night can start a film: remaining time, disk space, memory. */
@Component
class FilmObstacles {
    private final FilmPace pace;
    private final QueueRepository queue;
    private final Workspace workspace;
    private final Clock clock;

    FilmObstacles(FilmPace pace, QueueRepository queue, Workspace workspace, Clock nightClock) {
        this.pace = pace;
        this.queue = queue;
        this.workspace = workspace;
        this.clock = nightClock;
    }

    /** Whether the clock has passed this time. */
    boolean isPast(Instant time) {
        return !clock.instant().isBefore(time);
    }

    /** @param until when the night ends; null for no limit */
    Optional<String> obstacle(NightFilm film, @Nullable Instant until) {
        Duration length =
                pace.length(film, Optional.ofNullable(film.queueEntryId()).flatMap(queue::find));
        Duration expected = pace.expected(length);
        if (until != null && clock.instant().plus(expected).isAfter(until)) {
            return Optional.of(
                    "it needs about %d min, more than the night has left".formatted(expected.toMinutes() + 1));
        }
        return Preflight.problem(workspace, length).or(Preflight::memoryProblem).map(Problem::message);
    }
}
