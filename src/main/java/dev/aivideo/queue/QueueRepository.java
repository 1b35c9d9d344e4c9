package dev.aivideo.queue;

import dev.aivideo.project.Brief;
import dev.aivideo.records.Columns;
import dev.aivideo.records.Records;
import dev.aivideo.records.webapp.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue; any process may read and fill it at any time. */
public class QueueRepository {
    private static final String SELECT = """
            SELECT id, topic, brief_json, priority, not_before, state, attempts, project_id, error, position, added_at
            FROM queue_entries
            """;
    private static final RowMapper<QueueEntry> ENTRY = (row, number) -> {
        try {
            return entry(row);
        } catch (RuntimeException e) {
            // Other programs fill the queue too: an unreadable row must not hide the others from a night.
            return unreadable(row, String.valueOf(e.getMessage()));
        }
    };

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public QueueRepository(Records records) {
        jdbc = records.client();
        transaction = records.transaction();
    }

    /** Add films at the end of their priority, known or not: all of them or none. */
    public List<QueueEntry> addAll(List<NewEntry> films) {
        return transaction.execute(status -> films.stream().map(this::insert).toList());
    }

    /**
     * Add those films whose topic is not known, in transactions of milliseconds; see {@link #isKnown}.
     *
     * @param since null to add all
     * @param done called with the number of films checked
     * @return how many were added
     */
    public int addNew(List<NewEntry> films, @Nullable Instant since, IntConsumer done) {
        return new QueueImportRepository(jdbc, transaction, since).add(films, done);
    }

    /** Whether a film of this topic waits or is put aside, or was finished since then. */
    public boolean isKnown(String topic, Instant since) {
        return new QueueImportRepository(jdbc, transaction, since).knows(topic);
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

    /** Every entry in processing order; finished ones last. */
    public List<QueueEntry> all() {
        return first(Integer.MAX_VALUE);
    }

    /** The first entries, in processing order. */
    public List<QueueEntry> first(int most) {
        return jdbc.sql(SELECT + "ORDER BY state = 'WAITING' DESC, priority DESC, position LIMIT :most")
                .param("most", most)
                .query(ENTRY)
                .list();
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM queue_entries").query(Long.class).single();
    }

    /** The entries that a night may make now, in processing order. */
    public List<QueueEntry> due(Instant now) {
        return due(now, Integer.MAX_VALUE).entries();
    }

    /** The first entries that a night may make now, and the unreadable ones found before them. */
    public Due due(Instant now, int most) {
        Due due = new Due(new ArrayList<>(), new ArrayList<>());
        // Invalid dates are selected too: otherwise they would never be due nor reported.
        try (Stream<QueueEntry> waiting = jdbc.sql(SELECT + """
                        WHERE state = 'WAITING'
                            AND (not_before IS NULL OR not_before <= :now OR not_before NOT GLOB '[12][0-9][0-9][0-9]-*')
                        ORDER BY priority DESC, position
                        """).param("now", Dates.text(now)).query(ENTRY).stream()) {
            Iterator<QueueEntry> next = waiting.iterator();
            while (due.entries().size() < most && next.hasNext()) {
                QueueEntry entry = next.next();
                (entry.state() == QueueEntry.State.WAITING ? due.entries() : due.unreadable()).add(entry);
            }
        }
        return due;
    }

    /** The entry of this project, if it still waits. */
    public Optional<QueueEntry> waitingFor(String projectId) {
        return jdbc.sql(SELECT + "WHERE project_id = :project AND state = 'WAITING' ORDER BY position LIMIT 1")
                .param("project", projectId)
                .query(ENTRY)
                .optional()
                .filter(entry -> entry.state() == QueueEntry.State.WAITING);
    }

    /** Record the start of an attempt with this project. */
    public void begin(String id, String projectId) {
        jdbc.sql("UPDATE queue_entries SET attempts = attempts + 1, project_id = :project WHERE id = :id")
                .param("project", projectId)
                .param("id", id)
                .update();
    }

    /** The attempt was stopped or parked and does not count: the entry waits for the next night. */
    public void takeBack(String id, @Nullable String why) {
        jdbc.sql("UPDATE queue_entries SET state = 'WAITING', attempts = max(0, attempts - 1), error = :why"
                        + " WHERE id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    /** Set the state of the entry. */
    public void set(String id, QueueEntry.State state, @Nullable String error) {
        jdbc.sql("UPDATE queue_entries SET state = :state, error = :error WHERE id = :id")
                .param("state", state.name())
                .param("error", error)
                .param("id", id)
                .update();
    }

    /** Make the entry available to nights again with all attempts. */
    public void retry(String id) {
        jdbc.sql("UPDATE queue_entries SET state = 'WAITING', attempts = 0, error = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Make all entries that were put aside available to nights again.
     *
     * @return how many entries wait because of it
     */
    public int retryAll() {
        return jdbc.sql(
                        "UPDATE queue_entries SET state = 'WAITING', attempts = 0, error = NULL WHERE state = 'PUT_ASIDE'")
                .update();
    }

    public void remove(String id) {
        jdbc.sql("DELETE FROM queue_entries WHERE id = :id").param("id", id).update();
    }

    /** Move the entry to the front of a priority. */
    public void moveToFront(String id, int priority) {
        jdbc.sql("""
                        UPDATE queue_entries SET priority = :priority,
                            position = (SELECT coalesce(min(position), 1) - 1 FROM queue_entries)
                        WHERE id = :id
                        """).param("priority", priority).param("id", id).update();
    }

    private static QueueEntry entry(ResultSet row) throws SQLException {
        return new QueueEntry(
                Columns.text(row, "id", ""),
                Brief.ofJson(row.getString("brief_json")),
                row.getObject("priority") instanceof Number number ? number.intValue() : 0,
                date(row, "not_before"),
                QueueEntry.State.valueOf(Columns.text(row, "state", "NULL")),
                row.getInt("attempts"),
                row.getString("project_id"),
                row.getString("error"),
                row.getLong("position"),
                Objects.requireNonNull(date(row, "added_at"), "added_at is empty"));
    }

    private static QueueEntry unreadable(ResultSet row, String why) throws SQLException {
        String id = Columns.text(row, "id", "");
        int priority = row.getInt("priority");
        return new QueueEntry(
                id,
                Brief.standard(Columns.text(row, "topic", "")),
                priority >= 1 && priority <= 9 ? priority : QueueEntry.USUAL_PRIORITY,
                Columns.instant(row, "not_before"),
                QueueEntry.State.PUT_ASIDE,
                row.getInt("attempts"),
                row.getString("project_id"),
                "It cannot be read: %s; 'queue remove %s' removes it".formatted(why, id),
                row.getLong("position"),
                Columns.instantOrEpoch(row, "added_at"));
    }

    private static @Nullable Instant date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        try {
            return text == null ? null : Dates.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(column + " is not a date, was '" + text + "'", e);
        }
    }

    /**
     * Entries that wait and are due.
     *
     * @param unreadable entries that would have come before the last of the others
     */
    public record Due(List<QueueEntry> entries, List<QueueEntry> unreadable) {}

    /**
     * A film to be added.
     *
     * @param priority 1 to 9, the highest first
     */
    public record NewEntry(
            Brief brief, int priority, @Nullable Instant notBefore) {}
}
