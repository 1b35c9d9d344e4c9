package dev.aivideo.records;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Publication;
import dev.aivideo.project.Stage;
import dev.aivideo.records.webapp.Dates;
import dev.aivideo.records.webapp.WebAppVoice;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The web app's {@code projects}. Columns that an older installation lacks are left out. */
public class ProjectRepository {
    private static final String COLUMNS =
            "id, name, topic, config_json, current_step, video_path, total_duration, created_at, last_active";
    private static final RowMapper<Project> PROJECT = (row, number) -> {
        Number total = Columns.number(row, "total_duration");
        return new Project(
                Columns.text(row, "id", ""),
                Columns.text(row, "name", ""),
                brief(row.getString("config_json"), row.getString("topic")),
                Columns.text(row, "current_step", ""),
                row.getString("video_path"),
                total == null ? null : total.doubleValue(),
                Columns.instantOrEpoch(row, "created_at"),
                Columns.instantOrEpoch(row, "last_active"));
    };

    private final JdbcClient jdbc;

    ProjectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Insert a new project at the beginning of its first stage. */
    public void insert(Project project) {
        Brief brief = project.brief();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", project.id());
        values.put("name", project.name());
        values.put("topic", brief.topic());
        values.put("current_step", project.currentStep());
        values.put("status", "active");
        values.put("config_json", brief.asJson());
        values.put("voice_id", WebAppVoice.of(brief.voice()));
        values.put("target_duration", brief.duration().toSeconds());
        values.put("created_at", Dates.text(project.createdAt()));
        values.put("last_active", Dates.text(project.lastActive()));
        values.keySet().retainAll(columns());
        String names = String.join(", ", values.keySet());
        String markers = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO projects (" + names + ") VALUES (" + markers + ")")
                .params(values)
                .update();
    }

    public Optional<Project> find(String id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM projects WHERE id = :id")
                .param("id", id)
                .query(PROJECT)
                .optional();
    }

    /**
     * The project of a run that is going on.
     *
     * @throws ProjectDeletedException if its row is gone
     */
    public Project get(String id) {
        return find(id).orElseThrow(() -> new ProjectDeletedException(id));
    }

    /** Projects whose id begins with this text, or whose name or topic is it; newest first. */
    public List<Project> matching(String text) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM projects
                        WHERE substr(id, 1, length(:text)) = lower(:text) OR lower(name) = :lower OR lower(topic) = :lower
                            OR name = :text OR topic = :text
                        ORDER BY created_at DESC
                        """)
                .param("text", text)
                .param("lower", text.toLowerCase(Locale.ROOT))
                .query(PROJECT)
                .list();
    }

    /** The projects this program has worked on, newest first. */
    public List<Project> latest(int limit) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM projects WHERE id IN (SELECT project_id FROM runs)
                        ORDER BY created_at DESC LIMIT :limit
                        """)
                .param("limit", limit)
                .query(PROJECT)
                .list();
    }

    /**
     * A stage has begun, or is still at work.
     *
     * @throws ProjectDeletedException if the project's row is gone
     */
    public void enter(String id, Stage stage) {
        changed(
                id,
                jdbc.sql(
                                "UPDATE projects SET current_step = :step, status = 'active', last_active = :now WHERE id = :id")
                        .param("step", stage.currentStep())
                        .param("now", Dates.text(Instant.now()))
                        .param("id", id)
                        .update());
    }

    /** A stage is done: set the flags by which the web app shows its progress. */
    public void finished(String id, Stage stage) {
        String flag = switch (stage) {
            case SCRIPT -> "script_generated";
            case VOICEOVER -> "voice_selected";
            case VISUAL_SOURCING -> "visuals_generated";
            case EDITING, EXPORT -> null;
        };
        if (flag != null) {
            changed(
                    id,
                    jdbc.sql("UPDATE projects SET " + flag + " = 1, last_active = :now WHERE id = :id")
                            .param("now", Dates.text(Instant.now()))
                            .param("id", id)
                            .update());
        }
    }

    /** The run failed; an older film, if there is one, is kept. */
    public void failed(String id) {
        jdbc.sql("UPDATE projects SET status = 'error', last_active = :now WHERE id = :id")
                .param("now", Dates.text(Instant.now()))
                .param("id", id)
                .update();
    }

    /**
     * Shows the finished film. To be called inside a transaction together with the assembly job's end.
     *
     * @throws ProjectDeletedException if the project's row is gone
     */
    public void publish(String id, Publication film) {
        changed(
                id,
                jdbc.sql("""
                                UPDATE projects SET video_path = :path, video_total_duration = :duration,
                                    total_duration = :duration, video_file_size = :bytes, thumbnail_path = :thumbnail,
                                    script_generated = 1, voice_selected = 1, visuals_generated = 1,
                                    current_step = 'export', status = 'active', last_active = :now
                                WHERE id = :id
                                """)
                        .param("path", film.videoPath())
                        .param("duration", film.durationS())
                        .param("bytes", film.bytes())
                        .param("thumbnail", film.thumbnailPath())
                        .param("now", Dates.text(Instant.now()))
                        .param("id", id)
                        .update());
    }

    private static void changed(String id, int rows) {
        if (rows == 0) {
            throw new ProjectDeletedException(id);
        }
    }

    private Set<String> columns() {
        return new TreeSet<>(jdbc.sql("SELECT name FROM pragma_table_info('projects')")
                .query(String.class)
                .list());
    }

    /** A project that the web app made has another JSON, or none: its topic with the defaults stands for its brief. */
    private static Brief brief(@Nullable String json, @Nullable String topic) {
        try {
            return Brief.ofJson(json == null ? "" : json);
        } catch (RuntimeException e) {
            return Brief.standard(topic == null ? "" : topic);
        }
    }
}
