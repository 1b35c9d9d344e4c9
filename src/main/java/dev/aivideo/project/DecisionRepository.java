package dev.aivideo.project;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Why the film is as it is. */
public class DecisionRepository {
    private static final RowMapper<Decision> DECISION = (row, number) -> new Decision(
            row.getString("id"),
            row.getString("project_id"),
            row.getString("scene_id"),
            Stage.ofStep(row.getString("stage")),
            row.getString("kind"),
            Json.read(row.getString("details_json"), new TypeReference<Map<String, Object>>() {}),
            Dates.parse(row.getString("at")));

    private final JdbcClient jdbc;

    public DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Decision decision) {
        jdbc.sql("""
                        INSERT INTO decisions (id, project_id, scene_id, stage, kind, details_json, at)
                        VALUES (:id, :project, :scene, :stage, :kind, :details, :at)
                        """)
                .param("id", decision.id())
                .param("project", decision.projectId())
                .param("scene", decision.sceneId())
                .param("stage", decision.stage().stepName())
                .param("kind", decision.kind())
                .param("details", Json.write(decision.details()))
                .param("at", Dates.text(decision.at()))
                .update();
    }

    /** In the order in which they were made. */
    public List<Decision> ofProject(String projectId) {
        return jdbc.sql("""
                        SELECT id, project_id, scene_id, stage, kind, details_json, at
                        FROM decisions WHERE project_id = :project ORDER BY rowid
                        """).param("project", projectId).query(DECISION).list();
    }
}
