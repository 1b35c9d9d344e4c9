package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FilmRunner;
import dev.aivideo.job.RunResult;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.ProjectRepository;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts and runs the films of a night, and records how each attempt ended. */
@Component
class NightFilmRunner {
    private static final Logger LOG = LoggerFactory.getLogger(NightFilmRunner.class);

    private final NightRepository nights;
    private final QueueRepository queue;
    private final ProjectRepository projects;
    private final FilmRunner films;
    private final Attempts attempts;
    private final TransactionTemplate transaction;

    NightFilmRunner(
            NightRepository nights,
            QueueRepository queue,
            ProjectRepository projects,
            FilmRunner films,
            Attempts attempts,
            TransactionTemplate transaction) {
        this.nights = nights;
        this.queue = queue;
        this.projects = projects;
        this.films = films;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    /**
     * The entry becomes a project and the plan says so in one transaction: a kill leaves both or neither.
     *
     * @return the project's id; empty if the project or the entry was deleted
     */
    Optional<String> begin(NightFilm film) {
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
                .map(entry -> films.newProject(entry.brief()).id());
    }

    /**
     * Run a film to its end. Its failure does not stop the next films.
     *
     * @return whether it was stopped
     */
    boolean run(NightFilm film, String projectId) {
        try {
            RunResult result = films.run(projectId);
            attempts.settle(film, result.exitCode(), result.error());
            return result.exitCode() == ExitCode.STOPPED;
        } catch (ProjectDeletedException e) {
            attempts.settle(film, ExitCode.PROJECT_DELETED, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The run of project {} ended with an error", projectId, e);
            attempts.settle(film, ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
        return false;
    }

    /** Stop all runs after the current scene. */
    void stop() {
        films.stopRuns();
    }
}
