package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a night: first the films that can be restarted, then the queue by priority. */
@Component
class NightPlan {
    private static final String PARKED = "parked until %s: a service's quota is used up";

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

    /**
     * At most so many films, in the order of making; and those that are parked until later, which are not made but
     * named.
     */
    List<NightFilm> films(String nightId, int most, Instant now) {
        return plan(nightId, most, now).films();
    }

    Plan plan(String nightId, int most, Instant now) {
        List<NightFilm> films = new ArrayList<>();
        Set<String> planned = new HashSet<>();
        int made = 0;
        for (Project project : restartable()) {
            Optional<Instant> parked = runs.parkedUntil(project.id(), now);
            if (parked.isEmpty() && made >= most) {
                continue;
            }
            String entry = queue.waitingFor(project.id()).map(QueueEntry::id).orElse(null);
            NightFilm film = NightFilm.planned(nightId, films.size() + 1, entry, project.id(), project.brief());
            films.add(parked.map(until -> film.parked(PARKED.formatted(until))).orElse(film));
            made += parked.isPresent() ? 0 : 1;
            planned.add(entry == null ? "" : entry);
        }
        QueueRepository.Due due = queue.due(now, most + planned.size());
        due.entries().stream()
                .filter(entry -> !planned.contains(entry.id()))
                .limit(most - made)
                .forEach(entry -> films.add(
                        NightFilm.planned(nightId, films.size() + 1, entry.id(), livingProject(entry), entry.brief())));
        return new Plan(List.copyOf(films), due.unreadable());
    }

    /**
     * What a night will make.
     *
     * @param unreadable entries that it would have come by and cannot read
     */
    record Plan(List<NightFilm> films, List<QueueEntry> unreadable) {}

    /** The project that was started from an entry, unless it was deleted. */
    private @Nullable String livingProject(QueueEntry entry) {
        String project = entry.projectId();
        return project != null && projects.find(project).isPresent() ? project : null;
    }

    /** Oldest first, without those that have used up their attempts. */
    private List<Project> restartable() {
        return runs.latestOfEachProject().stream()
                .filter(run -> run.status().isUnfinished())
                .filter(run -> !Integer.valueOf(ExitCode.NO_CREDIT.value()).equals(run.exitCode()))
                .filter(run -> runs.failures(run.projectId()) < properties.attempts())
                .sorted(Comparator.comparing(Run::startedAt))
                .flatMap(run -> projects.find(run.projectId()).stream())
                .filter(project -> project.videoPath() == null)
                .toList();
    }
}
