package dev.aivideo.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    public ArtifactRepository(JdbcClient jdbc) {
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
