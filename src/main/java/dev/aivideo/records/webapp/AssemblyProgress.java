package dev.aivideo.records.webapp;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a film's assembly is, in the web app's {@code assembly_jobs}: one row a run, by which its export page shows
 * progress, film and errors. The web app knows the names of its own stages alone; ours are given the nearest.
 */
public class AssemblyProgress {
    private static final String NEWEST =
            "(SELECT id FROM assembly_jobs WHERE project_id = :project ORDER BY rowid DESC LIMIT 1)";

    private final JdbcClient jdbc;

    public AssemblyProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Editing begins; an earlier assembly that was never completed is over. */
    public void begin(String projectId, int totalScenes) {
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

    /** So many scenes are edited. */
    public void editing(String projectId, int done, int scenes) {
        update(projectId, "trimming", done, 90 * done / Math.max(1, scenes));
    }

    /** Scenes and sound are being joined to the film. */
    public void joining(String projectId, int scenes) {
        update(projectId, "audio_overlay", scenes, 95);
    }

    /** The film is being checked. */
    public void checking(String projectId, int scenes) {
        update(projectId, "concatenating", scenes, 97);
    }

    /** The film is being published. */
    public void publishing(String projectId, int scenes) {
        update(projectId, "finalizing", scenes, 99);
    }

    private void update(String projectId, String stage, int scene, int percent) {
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

    /** Closes jobs that are still recorded as running. */
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
            begin(projectId, 0);
            fail(projectId, error);
        }
    }
}
