package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FilmRunner;
import dev.aivideo.job.Preflight;
import dev.aivideo.job.RunResult;
import dev.aivideo.project.Progress;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.ProjectRepository;
import java.time.Clock;
import java.time.Duration;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the films of a night's plan, so many at a time. What is to be done stands in the plan's rows, so a night that
 * was killed goes on with the film that it was killed in. One failure never stops the rest.
 */
class NightFilmsTasklet implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(NightFilmsTasklet.class);

    private final String nightId;
    private final NightOptions options;
    private final NightRepository nights;
    private final QueueRepository queue;
    private final Attempts attempts;
    private final FilmRunner filmMaker;
    private final FilmPace pace;
    private final ProjectRepository projects;
    private final Workspace workspace;
    private final Progress progress;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private final Set<String> taken = new HashSet<>();
    private volatile boolean isOver;

    NightFilmsTasklet(
            String nightId,
            NightOptions options,
            NightRepository nights,
            QueueRepository queue,
            Attempts attempts,
            FilmRunner filmMaker,
            FilmPace pace,
            ProjectRepository projects,
            Workspace workspace,
            Progress progress,
            TransactionTemplate transaction,
            Clock clock) {
        this.nightId = nightId;
        this.options = options;
        this.nights = nights;
        this.queue = queue;
        this.attempts = attempts;
        this.filmMaker = filmMaker;
        this.pace = pace;
        this.projects = projects;
        this.workspace = workspace;
        this.progress = progress;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(options.parallel());
        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
        try {
            Instant until = options.until();
            if (until != null) {
                // Looked at again and again, as the clock may be set while films are made.
                alarm.scheduleWithFixedDelay(() -> endAt(until), 0, 1, TimeUnit.SECONDS);
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

    private void endAt(Instant until) {
        if (!clock.instant().isBefore(until)) {
            isOver = true;
            filmMaker.stopRuns();
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
            progress.warn("'%s' is put aside: the program died in every attempt at it".formatted(film.topic()));
            return;
        }
        String obstacle = obstacle(film);
        if (obstacle != null) {
            nights.endFilm(film.id(), NightFilm.Outcome.LEFT_OVER, obstacle);
            progress.warn("'%s' was not begun: %s".formatted(film.topic(), obstacle));
            return;
        }
        Optional<String> projectId = begin(film);
        if (projectId.isEmpty()) {
            String why = film.queueEntryId() == null
                    ? "its project was deleted"
                    : "its entry was taken out of the queue, or cannot be read any more";
            nights.endFilm(film.id(), NightFilm.Outcome.PASSED_OVER, why);
            progress.warn("'%s' was passed over: %s".formatted(film.topic(), why));
            return;
        }
        progress.report(
                "film '" + film.topic() + "'",
                film.position() - 1L,
                nights.films(nightId).size(),
                "films");
        run(film, projectId.get());
    }

    /** Whatever a film fails of, the others are made. */
    private void run(NightFilm film, String projectId) {
        try {
            RunResult result = filmMaker.run(projectId);
            isOver |= result.exitCode() == ExitCode.STOPPED;
            attempts.settle(film, result.exitCode(), result.error());
        } catch (ProjectDeletedException e) {
            attempts.settle(film, ExitCode.PROJECT_DELETED, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The run of project {} ended with an error", projectId, e);
            attempts.settle(film, ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String obstacle(NightFilm film) {
        if (isOver) {
            return "the night was over";
        }
        Instant until = options.until();
        Duration length =
                pace.length(film, Optional.ofNullable(film.queueEntryId()).flatMap(queue::find));
        if (until != null && clock.instant().plus(pace.expected(length)).isAfter(until)) {
            return "it would take about %d min, longer than the night"
                    .formatted(pace.expected(length).toMinutes() + 1);
        }
        return Preflight.problem(workspace, length).or(Preflight::memoryProblem).orElse(null);
    }

    /** The entry becomes a project and the plan says so in one transaction: a kill leaves both or neither. */
    private Optional<String> begin(NightFilm film) {
        return transaction.execute(status -> {
            Optional<String> project = Optional.ofNullable(film.projectId())
                    .filter(planned -> projects.find(planned).isPresent())
                    .or(() -> newProject(film));
            project.ifPresent(projectId -> {
                nights.beginFilm(film.id(), projectId);
                if (film.queueEntryId() != null) {
                    queue.begin(film.queueEntryId(), projectId);
                }
            });
            return project;
        });
    }

    private Optional<String> newProject(NightFilm film) {
        return Optional.ofNullable(film.queueEntryId())
                .flatMap(queue::find)
                .filter(entry -> entry.state() == QueueEntry.State.WAITING)
                .map(entry -> filmMaker.newProject(entry.brief()).id());
    }
}
