package dev.aivideo.nightly;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue, as any process may read and fill it at any time. */
public class QueueRepository {
    private static final String SELECT = """
            SELECT id, topic, brief_json, priority, not_before, state, attempts, project_id, error, position, added_at
            FROM queue_entries
            """;
    private static final RowMapper<QueueEntry> ENTRY = (row, number) -> {
        try {
            return entry(
                    row, Brief.ofJson(row.getString("brief_json")), row.getString("state"), row.getString("error"));
        } catch (RuntimeException e) {
            // Other programs fill the queue too: a row that cannot be read must not keep a night from the others.
            return entry(
                    row, Brief.standard(row.getString("topic")), "PUT_ASIDE", "It cannot be read: " + e.getMessage());
        }
    };

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public QueueRepository(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Add films at the end of their priority: all of them or none. */
    public List<QueueEntry> addAll(List<NewEntry> films) {
        return transaction.execute(status -> films.stream().map(this::insert).toList());
    }

    private QueueEntry insert(NewEntry film) {
        String id = UUID.randomUUID().toString();
        Brief brief = film.brief();
        Instant notBefore = film.notBefore();
        jdbc.sql("""
                        INSERT INTO queue_entries (id, topic, brief_json, priority, not_before, state, attempts, position,
                            added_at)
                        VALUES (:id, :topic, :brief, :priority, :notBefore, 'WAITING', 0,
                            (SELECT coalesce(max(position), 0) + 1 FROM queue_entries), :now)
                        """)
                .param("id", id)
                .param("topic", brief.topic())
                .param("brief", brief.asJson())
                .param("priority", film.priority())
                .param("notBefore", notBefore == null ? null : Dates.text(notBefore))
                .param("now", Dates.text(Instant.now()))
                .update();
        return find(id).orElseThrow();
    }

    public Optional<QueueEntry> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(ENTRY).optional();
    }

    /** Entries whose id begins with this text. */
    public List<QueueEntry> matching(String idPrefix) {
        return jdbc.sql(SELECT + "WHERE substr(id, 1, length(:prefix)) = lower(:prefix)")
                .param("prefix", idPrefix)
                .query(ENTRY)
                .list();
    }

    /** Every entry, in the order in which a night would take them; those that are over last. */
    public List<QueueEntry> all() {
        return jdbc.sql(SELECT + "ORDER BY state = 'WAITING' DESC, priority DESC, position")
                .query(ENTRY)
                .list();
    }

    /** What a night may take now, in its order. */
    public List<QueueEntry> due(Instant now) {
        return jdbc.sql(SELECT + """
                        WHERE state = 'WAITING' AND (not_before IS NULL OR not_before <= :now)
                        ORDER BY priority DESC, position
                        """).param("now", Dates.text(now)).query(ENTRY).list().stream()
                .filter(entry -> entry.state() == QueueEntry.State.WAITING)
                .toList();
    }

    /** Whether a film of this topic waits, or was finished since then. */
    public boolean isKnown(String topic, Instant since) {
        return jdbc.sql("""
                                SELECT (SELECT count(*) FROM queue_entries WHERE state = 'WAITING' AND lower(topic) = lower(:topic))
                                    + (SELECT count(*) FROM projects WHERE video_path IS NOT NULL
                                        AND lower(topic) = lower(:topic) AND last_active >= :since)
                                """)
                        .param("topic", topic.strip())
                        .param("since", Dates.text(since))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** An attempt begins: the entry has become this project. */
    public void begin(String id, String projectId) {
        jdbc.sql("UPDATE queue_entries SET attempts = attempts + 1, project_id = :project WHERE id = :id")
                .param("project", projectId)
                .param("id", id)
                .update();
    }

    /** The attempt was stopped or parked, and is none: the entry waits for the next night. */
    public void takeBack(String id, @Nullable String why) {
        jdbc.sql("UPDATE queue_entries SET state = 'WAITING', attempts = max(0, attempts - 1), error = :why"
                        + " WHERE id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    /** The entry stands so from now on. */
    public void set(String id, QueueEntry.State state, @Nullable String error) {
        jdbc.sql("UPDATE queue_entries SET state = :state, error = :error WHERE id = :id")
                .param("state", state.name())
                .param("error", error)
                .param("id", id)
                .update();
    }

    /** Let nights take the entry again, as if it had never failed. */
    public void retry(String id) {
        jdbc.sql("UPDATE queue_entries SET state = 'WAITING', attempts = 0, error = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    public void remove(String id) {
        jdbc.sql("DELETE FROM queue_entries WHERE id = :id").param("id", id).update();
    }

    /** Put the entry first of a priority. */
    public void moveToFront(String id, int priority) {
        jdbc.sql("""
                        UPDATE queue_entries SET priority = :priority,
                            position = (SELECT coalesce(min(position), 1) - 1 FROM queue_entries)
                        WHERE id = :id
                        """).param("priority", priority).param("id", id).update();
    }

    private static QueueEntry entry(ResultSet row, Brief brief, String state, @Nullable String error)
            throws SQLException {
        return new QueueEntry(
                row.getString("id"),
                brief,
                row.getInt("priority"),
                instant(row.getString("not_before")),
                QueueEntry.State.valueOf(state),
                row.getInt("attempts"),
                row.getString("project_id"),
                error,
                row.getLong("position"),
                Dates.parse(row.getString("added_at")));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Dates.parse(text);
    }

    /**
     * A film to be added.
     *
     * @param priority 1 to 9, the highest first
     */
    public record NewEntry(
            Brief brief, int priority, @Nullable Instant notBefore) {}
}
