package dev.aivideo.records;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which projects are editions of another's film: the same script and voice in another format. */
public class EditionRepository {
    private final JdbcClient jdbc;

    EditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Record a project as an edition.
     *
     * @param filmId project of the first film, which may be deleted later
     */
    public void add(String projectId, String filmId) {
        jdbc.sql("INSERT INTO editions (project_id, film_id) VALUES (:project, :film)")
                .param("project", projectId)
                .param("film", filmId)
                .update();
    }

    /** The project of the film that this one is an edition of; empty if it is none. */
    public Optional<String> filmOf(String projectId) {
        // Who only reads may meet a database of a version that had no editions.
        return RecordUpgrades.hasTable(jdbc, "editions")
                ? jdbc.sql("SELECT film_id FROM editions WHERE project_id = :project")
                        .param("project", projectId)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
