package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.project.Project;
import dev.aivideo.project.ProjectRepository;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a night will make: first what failed or was left and can be restarted, then the queue by priority. */
@Component
class NightPlan {
    private static final Set<String> UNFINISHED = Set.of("failed", "died", "stopped");

    private final QueueRepository queue;
    private final ProjectRepository projects;
    private final RunRepository runs;
    private final NightlyProperties properties;

    NightPlan(QueueRepository queue, ProjectRepository projects, RunRepository runs, NightlyProperties properties) {
        this.queue = queue;
        this.projects = projects;
        this.runs = runs;
        this.properties = properties;
    }

    /** At most so many films, in the order of making. */
    List<NightFilm> films(String nightId, int most, Instant now) {
        List<NightFilm> films = new ArrayList<>();
        List<QueueEntry> due = queue.due(now);
        for (Project project : restartable()) {
            String entry = due.stream()
                    .filter(e -> project.id().equals(e.projectId()))
                    .map(QueueEntry::id)
                    .findFirst()
                    .orElse(null);
            films.add(film(
                    nightId,
                    films.size() + 1,
                    entry,
                    project.id(),
                    project.brief().topic(),
                    project));
        }
        Set<String> planned = films.stream()
                .map(NightFilm::queueEntryId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        due.stream()
                .filter(entry -> !planned.contains(entry.id()))
                .forEach(entry -> films.add(new NightFilm(
                        UUID.randomUUID().toString(),
                        nightId,
                        films.size() + 1,
                        entry.id(),
                        livingProject(entry),
                        entry.brief().topic(),
                        entry.brief().duration(),
                        NightFilm.Outcome.PLANNED,
                        null,
                        null,
                        null)));
        return List.copyOf(films.subList(0, Math.min(most, films.size())));
    }

    private static NightFilm film(
            String nightId, int position, @Nullable String entry, String projectId, String topic, Project project) {
        return new NightFilm(
                UUID.randomUUID().toString(),
                nightId,
                position,
                entry,
                projectId,
                topic,
                project.brief().duration(),
                NightFilm.Outcome.PLANNED,
                null,
                null,
                null);
    }

    /** The project that an entry became earlier, unless somebody deleted it. */
    private @Nullable String livingProject(QueueEntry entry) {
        String project = entry.projectId();
        return project != null && projects.find(project).isPresent() ? project : null;
    }

    /** Oldest first; not those that failed so often that another attempt would be wasted. */
    private List<Project> restartable() {
        return runs.latestOfEachProject().stream()
                .filter(run -> UNFINISHED.contains(run.status()))
                .filter(run -> !Integer.valueOf(ExitCode.NO_CREDIT.value()).equals(run.exitCode()))
                .filter(run -> runs.failures(run.projectId()) < properties.attempts())
                .sorted(Comparator.comparing(Run::startedAt))
                .flatMap(run -> projects.find(run.projectId()).stream())
                .filter(project -> project.videoPath() == null)
                .toList();
    }
}
