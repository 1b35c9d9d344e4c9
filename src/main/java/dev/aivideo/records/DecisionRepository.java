package dev.aivideo.records;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Json;
import dev.aivideo.project.Stage;
import dev.aivideo.records.webapp.Dates;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** The decisions made for a film. */
public class DecisionRepository {
    private static final RowMapper<Decision> DECISION = (row, number) -> new Decision(
            row.getString("id"),
            row.getString("project_id"),
            row.getString("scene_id"),
            Stage.ofStep(row.getString("stage")),
            Columns.text(row, "kind", "unknown"),
            details(row.getString("details_json")),
            Columns.instantOrEpoch(row, "at"));

    /** Unreadable details of one decision must not hide the others. */
    private static Map<String, Object> details(@Nullable String json) {
        try {
            Map<String, Object> details = Json.read(json == null ? "" : json, new TypeReference<>() {});
            return details == null ? Map.of() : details;
        } catch (JacksonException e) {
            return Map.of("cannot be read", e.getOriginalMessage());
        }
    }

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
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
                        FROM decisions
                        WHERE project_id = :project
                            AND stage IN ('script', 'voiceover', 'visual-sourcing', 'editing', 'export')
                        ORDER BY rowid
                        """).param("project", projectId).query(DECISION).list();
    }
}
