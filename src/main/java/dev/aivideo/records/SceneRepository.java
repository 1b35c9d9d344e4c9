package dev.aivideo.records;

import dev.aivideo.project.Json;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.records.webapp.Dates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** The web app's {@code scenes}. */
public class SceneRepository {
    private static final RowMapper<Scene> SCENE = (row, number) -> new Scene(
            row.getString("id"),
            row.getString("project_id"),
            row.getInt("scene_number"),
            row.getString("text"),
            keywords(row.getString("visual_keywords")),
            origin(row.getString("origin_json")));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SceneRepository(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Insert a script's scenes: all of them or none. */
    public void insertAll(List<Scene> scenes) {
        String now = Dates.text(Instant.now());
        transaction.executeWithoutResult(status -> scenes.forEach(scene -> jdbc.sql("""
                        INSERT INTO scenes (id, project_id, scene_number, text, visual_keywords, created_at, updated_at)
                        VALUES (:id, :project, :number, :text, :keywords, :now, :now)
                        """)
                .param("id", scene.id())
                .param("project", scene.projectId())
                .param("number", scene.number())
                .param("text", scene.text())
                .param("keywords", Json.write(scene.visualKeywords()))
                .param("now", now)
                .update()));
        transaction.executeWithoutResult(status -> scenes.stream()
                .filter(scene -> !scene.origin().equals(SceneOrigin.NONE))
                .forEach(this::insertOrigin));
    }

    private void insertOrigin(Scene scene) {
        jdbc.sql("INSERT INTO scene_origins (scene_id, origin_json) VALUES (:scene, :origin)")
                .param("scene", scene.id())
                .param("origin", Json.write(scene.origin()))
                .update();
    }

    /** In the order of the script. */
    public List<Scene> ofProject(String projectId) {
        // Who only reads may meet a database of a version that recorded no origins.
        String origin = RecordUpgrades.hasTable(jdbc, "scene_origins")
                ? "(SELECT origin_json FROM scene_origins WHERE scene_id = scenes.id)"
                : "NULL";
        return jdbc.sql("""
                        SELECT id, project_id, scene_number, text, visual_keywords, %s AS origin_json
                        FROM scenes WHERE project_id = :project ORDER BY scene_number
                        """.formatted(origin))
                .param("project", projectId)
                .query(SCENE)
                .list();
    }

    /** Give a scene another text. What was made from the old one is the caller's to forget. */
    public void rewrite(String sceneId, String text) {
        jdbc.sql("UPDATE scenes SET text = :text, sanitized_text = NULL, updated_at = :now WHERE id = :id")
                .param("text", text)
                .param("now", Dates.text(Instant.now()))
                .param("id", sceneId)
                .update();
        jdbc.sql("DELETE FROM scene_origins WHERE scene_id = :id")
                .param("id", sceneId)
                .update();
    }

    /** Forget a script, and with it all narrations and shots. */
    public void deleteAll(String projectId) {
        jdbc.sql("DELETE FROM scenes WHERE project_id = :project")
                .param("project", projectId)
                .update();
    }

    private static SceneOrigin origin(@Nullable String json) {
        return json == null ? SceneOrigin.NONE : Json.read(json, SceneOrigin.class);
    }

    private static List<String> keywords(@Nullable String json) {
        try {
            List<String> keywords = Json.read(json == null ? "[]" : json, new TypeReference<>() {});
            return keywords == null ? List.of() : keywords;
        } catch (JacksonException e) {
            // Another program wrote another format: the scene is loaded without keywords.
            return List.of();
        }
    }
}
