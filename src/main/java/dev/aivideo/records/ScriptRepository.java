package dev.aivideo.records;

import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Json;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;

/** What each film's script says about the film, and the finished parts of scripts that are still being written. */
public class ScriptRepository {
    private static final RowMapper<FilmTexts> TEXTS = (row, number) -> new FilmTexts(
            row.getString("title"),
            row.getString("description"),
            Json.read(row.getString("tags_json"), new TypeReference<List<String>>() {}),
            row.getString("language"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SceneRepository scenes;

    ScriptRepository(JdbcClient jdbc, TransactionTemplate transaction, SceneRepository scenes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scenes = scenes;
    }

    /** Take a whole script: its scenes and what it says about the film. Its parts are not needed any more. */
    public void accept(String projectId, FilmTexts texts, List<Scene> script) {
        transaction.executeWithoutResult(status -> {
            scenes.insertAll(script);
            put(projectId, texts);
            jdbc.sql("DELETE FROM script_parts WHERE project_id = :project")
                    .param("project", projectId)
                    .update();
        });
    }

    void put(String projectId, FilmTexts texts) {
        jdbc.sql("""
                        INSERT INTO scripts (project_id, title, description, tags_json, language)
                        VALUES (:project, :title, :description, :tags, :language)
                        ON CONFLICT(project_id) DO UPDATE SET title = excluded.title,
                            description = excluded.description, tags_json = excluded.tags_json,
                            language = excluded.language
                        """)
                .param("project", projectId)
                .param("title", texts.title())
                .param("description", texts.description())
                .param("tags", Json.write(texts.tags()))
                .param("language", texts.language())
                .update();
    }

    /** What the latest script of a film says; of a film without one, nothing but the language asked for. */
    public FilmTexts texts(Project project) {
        return jdbc.sql("""
                        SELECT title, description, tags_json, language FROM scripts WHERE project_id = :project
                        """)
                .param("project", project.id())
                .query(TEXTS)
                .optional()
                .map(texts -> texts.orLanguageOf(project.brief()))
                .orElseGet(() -> FilmTexts.none(project.brief()));
    }

    /** A finished part of the script that is being written, as it was kept. */
    public Optional<String> part(String projectId, String key) {
        return jdbc.sql("""
                        SELECT content_json FROM script_parts WHERE project_id = :project AND part_key = :key
                        """)
                .param("project", projectId)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /** Keep a finished part until the script is whole. */
    public void keepPart(String projectId, String key, String contentJson) {
        jdbc.sql("""
                        INSERT INTO script_parts (project_id, part_key, content_json)
                        VALUES (:project, :key, :content)
                        ON CONFLICT(project_id, part_key) DO UPDATE SET content_json = excluded.content_json
                        """)
                .param("project", projectId)
                .param("key", key)
                .param("content", contentJson)
                .update();
    }
}
