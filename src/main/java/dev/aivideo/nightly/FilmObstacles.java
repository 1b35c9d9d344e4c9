package dev.aivideo.nightly;

import dev.aivideo.job.Preflight;
import dev.aivideo.media.EncodingTrial;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Problem;
import dev.aivideo.project.VideoCodec;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks whether a night can start a film: remaining time, disk space, memory, encoder. */
@Component
class FilmObstacles {
    private final FilmPace pace;
    private final QueueRepository queue;
    private final Workspace workspace;
    private final EncodingTrial trial;
    private final Clock clock;

    FilmObstacles(FilmPace pace, QueueRepository queue, Workspace workspace, EncodingTrial trial, Clock nightClock) {
        this.pace = pace;
        this.queue = queue;
        this.workspace = workspace;
        this.trial = trial;
        this.clock = nightClock;
    }

    /** Whether the clock has passed this time. */
    boolean isPast(Instant time) {
        return !clock.instant().isBefore(time);
    }

    /** @param until when the night ends; null for no limit */
    Optional<String> obstacle(NightFilm film, @Nullable Instant until) {
        Optional<QueueEntry> entry = Optional.ofNullable(film.queueEntryId()).flatMap(queue::find);
        Duration length = pace.length(film, entry);
        Duration expected = pace.expected(length);
        if (until != null && clock.instant().plus(expected).isAfter(until)) {
            return Optional.of(
                    "it needs about %d min, more than the night has left".formatted(expected.toMinutes() + 1));
        }
        PictureFormat format =
                pace.brief(film, entry).map(Brief::picture).orElseGet(() -> PictureFormat.of(Aspect.WIDE));
        return Preflight.problem(workspace, length, format)
                .or(() -> Preflight.memoryProblem(format))
                .map(Problem::message)
                .or(() -> refusal(format.codec()));
    }

    private Optional<String> refusal(VideoCodec codec) {
        try {
            trial.require(codec);
            return Optional.empty();
        } catch (FfmpegException e) {
            return Optional.of(e.inShort());
        }
    }
}
