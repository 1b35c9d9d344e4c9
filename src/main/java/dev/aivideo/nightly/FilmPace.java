package dev.aivideo.nightly;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.StepTransition;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import dev.aivideo.script.GivenScript;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Estimates the time a film takes, from the latest films. */
@Component
class FilmPace {
    private static final int FILMS = 10;
    /** Before the first film: three times real time, which a machine with two cores achieves. */
    private static final double FIRST_GUESS = 3.0;

    private static final Duration START_UP = Duration.ofSeconds(20);

    private final ProjectRepository projects;
    private final RunRepository runs;

    FilmPace(ProjectRepository projects, RunRepository runs) {
        this.projects = projects;
        this.runs = runs;
    }

    /** The expected duration of a film; a given script may differ from the requested duration. */
    Duration length(NightFilm film, Optional<QueueEntry> entry) {
        return brief(film, entry).map(GivenScript::expectedLength).orElse(film.duration());
    }

    /** What is asked for, if it is still known. */
    Optional<Brief> brief(NightFilm film, Optional<QueueEntry> entry) {
        Optional<Brief> begun =
                Optional.ofNullable(film.projectId()).flatMap(projects::find).map(Project::brief);
        return begun.or(() -> entry.map(QueueEntry::brief));
    }

    /** Time needed for a film of this duration, estimated from a slow one of the latest, so that a night keeps its limit. */
    Duration expected(Duration film) {
        List<Double> ratios = projects.latest(FILMS * 2).stream()
                .filter(project -> project.videoPath() != null)
                .limit(FILMS)
                .map(this::ratio)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        double ratio = ratios.isEmpty() ? FIRST_GUESS : ratios.get((ratios.size() * 3) / 4);
        return START_UP.plusMillis((long) (film.toMillis() * ratio));
    }

    /**
     * Time of all steps together for a second of film: a film that was restarted counts with all it took. Steps are
     * timed whatever the clock does; a run's two dates may have a wrong clock between them.
     */
    private @Nullable Double ratio(Project project) {
        long workedMs = runs.ofProject(project.id()).stream()
                .filter(run -> run.endedAt() != null && run.status() != RunStatus.DIED)
                .flatMap(run -> runs.transitions(run.id()).stream())
                .map(StepTransition::lasted)
                .filter(Objects::nonNull)
                .mapToLong(Duration::toMillis)
                .sum();
        Double lengthS = project.totalDurationS();
        double lengthMs =
                lengthS == null || lengthS <= 0 ? project.brief().duration().toMillis() : lengthS * 1000;
        return workedMs == 0 ? null : workedMs / lengthMs;
    }
}
