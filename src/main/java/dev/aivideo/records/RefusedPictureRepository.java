package dev.aivideo.records;

import dev.aivideo.project.Shot;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pictures that the gate or editing refused: no scene of the project takes them any more. */
public class RefusedPictureRepository {
    private final JdbcClient jdbc;

    RefusedPictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuse the picture of a shot for the rest of the project; the first reason stays. */
    public void add(String projectId, Shot shot, String reason) {
        add(projectId, shot.source(), shot.sourceId(), reason);
    }

    void add(String projectId, String source, String sourceId, String reason) {
        jdbc.sql("""
                        INSERT INTO refused_pictures (project_id, source, source_id, reason)
                        VALUES (:project, :source, :sourceId, :reason)
                        ON CONFLICT(project_id, source, source_id) DO NOTHING
                        """)
                .param("project", projectId)
                .param("source", source)
                .param("sourceId", sourceId)
                .param("reason", reason)
                .update();
    }

    /** The refused pictures of a project, as {@code source:id}. */
    public Set<String> ofProject(String projectId) {
        return new HashSet<>(
                jdbc.sql("""
                        SELECT source || ':' || source_id FROM refused_pictures WHERE project_id = :project
                        """).param("project", projectId).query(String.class).list());
    }
}
