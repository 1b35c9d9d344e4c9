package dev.aivideo.records.webapp;

import dev.aivideo.records.Dates;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The web app's {@code assembly_jobs}: one row a run, by which its export page shows progress, film and errors. */
public class AssemblyJobRepository {
    private static final String NEWEST =
            "(SELECT id FROM assembly_jobs WHERE project_id = :project ORDER BY rowid DESC LIMIT 1)";

    private final JdbcClient jdbc;

    public AssemblyJobRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new job; an earlier one that was never completed is over. */
    public void start(String projectId, int totalScenes) {
        abandon(projectId, "ended before it was complete; the next row goes on");
        String now = Dates.text(Instant.now());
        jdbc.sql("""
                        INSERT INTO assembly_jobs (id, project_id, status, progress, current_stage, total_scenes,
                            started_at, created_at)
                        VALUES (:id, :project, 'processing', 0, 'initializing', :total, :now, :now)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("project", projectId)
                .param("total", totalScenes)
                .param("now", now)
                .update();
    }

    /**
     * How far the assembly is.
     *
     * @param stage one of the web app's names, {@code trimming} for example
     * @param percent 0 to 100
     */
    public void progress(String projectId, String stage, int scene, int percent) {
        jdbc.sql(
                        "UPDATE assembly_jobs SET current_stage = :stage, current_scene = :scene, progress = :percent WHERE id = "
                                + NEWEST)
                .param("stage", stage)
                .param("scene", scene)
                .param("percent", percent)
                .param("project", projectId)
                .update();
    }

    public void complete(String projectId) {
        jdbc.sql("""
                        UPDATE assembly_jobs SET status = 'complete', progress = 100, current_stage = 'finalizing',
                            current_scene = total_scenes, error_message = NULL, completed_at = :now
                        WHERE id =
                        """ + NEWEST)
                .param("now", Dates.text(Instant.now()))
                .param("project", projectId)
                .update();
    }

    /** What still says that it goes on, does not. */
    public void abandon(String projectId, String why) {
        jdbc.sql("UPDATE assembly_jobs SET status = 'error', error_message = :why, completed_at = :now"
                        + " WHERE status IN ('pending', 'processing') AND project_id = :project")
                .param("why", why)
                .param("now", Dates.text(Instant.now()))
                .param("project", projectId)
                .update();
    }

    /** The newest job failed; where no job was begun yet, one is written, because the web app shows the error there. */
    public void fail(String projectId, String error) {
        int rows = jdbc.sql("UPDATE assembly_jobs SET status = 'error', error_message = :error, completed_at = :now"
                        + " WHERE status <> 'complete' AND id = " + NEWEST)
                .param("error", error)
                .param("now", Dates.text(Instant.now()))
                .param("project", projectId)
                .update();
        if (rows == 0) {
            start(projectId, 0);
            fail(projectId, error);
        }
    }
}
