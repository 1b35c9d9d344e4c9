package dev.aivideo.nightly;

import dev.aivideo.records.Columns;
import dev.aivideo.records.Records;
import dev.aivideo.records.webapp.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nights and their plans. */
public class NightRepository {
    private static final RowMapper<Night> NIGHT = (row, number) -> {
        Number exitCode = Columns.number(row, "exit_code");
        return new Night(
                row.getString("id"),
                Columns.instantOrEpoch(row, "started_at"),
                Columns.instant(row, "ended_at"),
                exitCode == null ? null : exitCode.intValue(),
                row.getString("report"));
    };
    private static final RowMapper<NightFilm> FILM = (row, number) -> new NightFilm(
            row.getString("id"),
            row.getString("night_id"),
            row.getInt("position"),
            row.getString("queue_entry_id"),
            row.getString("project_id"),
            Columns.text(row, "topic", ""),
            Duration.ofSeconds(row.getLong("duration_s")),
            outcome(Columns.text(row, "outcome", "")),
            row.getString("error"),
            Columns.instant(row, "started_at"),
            Columns.instant(row, "ended_at"));

    /** A film with an unreadable outcome is not made again: it may be done already. */
    private static NightFilm.Outcome outcome(String name) {
        return Arrays.stream(NightFilm.Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElse(NightFilm.Outcome.LEFT_OVER);
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public NightRepository(Records records) {
        jdbc = records.client();
        transaction = records.transaction();
    }

    public void begin(Night night) {
        jdbc.sql("INSERT INTO nights (id, started_at) VALUES (:id, :started)")
                .param("id", night.id())
                .param("started", Dates.text(night.startedAt()))
                .update();
    }

    /** @param report null if it could not be written */
    public void end(String id, int exitCode, @Nullable String report) {
        jdbc.sql("UPDATE nights SET ended_at = :now, exit_code = :exit, report = :report WHERE id = :id")
                .param("now", Dates.text(Instant.now()))
                .param("exit", exitCode)
                .param("report", report)
                .param("id", id)
                .update();
    }

    /** The newest night without an end: its process died, unless it holds the lock. */
    public Optional<Night> unfinished() {
        return jdbc.sql("""
                        SELECT id, started_at, ended_at, exit_code, report FROM nights
                        WHERE ended_at IS NULL ORDER BY rowid DESC LIMIT 1
                        """).query(NIGHT).optional();
    }

    /** The night recorded last, whatever its time. */
    public Optional<Night> latest() {
        return jdbc.sql("SELECT id, started_at, ended_at, exit_code, report FROM nights ORDER BY rowid DESC LIMIT 1")
                .query(NIGHT)
                .optional();
    }

    public Night get(String id) {
        return jdbc.sql("SELECT id, started_at, ended_at, exit_code, report FROM nights WHERE id = :id")
                .param("id", id)
                .query(NIGHT)
                .single();
    }

    /** Write a night's plan: all of it or nothing. */
    public void plan(List<NightFilm> films) {
        transaction.executeWithoutResult(status -> films.forEach(film -> jdbc.sql("""
                        INSERT INTO night_films (id, night_id, position, queue_entry_id, project_id, topic, duration_s,
                            outcome, error)
                        VALUES (:id, :night, :position, :entry, :project, :topic, :duration, :outcome, :error)
                        """)
                .param("id", film.id())
                .param("night", film.nightId())
                .param("position", film.position())
                .param("entry", film.queueEntryId())
                .param("project", film.projectId())
                .param("topic", film.topic())
                .param("duration", film.duration().toSeconds())
                .param("outcome", film.outcome().name())
                .param("error", film.error())
                .update()));
    }

    /** Replace the notes of a night. */
    public void note(String nightId, List<NightNote> notes) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM night_notes WHERE night_id = :night")
                    .param("night", nightId)
                    .update();
            notes.forEach(note -> jdbc.sql(
                            "INSERT INTO night_notes (id, night_id, is_fault, text) VALUES (:id, :night, :fault, :text)")
                    .param("id", UUID.randomUUID().toString())
                    .param("night", nightId)
                    .param("fault", note.isFault() ? 1 : 0)
                    .param("text", note.text())
                    .update());
        });
    }

    public List<NightNote> notes(String nightId) {
        return jdbc.sql("SELECT is_fault, text FROM night_notes WHERE night_id = :night ORDER BY rowid")
                .param("night", nightId)
                .query((row, number) -> new NightNote(row.getInt("is_fault") != 0, Columns.text(row, "text", "")))
                .list();
    }

    /** In the order of the plan. */
    public List<NightFilm> films(String nightId) {
        return jdbc.sql("""
                        SELECT id, night_id, position, queue_entry_id, project_id, topic, duration_s, outcome, error,
                            started_at, ended_at
                        FROM night_films WHERE night_id = :night ORDER BY position
                        """).param("night", nightId).query(FILM).list();
    }

    public void beginFilm(String id, String projectId) {
        jdbc.sql("""
                        UPDATE night_films SET outcome = 'RUNNING', project_id = :project, started_at = :now
                        WHERE id = :id
                        """)
                .param("project", projectId)
                .param("now", Dates.text(Instant.now()))
                .param("id", id)
                .update();
    }

    public void endFilm(String id, NightFilm.Outcome outcome, @Nullable String error) {
        jdbc.sql("UPDATE night_films SET outcome = :outcome, error = :error, ended_at = :now WHERE id = :id")
                .param("outcome", outcome.name())
                .param("error", error)
                .param("now", Dates.text(Instant.now()))
                .param("id", id)
                .update();
    }
}
