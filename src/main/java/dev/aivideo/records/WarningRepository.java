package dev.aivideo.records;

import dev.aivideo.records.webapp.Dates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The warnings of runs. */
public class WarningRepository {
    private final JdbcClient jdbc;

    public WarningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String runId, String text) {
        jdbc.sql("INSERT INTO warnings (id, run_id, text, at) VALUES (:id, :run, :text, :now)")
                .param("id", UUID.randomUUID().toString())
                .param("run", runId)
                .param("text", text)
                .param("now", Dates.text(Instant.now()))
                .update();
    }

    /** Those of one run, oldest first. */
    public List<String> ofRun(String runId) {
        return isMissing()
                ? List.of()
                : jdbc.sql("SELECT text FROM warnings WHERE run_id = :run ORDER BY rowid")
                        .param("run", runId)
                        .query(String.class)
                        .list();
    }

    /** Those of all runs of a project, each once, oldest first. */
    public List<String> ofProject(String projectId) {
        return isMissing()
                ? List.of()
                : jdbc.sql("""
                        SELECT text FROM warnings
                        WHERE run_id IN (SELECT id FROM runs WHERE project_id = :project)
                        GROUP BY text ORDER BY min(rowid)
                        """).param("project", projectId).query(String.class).list();
    }

    /** A database that no run of this version was written to yet has none. */
    private boolean isMissing() {
        return jdbc.sql("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'warnings'")
                .query(Integer.class)
                .optional()
                .isEmpty();
    }
}
