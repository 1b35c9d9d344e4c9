package dev.aivideo.records;

import dev.aivideo.project.Segment;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rendered scenes. */
public class SegmentRepository {
    private static final String SELECT = """
            SELECT scene_id, file, report_file, frames
            FROM segments JOIN scenes ON scenes.id = scene_id
            """;
    private static final RowMapper<Segment> SEGMENT = (row, number) -> new Segment(
            row.getString("scene_id"), row.getString("file"), row.getString("report_file"), row.getInt("frames"));

    private final JdbcClient jdbc;

    SegmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Record a scene's segment, in place of an earlier one. */
    public void put(Segment segment) {
        jdbc.sql("""
                        INSERT INTO segments (scene_id, file, report_file, frames)
                        VALUES (:scene, :file, :report, :frames)
                        ON CONFLICT(scene_id) DO UPDATE SET file = excluded.file, report_file = excluded.report_file,
                            frames = excluded.frames
                        """)
                .param("scene", segment.sceneId())
                .param("file", segment.file())
                .param("report", segment.reportFile())
                .param("frames", segment.frames())
                .update();
    }

    public Optional<Segment> find(String sceneId) {
        return jdbc.sql(SELECT + "WHERE scene_id = :scene")
                .param("scene", sceneId)
                .query(SEGMENT)
                .optional();
    }

    /** In the order of the script; scenes that are not rendered yet are not in it. */
    public List<Segment> ofProject(String projectId) {
        return jdbc.sql(SELECT + "WHERE scenes.project_id = :project ORDER BY scenes.scene_number")
                .param("project", projectId)
                .query(SEGMENT)
                .list();
    }

    /** Forget a scene's segment. */
    public void delete(String sceneId) {
        jdbc.sql("DELETE FROM segments WHERE scene_id = :scene")
                .param("scene", sceneId)
                .update();
    }
}
