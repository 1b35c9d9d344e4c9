package dev.aivideo.records;

import dev.aivideo.project.Run;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.webapp.Dates;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The warnings of runs. Those of runs that an earlier version made are read from the logs until they are taken over:
 * commands that only read must show them too.
 */
public class WarningRepository {
    private final JdbcClient jdbc;
    private final RunRepository runs;
    private final LoggedWarnings logged;

    WarningRepository(JdbcClient jdbc, Workspace workspace) {
        this.jdbc = jdbc;
        runs = new RunRepository(jdbc);
        logged = new LoggedWarnings(workspace);
    }

    public void add(String runId, String text) {
        add(runId, text, Instant.now());
    }

    private void add(String runId, String text, Instant at) {
        jdbc.sql("INSERT INTO warnings (id, run_id, text, at) VALUES (:id, :run, :text, :at)")
                .param("id", UUID.randomUUID().toString())
                .param("run", runId)
                .param("text", text)
                .param("at", Dates.text(at))
                .update();
    }

    /** Those of one run, oldest first. A log of an earlier version that cannot be read is told of among them. */
    public List<String> ofRun(Run run) {
        List<String> recorded = recorded(run);
        return recorded.isEmpty() && !RecordUpgrades.isMade(jdbc, RecordUpgrades.WARNINGS) ? logged(run) : recorded;
    }

    /** Those of all runs of a project, each once, oldest first. */
    public List<String> ofProject(String projectId) {
        return runs.ofProject(projectId).stream()
                .flatMap(run -> ofRun(run).stream())
                .distinct()
                .toList();
    }

    /**
     * Takes over from the logs the warnings of a project's runs, except runs that have warnings on record.
     *
     * @throws IllegalArgumentException if a run's record names a log outside the workspace
     * @throws UncheckedIOException if a log cannot be read
     */
    void takeOver(String projectId) {
        runs.ofProject(projectId).stream()
                .filter(run -> recorded(run).isEmpty())
                .forEach(run -> logged.of(run).forEach((text, at) -> add(run.id(), text, at)));
    }

    private List<String> recorded(Run run) {
        return RecordUpgrades.hasTable(jdbc, "warnings")
                ? jdbc.sql("SELECT text FROM warnings WHERE run_id = :run ORDER BY rowid")
                        .param("run", run.id())
                        .query(String.class)
                        .list()
                : List.of();
    }

    private List<String> logged(Run run) {
        try {
            return List.copyOf(logged.of(run).keySet());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return List.of("The log %s cannot be read: %s".formatted(run.logFile(), e.getMessage()));
        }
    }
}
