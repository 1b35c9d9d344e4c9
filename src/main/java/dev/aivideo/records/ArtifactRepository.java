package dev.aivideo.records;

import dev.aivideo.project.Artifact;
import dev.aivideo.project.Stage;
import dev.aivideo.records.webapp.Dates;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the files that the pipeline made. */
public class ArtifactRepository {
    private static final RowMapper<Artifact> ARTIFACT = (row, number) -> new Artifact(
            row.getString("id"),
            row.getString("project_id"),
            row.getString("scene_id"),
            Stage.ofStep(row.getString("stage")),
            row.getString("path"),
            row.getString("content_key"),
            row.getString("sha256"),
            row.getLong("bytes"),
            Instant.parse(row.getString("made_at")));

    private final JdbcClient jdbc;

    ArtifactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Artifact> find(String path) {
        return jdbc.sql("""
                        SELECT id, project_id, scene_id, stage, path, content_key, sha256, bytes, made_at
                        FROM artifacts WHERE path = :path
                        """).param("path", path).query(ARTIFACT).optional();
    }

    /** All files of a project, in the order of the stages that made them. */
    public List<Artifact> ofProject(String projectId) {
        return jdbc.sql("""
                        SELECT id, project_id, scene_id, stage, path, content_key, sha256, bytes, made_at
                        FROM artifacts WHERE project_id = :project ORDER BY made_at, path
                        """).param("project", projectId).query(ARTIFACT).list();
    }

    /**
     * What proves that the program made a file: its row.
     *
     * @param path as the row has it, whoever wrote it
     */
    public record Made(String projectId, String path, long bytes, String sha256) {}

    /** Every file that has a row, by project; also of projects that were deleted. */
    public Map<String, List<Made>> made() {
        return jdbc
                .sql("SELECT project_id, path, bytes, sha256 FROM artifacts ORDER BY project_id, path")
                .query((row, number) -> new Made(
                        row.getString("project_id"),
                        row.getString("path"),
                        row.getLong("bytes"),
                        row.getString("sha256")))
                .stream()
                .collect(Collectors.groupingBy(Made::projectId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Record a file; a former row of the same path gives way. */
    public void put(Artifact artifact) {
        jdbc.sql("""
                        INSERT INTO artifacts (id, project_id, scene_id, stage, path, content_key, sha256, bytes, made_at)
                        VALUES (:id, :project, :scene, :stage, :path, :key, :sha256, :bytes, :madeAt)
                        ON CONFLICT(path) DO UPDATE SET id = excluded.id, project_id = excluded.project_id,
                            scene_id = excluded.scene_id, stage = excluded.stage, content_key = excluded.content_key,
                            sha256 = excluded.sha256, bytes = excluded.bytes, made_at = excluded.made_at
                        """)
                .param("id", artifact.id())
                .param("project", artifact.projectId())
                .param("scene", artifact.sceneId())
                .param("stage", artifact.stage().stepName())
                .param("path", artifact.path())
                .param("key", artifact.contentKey())
                .param("sha256", artifact.sha256())
                .param("bytes", artifact.bytes())
                .param("madeAt", Dates.text(artifact.madeAt()))
                .update();
    }

    /** Forget a file, so that it is made again when it is next wanted. */
    public void forget(String path) {
        jdbc.sql("DELETE FROM artifacts WHERE path = :path").param("path", path).update();
    }
}
