package dev.aivideo.records;

import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.webapp.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit of runs and of their steps. */
public class RunRepository {
    private static final String SELECT = """
            SELECT id, project_id, attempt, status, process_id, log_file, started_at, ended_at, exit_code, error
            FROM runs
            """;
    /** The exit code of a run that was parked. */
    private static final int PARKED = 7;

    private static final RowMapper<Run> RUN = (row, number) -> {
        Number exitCode = Columns.number(row, "exit_code");
        return new Run(
                Columns.text(row, "id", ""),
                Columns.text(row, "project_id", ""),
                row.getInt("attempt"),
                RunStatus.of(row.getString("status")),
                row.getLong("process_id"),
                Columns.text(row, "log_file", ""),
                Columns.instantOrEpoch(row, "started_at"),
                Columns.instant(row, "ended_at"),
                exitCode == null ? null : exitCode.intValue(),
                row.getString("error"));
    };
    private static final RowMapper<StepTransition> TRANSITION = (row, number) -> {
        Number lasted = Columns.number(row, "lasted_ms");
        return new StepTransition(
                row.getString("id"),
                row.getString("project_id"),
                row.getString("run_id"),
                Stage.ofStep(row.getString("stage")),
                RunStatus.of(row.getString("from_state")),
                RunStatus.of(row.getString("to_state")),
                Columns.instantOrEpoch(row, "at"),
                lasted == null ? null : Duration.ofMillis(lasted.longValue()),
                row.getLong("items_read"),
                row.getLong("items_written"),
                row.getLong("items_skipped"),
                row.getLong("items_retried"),
                row.getString("exit_code"),
                row.getString("error"));
    };

    private final JdbcClient jdbc;

    RunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Run run) {
        jdbc.sql("""
                        INSERT INTO runs (id, project_id, attempt, status, process_id, log_file, started_at)
                        VALUES (:id, :project, :attempt, :status, :process, :log, :started)
                        """)
                .param("id", run.id())
                .param("project", run.projectId())
                .param("attempt", run.attempt())
                .param("status", run.status().text())
                .param("process", run.processId())
                .param("log", run.logFile())
                .param("started", Dates.text(run.startedAt()))
                .update();
    }

    /** Records the end of a run. */
    public void end(String id, RunStatus status, int exitCode, @Nullable String error) {
        jdbc.sql("""
                        UPDATE runs SET status = :status, ended_at = :now, exit_code = :exit, error = :error
                        WHERE id = :id
                        """)
                .param("status", status.text())
                .param("now", Dates.text(Instant.now()))
                .param("exit", exitCode)
                .param("error", error)
                .param("id", id)
                .update();
    }

    public void add(StepTransition step) {
        Duration lasted = step.lasted();
        jdbc.sql("""
                        INSERT INTO step_transitions (id, project_id, run_id, stage, from_state, to_state, at, lasted_ms,
                            items_read, items_written, items_skipped, items_retried, exit_code, error)
                        VALUES (:id, :project, :run, :stage, :from, :to, :at, :lasted, :read, :written, :skipped,
                            :retried, :exit, :error)
                        """)
                .param("id", step.id())
                .param("project", step.projectId())
                .param("run", step.runId())
                .param("stage", step.stage().stepName())
                .param("from", step.from().text())
                .param("to", step.to().text())
                .param("at", Dates.text(step.at()))
                .param("lasted", lasted == null ? null : lasted.toMillis())
                .param("read", step.itemsRead())
                .param("written", step.itemsWritten())
                .param("skipped", step.itemsSkipped())
                .param("retried", step.itemsRetried())
                .param("exit", step.exitCode())
                .param("error", step.error())
                .update();
    }

    public Optional<Run> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(RUN).optional();
    }

    /** First attempt first. */
    public List<Run> ofProject(String projectId) {
        return jdbc.sql(SELECT + "WHERE project_id = :project ORDER BY attempt")
                .param("project", projectId)
                .query(RUN)
                .list();
    }

    /** How many runs of a project failed or died; one that was stopped did not, nor did one that was parked. */
    public long failures(String projectId) {
        return jdbc.sql("""
                        SELECT count(*) FROM runs
                        WHERE project_id = :project AND status IN (:failed, :died) AND exit_code IS NOT :parked
                        """)
                .param("project", projectId)
                .param("failed", RunStatus.FAILED.text())
                .param("died", RunStatus.DIED.text())
                .param("parked", PARKED)
                .query(Long.class)
                .single();
    }

    /** Parks the run until a service may be called again. */
    public void park(String id, Instant until) {
        jdbc.sql("INSERT OR REPLACE INTO parked_runs (run_id, until) VALUES (:run, :until)")
                .param("run", id)
                .param("until", Dates.text(until))
                .update();
    }

    /**
     * Until when the newest run of a project is parked; empty if it is not, or its time has come. A run that ends in
     * the future was parked by a wrong clock.
     */
    public Optional<Instant> parkedUntil(String projectId, Instant now) {
        return jdbc
                .sql("""
                        SELECT until, ended_at FROM runs JOIN parked_runs ON run_id = id
                        WHERE project_id = :project
                            AND attempt = (SELECT max(attempt) FROM runs WHERE project_id = :project)
                        """)
                .param("project", projectId)
                .query((row, number) -> Columns.instantOrEpoch(row, "ended_at").isAfter(now)
                        ? Instant.EPOCH
                        : Columns.instantOrEpoch(row, "until"))
                .list()
                .stream()
                .filter(until -> until.isAfter(now))
                .findFirst();
    }

    /** The last run of every project, the one begun last first, whatever the clock said. */
    public List<Run> latestOfEachProject() {
        return jdbc.sql(SELECT + """
                        WHERE attempt = (SELECT max(r.attempt) FROM runs r WHERE r.project_id = runs.project_id)
                        ORDER BY rowid DESC
                        """).query(RUN).list();
    }

    /** Runs without a recorded end: one may still be running, the others died. */
    public List<Run> running() {
        return jdbc.sql(SELECT + "WHERE status = :running ORDER BY rowid")
                .param("running", RunStatus.RUNNING.text())
                .query(RUN)
                .list();
    }

    /** The logs of all runs, as their rows name them. */
    public List<String> logFiles() {
        return jdbc.sql("SELECT log_file FROM runs ORDER BY rowid")
                .query(String.class)
                .list();
    }

    /** In the order in which they happened, whatever the clock said. */
    public List<StepTransition> transitions(String runId) {
        return jdbc.sql("""
                        SELECT id, project_id, run_id, stage, from_state, to_state, at, lasted_ms, items_read,
                            items_written, items_skipped, items_retried, exit_code, error
                        FROM step_transitions
                        WHERE run_id = :run AND stage IN ('script', 'voiceover', 'visual-sourcing', 'editing', 'export')
                        ORDER BY rowid
                        """).param("run", runId).query(TRANSITION).list();
    }
}
