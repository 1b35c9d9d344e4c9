package dev.aivideo.records;

import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.Project;
import dev.aivideo.project.Rights;
import dev.aivideo.records.webapp.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The music of films, as it was chosen. */
public class MusicRepository {
    private final JdbcClient jdbc;

    MusicRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The music of a film; empty if it has none, or none yet. */
    public Optional<FilmMusic> ofProject(String projectId) {
        if (!RecordUpgrades.hasTable(jdbc, "film_music")) {
            return Optional.empty(); // Who only reads may meet a database of a version that recorded none.
        }
        return jdbc.sql("""
                        SELECT choice, file, title, author, credit, licence, terms, page, notice, sha256, mood
                        FROM film_music WHERE project_id = :project
                        """)
                .param("project", projectId)
                .query((row, number) -> music(row))
                .optional();
    }

    /** Take this music for a film, instead of what it had. */
    public void put(String projectId, FilmMusic music) {
        Rights rights = music.rights();
        jdbc.sql("""
                        INSERT OR REPLACE INTO film_music (project_id, choice, file, title, author, credit, licence, terms,
                            page, notice, sha256, mood, chosen_at)
                        VALUES (:project, :choice, :file, :title, :author, :credit, :licence, :terms, :page, :notice,
                            :sha256, :mood, :now)
                        """)
                .param("project", projectId)
                .param("choice", music.choice())
                .param("file", music.file())
                .param("title", music.title())
                .param("author", rights.author())
                .param("credit", rights.credit())
                .param("licence", rights.licence())
                .param("terms", rights.terms())
                .param("page", rights.page())
                .param("notice", rights.notice())
                .param("sha256", music.sha256())
                .param("mood", music.mood())
                .param("now", Dates.text(Instant.now()))
                .update();
    }

    /** The film has no music any more. */
    public void remove(String projectId) {
        jdbc.sql("DELETE FROM film_music WHERE project_id = :project")
                .param("project", projectId)
                .update();
    }

    /**
     * Files under the last finished films before a project was made, so that a restart chooses alike.
     *
     * @return their checksums, that of the newest film first
     */
    public List<String> usedBefore(Project project, int films) {
        return jdbc.sql("""
                        SELECT sha256 FROM film_music JOIN projects ON projects.id = project_id
                        WHERE sha256 <> '' AND video_path IS NOT NULL AND project_id <> :project AND created_at <= :made
                        ORDER BY created_at DESC LIMIT :films
                        """)
                .param("project", project.id())
                .param("made", Dates.text(project.createdAt()))
                .param("films", films)
                .query(String.class)
                .list();
    }

    private static FilmMusic music(ResultSet row) throws SQLException {
        return new FilmMusic(
                row.getString("choice"),
                row.getString("file"),
                row.getString("title"),
                RightsColumns.of(row),
                row.getString("sha256"),
                row.getString("mood"));
    }
}
