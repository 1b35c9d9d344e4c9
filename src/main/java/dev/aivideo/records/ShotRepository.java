package dev.aivideo.records;

import dev.aivideo.project.LedgerEntry;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Project;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import dev.aivideo.records.webapp.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chosen pictures with their rights, and what the web app shows of them in {@code visual_suggestions}. */
public class ShotRepository {
    private static final String SELECT = """
            SELECT shots.id, scene_id, position, kind, file, in_ms, available_ms, overlay, %s, source, source_id, title,
                author, credit, licence, terms, page, notice, score, reason, sha256, scene_number, retrieved_at
            FROM shots JOIN scenes ON scenes.id = scene_id %s
            """;
    private static final RowMapper<Shot> SHOT = (row, number) -> new Shot(
            row.getString("id"),
            row.getString("scene_id"),
            row.getInt("position"),
            MediaKind.valueOf(row.getString("kind")),
            row.getString("file"),
            Duration.ofMillis(row.getLong("in_ms")),
            Duration.ofMillis(row.getLong("available_ms")),
            showing(row.getString("showing_json"), row.getString("overlay")),
            row.getString("source"),
            row.getString("source_id"),
            row.getString("title"),
            RightsColumns.of(row),
            row.getDouble("score"),
            row.getString("reason"),
            row.getString("sha256"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ShotRepository(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Record a scene's shots in place of earlier ones: all of them or none. */
    public void replace(String projectId, String sceneId, List<Shot> shots) {
        replace(projectId, sceneId, shots, null);
    }

    /**
     * Record a scene's shots in place of earlier ones: all of them or none. The web app is told of those that it can
     * play, and has the first selected: of others its page would show nothing.
     *
     * @param preview what it plays in place of the first shot, relative to the workspace; null for the shot itself
     */
    public void replace(String projectId, String sceneId, List<Shot> shots, @Nullable String preview) {
        Map<Shot, String> playable = new LinkedHashMap<>();
        shots.stream().filter(shot -> shot.isPlayable(projectId)).forEach(shot -> playable.put(shot, shot.file()));
        if (preview != null) {
            playable.put(shots.get(0), preview);
        }
        String now = Dates.text(Instant.now());
        transaction.executeWithoutResult(status -> {
            delete(sceneId);
            shots.forEach(shot -> insert(shot, now));
            shots.stream()
                    .filter(playable::containsKey)
                    .forEach(shot -> suggest(shot, Objects.requireNonNull(playable.get(shot)), now));
            select(sceneId, shots.stream().filter(playable::containsKey).findFirst(), now);
        });
    }

    private void delete(String sceneId) {
        jdbc.sql("DELETE FROM shots WHERE scene_id = :scene")
                .param("scene", sceneId)
                .update();
        jdbc.sql("DELETE FROM visual_suggestions WHERE scene_id = :scene")
                .param("scene", sceneId)
                .update();
    }

    private void select(String sceneId, Optional<Shot> shot, String now) {
        jdbc.sql("UPDATE scenes SET selected_clip_id = :clip, updated_at = :now WHERE id = :scene")
                .param("clip", shot.map(Shot::id).orElse(null))
                .param("now", now)
                .param("scene", sceneId)
                .update();
    }

    /** A database of an earlier version, which is only read, has no showings. */
    private String select() {
        return RecordUpgrades.hasTable(jdbc, "showings")
                ? SELECT.formatted("showing_json", "LEFT JOIN showings ON showings.shot_id = shots.id")
                : SELECT.formatted("NULL AS showing_json", "");
    }

    private void insert(Shot shot, String now) {
        Rights rights = shot.rights();
        jdbc.sql("""
                        INSERT INTO shots (id, scene_id, position, kind, file, in_ms, available_ms, source,
                            source_id, title, author, credit, licence, terms, page, notice, score, reason, sha256,
                            retrieved_at)
                        VALUES (:id, :scene, :position, :kind, :file, :in, :available, :source, :sourceId,
                            :title, :author, :credit, :licence, :terms, :page, :notice, :score, :reason, :sha256, :now)
                        """)
                .param("id", shot.id())
                .param("scene", shot.sceneId())
                .param("position", shot.position())
                .param("kind", shot.kind().name())
                .param("file", shot.file())
                .param("in", shot.in().toMillis())
                .param("available", shot.available().toMillis())
                .param("source", shot.source())
                .param("sourceId", shot.sourceId())
                .param("title", shot.title())
                .param("author", rights.author())
                .param("credit", rights.credit())
                .param("licence", rights.licence())
                .param("terms", rights.terms())
                .param("page", rights.page())
                .param("notice", rights.notice())
                .param("score", shot.score())
                .param("reason", shot.reason())
                .param("sha256", shot.sha256())
                .param("now", now)
                .update();
        jdbc.sql("INSERT INTO showings (shot_id, showing_json) VALUES (:shot, :showing)")
                .param("shot", shot.id())
                .param("showing", ShowingJson.write(shot.showing()))
                .update();
    }

    /** Films made by earlier versions have one picture over a shot, for as long as it is seen. */
    private static Showing showing(@Nullable String json, @Nullable String overlay) {
        if (json != null) {
            return ShowingJson.read(json);
        }
        return Showing.unplanned(overlay == null ? List.of() : List.of(ShotLayer.standing(overlay)));
    }

    /** The web app hides what scores below one half; no score counts as a good one. */
    private void suggest(Shot shot, String preview, String now) {
        jdbc.sql("""
                        INSERT INTO visual_suggestions (id, scene_id, video_id, title, thumbnail_url, channel_title,
                            embed_url, rank, duration, default_segment_path, download_status, cv_score, provider,
                            source_url, created_at)
                        VALUES (:id, :scene, :video, :title, NULL, :author, :page, :rank, :duration, :preview,
                            'complete', NULL, :provider, :page, :now)
                        ON CONFLICT(scene_id, video_id) DO NOTHING
                        """)
                .param("id", shot.id())
                .param("scene", shot.sceneId())
                .param("video", shot.source() + ":" + shot.sourceId())
                .param("title", shot.title())
                .param("author", shot.rights().author())
                .param("page", shot.rights().page())
                .param("rank", shot.position())
                .param("duration", shot.available().toSeconds())
                .param("preview", preview)
                .param("provider", shot.source())
                .param("now", now)
                .update();
    }

    /** In the order of showing. */
    public List<Shot> ofScene(String sceneId) {
        return jdbc.sql(select() + "WHERE scene_id = :scene ORDER BY position")
                .param("scene", sceneId)
                .query(SHOT)
                .list();
    }

    /** In the order of scenes and of showing. */
    public List<Shot> ofProject(String projectId) {
        return jdbc.sql(select() + "WHERE scenes.project_id = :project ORDER BY scenes.scene_number, position")
                .param("project", projectId)
                .query(SHOT)
                .list();
    }

    /** Every picture's provenance and date retrieved, in the order of scenes and of showing. */
    public List<LedgerEntry> ledger(String projectId) {
        return jdbc.sql(select() + "WHERE scenes.project_id = :project ORDER BY scenes.scene_number, position")
                .param("project", projectId)
                .query((row, number) -> new LedgerEntry(
                        row.getInt("scene_number"),
                        Objects.requireNonNull(SHOT.mapRow(row, number)),
                        Columns.instantOrEpoch(row, "retrieved_at")))
                .list();
    }

    /**
     * Footage of the last films before a project was made, so that a restart chooses alike; illustrations do not
     * count, nor do other editions of the same film.
     *
     * @param films how many finished films to look back
     * @return titles by {@code source:id}
     */
    public Map<String, String> shownBefore(Project project, int films) {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT source || ':' || source_id AS picture, title
                        FROM shots JOIN scenes ON scenes.id = scene_id
                        WHERE kind <> 'GENERATED' AND scenes.project_id IN (
                            SELECT id FROM projects
                            WHERE video_path IS NOT NULL AND id <> :project AND created_at <= :made
                                AND id NOT IN (
                                    SELECT film_id FROM editions WHERE project_id = :project
                                    UNION SELECT project_id FROM editions WHERE film_id = :project
                                    UNION SELECT other.project_id FROM editions other JOIN editions own
                                        ON own.film_id = other.film_id WHERE own.project_id = :project)
                            ORDER BY created_at DESC LIMIT :films)
                        """)
                .param("project", project.id())
                .param("made", Dates.text(project.createdAt()))
                .param("films", films)
                .query(row -> {
                    titles.put(row.getString("picture"), row.getString("title"));
                });
        return titles;
    }
}
