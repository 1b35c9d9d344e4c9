package dev.aivideo.nightly;

import dev.aivideo.project.Progress;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Makes the films of a night's plan, several at a time. The plan is stored in rows, so a night that
 * was killed resumes with the film that it was killed in. One failure never stops the rest.
 */
class NightFilmsTasklet implements Tasklet {
    private final String nightId;
    private final NightOptions options;
    private final NightRepository nights;
    private final Attempts attempts;
    private final FilmObstacles obstacles;
    private final NightFilmRunner runner;
    private final Progress progress;

    private final Set<String> taken = new HashSet<>();
    private volatile boolean isOver;

    NightFilmsTasklet(
            NightJobParameters parameters,
            NightRepository nights,
            Attempts attempts,
            FilmObstacles obstacles,
            NightFilmRunner runner,
            Progress progress) {
        this.nightId = parameters.nightId();
        this.options = parameters.options();
        this.nights = nights;
        this.attempts = attempts;
        this.obstacles = obstacles;
        this.runner = runner;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(options.parallel());
        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
        try {
            Instant until = options.until();
            if (until != null) {
                // Checked repeatedly, as the clock may be set meanwhile.
                alarm.scheduleWithFixedDelay(() -> endNight(until), 0, 1, TimeUnit.SECONDS);
            }
            List<? extends Future<?>> work = IntStream.range(0, options.parallel())
                    .mapToObj(worker -> workers.submit(this::makeFilms))
                    .toList();
            for (Future<?> worker : work) {
                worker.get();
            }
        } finally {
            alarm.shutdownNow();
            workers.shutdown();
        }
        return RepeatStatus.FINISHED;
    }

    private void endNight(Instant until) {
        if (obstacles.isPast(until)) {
            isOver = true;
            runner.stop();
        }
    }

    private void makeFilms() {
        for (Optional<NightFilm> film = next(); film.isPresent(); film = next()) {
            make(film.get());
        }
    }

    private synchronized Optional<NightFilm> next() {
        Optional<NightFilm> next = nights.films(nightId).stream()
                .filter(film ->
                        film.outcome() == NightFilm.Outcome.PLANNED || film.outcome() == NightFilm.Outcome.RUNNING)
                .filter(film -> !taken.contains(film.id()))
                .findFirst();
        next.ifPresent(film -> taken.add(film.id()));
        return next;
    }

    private void make(NightFilm film) {
        if (attempts.areUsedUp(film)) {
            progress.warn("'%s' is put aside: the program's process died in every attempt to make it"
                    .formatted(film.topic()));
            return;
        }
        Optional<String> obstacle =
                isOver ? Optional.of("the night has ended") : obstacles.obstacle(film, options.until());
        if (obstacle.isPresent()) {
            nights.endFilm(film.id(), NightFilm.Outcome.LEFT_OVER, obstacle.get());
            progress.warn("'%s' was not started: %s".formatted(film.topic(), obstacle.get()));
            return;
        }
        runner.begin(film).ifPresentOrElse(projectId -> run(film, projectId), () -> passOver(film));
    }

    private void passOver(NightFilm film) {
        String why = film.queueEntryId() == null
                ? "its project was deleted"
                : "its entry was removed from the queue or can no longer be read";
        nights.endFilm(film.id(), NightFilm.Outcome.PASSED_OVER, why);
        progress.warn("'%s' was skipped: %s".formatted(film.topic(), why));
    }

    private void run(NightFilm film, String projectId) {
        progress.report(
                "film '" + film.topic() + "'",
                film.position() - 1L,
                nights.films(nightId).size(),
                "films");
        isOver |= runner.run(film, projectId);
    }
}
