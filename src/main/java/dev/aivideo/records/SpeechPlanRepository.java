package dev.aivideo.records;

import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.VoiceIdentity;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan by which each film is spoken; it keeps a film's other scenes as they are when one is made again. */
public class SpeechPlanRepository {
    private static final RowMapper<MeasuredPlan> PLAN = (row, number) -> new MeasuredPlan(
            new VoiceIdentity(row.getString("engine"), row.getString("fingerprint"), row.getString("voice")),
            new SpeechPlan(
                    row.getDouble("speed"),
                    row.getInt("lead_samples"),
                    row.getInt("between_sentences_samples"),
                    row.getInt("between_scenes_samples"),
                    row.getInt("tail_samples"),
                    row.getLong("total_samples")));

    private final JdbcClient jdbc;

    SpeechPlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan and the voice whose speech it was measured with. */
    public record MeasuredPlan(VoiceIdentity voice, SpeechPlan plan) {}

    public Optional<MeasuredPlan> find(String projectId) {
        return jdbc.sql("""
                        SELECT speed, lead_samples, between_sentences_samples, between_scenes_samples, tail_samples,
                            total_samples, engine, fingerprint, voice
                        FROM speech_plans WHERE project_id = :project
                        """).param("project", projectId).query(PLAN).optional();
    }

    /** Record a film's plan, in place of an earlier one. */
    public void put(String projectId, MeasuredPlan measured) {
        SpeechPlan plan = measured.plan();
        jdbc.sql("""
                        INSERT INTO speech_plans (project_id, speed, lead_samples, between_sentences_samples,
                            between_scenes_samples, tail_samples, total_samples, engine, fingerprint, voice)
                        VALUES (:project, :speed, :lead, :betweenSentences, :betweenScenes, :tail, :total, :engine,
                            :fingerprint, :voice)
                        ON CONFLICT(project_id) DO UPDATE SET speed = excluded.speed,
                            lead_samples = excluded.lead_samples,
                            between_sentences_samples = excluded.between_sentences_samples,
                            between_scenes_samples = excluded.between_scenes_samples,
                            tail_samples = excluded.tail_samples, total_samples = excluded.total_samples,
                            engine = excluded.engine, fingerprint = excluded.fingerprint, voice = excluded.voice
                        """)
                .param("project", projectId)
                .param("speed", plan.speed())
                .param("lead", plan.lead())
                .param("betweenSentences", plan.betweenSentences())
                .param("betweenScenes", plan.betweenScenes())
                .param("tail", plan.tail())
                .param("total", plan.totalSamples())
                .param("engine", measured.voice().engine())
                .param("fingerprint", measured.voice().fingerprint())
                .param("voice", measured.voice().voice())
                .update();
    }
}
