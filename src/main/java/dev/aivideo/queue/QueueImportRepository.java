package dev.aivideo.queue;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Json;
import dev.aivideo.project.Topics;
import dev.aivideo.queue.QueueRepository.NewEntry;
import dev.aivideo.records.webapp.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds films whose topic is not known yet: none waits or is put aside, none was finished lately, in this list neither.
 * Each transaction takes milliseconds and is followed by a pause, for others write to the database too; what they queue
 * meanwhile is known to the next one. A kill leaves whole entries, and adding again completes them.
 */
final class QueueImportRepository {
    private static final int BATCH = 500;
    private static final int PAGE = 2000;
    private static final long SHORTEST_PAUSE_MS = 5;
    private static final long LONGEST_PAUSE_MS = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final @Nullable Instant since;
    private final Set<String> known = new HashSet<>();
    private long lastSeen = -1;

    /** @param since from when on a finished film counts; null to add films whose topic is known as well */
    QueueImportRepository(JdbcClient jdbc, TransactionTemplate transaction, @Nullable Instant since) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.since = since;
    }

    boolean knows(String topic) {
        look();
        return known.contains(Topics.key(topic));
    }

    /**
     * Add films at the end of their priority.
     *
     * @param done called with the number of films checked
     * @return how many were added
     */
    int add(List<NewEntry> films, IntConsumer done) {
        look();
        Iterator<String> ids = ids(films.size());
        int added = 0;
        for (int start = 0; start < films.size(); start += BATCH) {
            List<NewEntry> batch = films.subList(start, Math.min(films.size(), start + BATCH));
            long began = System.nanoTime();
            added += addInOneTransaction(batch, ids);
            done.accept(start + batch.size());
            if (start + BATCH < films.size()) {
                pause(Duration.ofNanos(System.nanoTime() - began));
            }
        }
        return added;
    }

    private int addInOneTransaction(List<NewEntry> batch, Iterator<String> ids) {
        // A list that was imported before needs no lock.
        if (since != null
                && batch.stream()
                        .allMatch(film -> known.contains(Topics.key(film.brief().topic())))) {
            return 0;
        }
        // Slow work is done before the lock is taken.
        List<Candidate> candidates =
                batch.stream().map(film -> candidate(ids.next(), film)).toList();
        Integer added = transaction.execute(status -> {
            look();
            List<List<@Nullable Object>> rows = candidates.stream()
                    .filter(candidate -> since == null || known.add(candidate.key()))
                    .map(Candidate::row)
                    .toList();
            insert(rows);
            return rows.size();
        });
        return added == null ? 0 : added;
    }

    /** A film to insert, and the key of its topic. */
    private record Candidate(String key, List<@Nullable Object> row) {}

    private static Candidate candidate(String id, NewEntry film) {
        Brief brief = film.brief();
        Instant notBefore = film.notBefore();
        return new Candidate(
                Topics.key(brief.topic()),
                Arrays.asList(
                        id,
                        brief.topic(),
                        brief.asJson(),
                        film.priority(),
                        notBefore == null ? null : Dates.text(notBefore)));
    }

    /** In their order, so that a transaction writes a few pages of their index and not hundreds, each twice. */
    private static Iterator<String> ids(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString())
                .limit(count)
                .sorted()
                .iterator();
    }

    /** All rows with one statement: this holds the lock for a third of the time of one statement per row. */
    private void insert(List<List<@Nullable Object>> rows) {
        jdbc.sql("""
                        INSERT INTO queue_entries (id, topic, brief_json, priority, not_before, state, attempts, position,
                            added_at)
                        SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, 'WAITING', 0,
                            key + 1 + (SELECT coalesce(max(position), 0) FROM queue_entries), :now
                        FROM json_each(:rows)
                        """)
                .param("rows", Json.STRICT.writeValueAsString(rows))
                .param("now", Dates.text(Instant.now()))
                .update();
    }

    /** Read the entries added to the queue since the last call. */
    private void look() {
        if (since == null) {
            return;
        }
        if (lastSeen < 0) {
            jdbc.sql("SELECT topic FROM projects WHERE video_path IS NOT NULL AND last_active >= :since")
                    .param("since", Dates.text(since))
                    .query((row, number) -> know(row.getString(1)))
                    .list();
        }
        lastSeen = Math.max(lastSeen, 0);
        while (lookOn() == PAGE) {
            // there is more
        }
    }

    /** One page at a time: readers block the commits of writers. */
    private int lookOn() {
        List<Queued> page = jdbc.sql(
                        "SELECT topic, rowid, state FROM queue_entries WHERE rowid > :seen ORDER BY rowid LIMIT :page")
                .param("seen", lastSeen)
                .param("page", PAGE)
                .query((row, number) -> new Queued(row.getString(1), row.getLong(2), row.getString(3)))
                .list();
        for (Queued entry : page) {
            lastSeen = entry.rowid();
            if (!"DONE".equals(entry.state())) {
                know(entry.topic());
            }
        }
        return page.size();
    }

    private record Queued(
            @Nullable String topic, long rowid, @Nullable String state) {}

    private boolean know(@Nullable String topic) {
        return topic != null && known.add(Topics.key(topic));
    }

    /** SQLite's waiting writers retry every few milliseconds: a pause as long as the transaction lets them in. */
    private static void pause(Duration taken) {
        try {
            Thread.sleep(Math.max(SHORTEST_PAUSE_MS, Math.min(LONGEST_PAUSE_MS, taken.toMillis())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
