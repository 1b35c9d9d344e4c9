package dev.aivideo.records;

import dev.aivideo.project.Run;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where projects stand. What is shown of a project is read from its columns alone: to read its whole brief would take
 * longer than all else that {@code status} does.
 */
public class ProjectStatusRepository {
    private static final String SELECT = """
            SELECT id, name, topic, total_duration, video_path,
                CASE WHEN json_valid(config_json) THEN json_extract(config_json, '$.durationSeconds') END AS asked
            FROM projects
            """;
    private static final RowMapper<ProjectStatus.Summary> SUMMARY = (row, number) -> {
        Number got = Columns.number(row, "total_duration");
        return new ProjectStatus.Summary(
                Columns.text(row, "id", ""),
                Columns.text(row, "name", ""),
                Columns.text(row, "topic", ""),
                row.getLong("asked"),
                got == null ? null : got.doubleValue(),
                row.getString("video_path"));
    };

    private final JdbcClient jdbc;
    private final RunRepository runs;

    ProjectStatusRepository(JdbcClient jdbc, RunRepository runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /** The projects this program has worked on, newest first. */
    public List<ProjectStatus> latest(int limit) {
        return jdbc
                .sql(SELECT + "WHERE id IN (SELECT project_id FROM runs) ORDER BY created_at DESC LIMIT :limit")
                .param("limit", limit)
                .query(SUMMARY)
                .list()
                .stream()
                .flatMap(project -> of(project).stream())
                .toList();
    }

    /** This project, if there was ever a run of it. */
    public Optional<ProjectStatus> find(String projectId) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", projectId)
                .query(SUMMARY)
                .optional()
                .flatMap(this::of);
    }

    private Optional<ProjectStatus> of(ProjectStatus.Summary project) {
        List<Run> all = runs.ofProject(project.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(of(project, all.get(all.size() - 1)));
    }

    private ProjectStatus of(ProjectStatus.Summary project, Run run) {
        List<StepTransition> steps = runs.transitions(run.id());
        Stage step = steps.isEmpty() ? null : steps.get(steps.size() - 1).stage();
        long scenes = count("SELECT count(*) FROM scenes WHERE project_id = :project", project);
        return new ProjectStatus(project, run, step, step == null ? null : scenesDone(project, step), scenes);
    }

    private @Nullable Long scenesDone(ProjectStatus.Summary project, Stage step) {
        return switch (step) {
            case VOICEOVER ->
                count(
                        "SELECT count(*) FROM scenes WHERE project_id = :project AND audio_file_path IS NOT NULL",
                        project);
            case VISUAL_SOURCING ->
                count(
                        "SELECT count(DISTINCT scene_id) FROM shots JOIN scenes ON scenes.id = scene_id WHERE project_id = :project",
                        project);
            case EDITING ->
                count(
                        "SELECT count(DISTINCT scene_id) FROM artifacts WHERE project_id = :project AND stage = 'editing'",
                        project);
            case SCRIPT, EXPORT -> null;
        };
    }

    private long count(String sql, ProjectStatus.Summary project) {
        return jdbc.sql(sql).param("project", project.id()).query(Long.class).single();
    }
}
