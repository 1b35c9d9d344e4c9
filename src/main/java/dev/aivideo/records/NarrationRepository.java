package dev.aivideo.records;

import dev.aivideo.project.Json;
import dev.aivideo.project.Narration;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import dev.aivideo.records.webapp.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;

/** The narrations and the times of their words. */
public class NarrationRepository {
    private static final String SELECT = """
            SELECT scene_id, file, audio_file_path, samples, engine, voice, speed, spoken_text, sentences_json
            FROM narrations JOIN scenes ON scenes.id = scene_id
            """;
    private static final RowMapper<Narration> NARRATION = (row, number) -> new Narration(
            row.getString("scene_id"),
            new Narration.Sound(
                    row.getString("file"), Columns.text(row, "audio_file_path", ""), row.getLong("samples")),
            new Narration.Speaker(row.getString("engine"), row.getString("voice"), row.getDouble("speed")),
            row.getString("spoken_text"),
            sentences(row.getString("sentences_json")));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NarrationRepository(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Record a scene's sound, in place of an earlier one, and show it to the web app, which plays the MP3.
     */
    public void put(Narration narration) {
        transaction.executeWithoutResult(status -> {
            putNarration(narration);
            show(narration);
        });
    }

    private void show(Narration narration) {
        jdbc.sql("""
                        UPDATE scenes SET audio_file_path = :mp3, duration = :duration, sanitized_text = :spoken,
                            updated_at = :now
                        WHERE id = :scene
                        """)
                .param("mp3", narration.sound().mp3File())
                .param("duration", narration.lengthS())
                .param("spoken", narration.spokenText())
                .param("now", Dates.text(Instant.now()))
                .param("scene", narration.sceneId())
                .update();
    }

    private void putNarration(Narration narration) {
        jdbc.sql("""
                        INSERT INTO narrations (scene_id, file, samples, engine, voice, speed, spoken_text, sentences_json)
                        VALUES (:scene, :file, :samples, :engine, :voice, :speed, :spoken, :sentences)
                        ON CONFLICT(scene_id) DO UPDATE SET file = excluded.file, samples = excluded.samples,
                            engine = excluded.engine, voice = excluded.voice, speed = excluded.speed,
                            spoken_text = excluded.spoken_text, sentences_json = excluded.sentences_json
                        """)
                .param("scene", narration.sceneId())
                .param("file", narration.file())
                .param("samples", narration.samples())
                .param("engine", narration.speaker().engine())
                .param("voice", narration.speaker().voice())
                .param("speed", narration.speaker().speed())
                .param("spoken", narration.spokenText())
                .param(
                        "sentences",
                        Json.write(narration.sentences().stream()
                                .map(SentenceJson::of)
                                .toList()))
                .update();
    }

    public Optional<Narration> find(String sceneId) {
        return jdbc.sql(SELECT + "WHERE scene_id = :scene")
                .param("scene", sceneId)
                .query(NARRATION)
                .optional();
    }

    /** In the order of the script; scenes that are not spoken yet are not in it. */
    public List<Narration> ofProject(String projectId) {
        return jdbc.sql(SELECT + "WHERE scenes.project_id = :project ORDER BY scenes.scene_number")
                .param("project", projectId)
                .query(NARRATION)
                .list();
    }

    /** Forget what was spoken for a scene; the web app no longer counts it as done. */
    public void delete(String sceneId) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM narrations WHERE scene_id = :scene")
                    .param("scene", sceneId)
                    .update();
            jdbc.sql("UPDATE scenes SET audio_file_path = NULL, duration = NULL, updated_at = :now WHERE id = :scene")
                    .param("now", Dates.text(Instant.now()))
                    .param("scene", sceneId)
                    .update();
        });
    }

    private static List<SpokenSentence> sentences(String json) {
        return Json.read(json, new TypeReference<List<SentenceJson>>() {}).stream()
                .map(SentenceJson::toSentence)
                .toList();
    }

    /** Times in milliseconds from the beginning of the scene's sound. */
    record SentenceJson(String text, long startMs, long endMs, List<WordJson> words) {
        record WordJson(String text, long startMs, long endMs) {}

        static SentenceJson of(SpokenSentence sentence) {
            return new SentenceJson(
                    sentence.text(),
                    sentence.start().toMillis(),
                    sentence.end().toMillis(),
                    sentence.words().stream()
                            .map(word -> new WordJson(
                                    word.text(),
                                    word.start().toMillis(),
                                    word.end().toMillis()))
                            .toList());
        }

        SpokenSentence toSentence() {
            return new SpokenSentence(
                    text,
                    Duration.ofMillis(startMs),
                    Duration.ofMillis(endMs),
                    words.stream()
                            .map(word -> new SpokenWord(
                                    word.text(), Duration.ofMillis(word.startMs()), Duration.ofMillis(word.endMs())))
                            .toList());
        }
    }
}
