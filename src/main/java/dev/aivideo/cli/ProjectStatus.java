package dev.aivideo.cli;

import dev.aivideo.cli.workbench.ReadRecords;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Where a project stands. What is shown of the project is read from its columns alone: to read its whole brief would
 * take longer than all else that {@code status} does.
 *
 * @param run its newest
 * @param state of that run, {@code died} if nobody works on it any more
 * @param step the step begun last, null before the first
 * @param scenesDone of {@code scenes}, in that step; null where it is not done by scenes
 */
record ProjectStatus(
        Film film,
        Run run,
        RunStatus state,
        @Nullable Stage step,
        @Nullable Long scenesDone,
        long scenes) {

    private static final String SELECT = """
            SELECT id, name, topic, total_duration, video_path,
                CASE WHEN json_valid(config_json) THEN json_extract(config_json, '$.durationSeconds') END AS asked
            FROM projects
            """;
    private static final RowMapper<Film> FILM = (row, number) -> {
        Number got = Columns.number(row, "total_duration");
        return new Film(
                Columns.text(row, "id", ""),
                Columns.text(row, "name", ""),
                Columns.text(row, "topic", ""),
                row.getLong("asked"),
                got == null ? null : got.doubleValue(),
                row.getString("video_path"));
    };

    /**
     * What is shown of a project.
     *
     * @param askedS length asked for, in seconds
     * @param gotS length of the film; null if there is none
     * @param video relative to the workspace; null if there is none
     */
    record Film(
            String id,
            String name,
            String topic,
            long askedS,
            @Nullable Double gotS,
            @Nullable String video) {}

    /** The projects this program has worked on, newest first. */
    static List<ProjectStatus> latest(ReadRecords records, int limit) {
        return records
                .client
                .sql(SELECT + "WHERE id IN (SELECT project_id FROM runs) ORDER BY created_at DESC LIMIT :limit")
                .param("limit", limit)
                .query(FILM)
                .list()
                .stream()
                .flatMap(film -> of(records, film).stream())
                .toList();
    }

    /** This project, if there was ever a run of it. */
    static Optional<ProjectStatus> of(ReadRecords records, String projectId) {
        return records.client
                .sql(SELECT + "WHERE id = :id")
                .param("id", projectId)
                .query(FILM)
                .optional()
                .flatMap(film -> of(records, film));
    }

    private static Optional<ProjectStatus> of(ReadRecords records, Film film) {
        List<Run> runs = records.runs.ofProject(film.id());
        return runs.isEmpty() ? Optional.empty() : Optional.of(of(records, film, runs.get(runs.size() - 1)));
    }

    private static ProjectStatus of(ReadRecords records, Film film, Run run) {
        List<StepTransition> steps = records.runs.transitions(run.id());
        Stage step = steps.isEmpty() ? null : steps.get(steps.size() - 1).stage();
        long scenes = count(records, "SELECT count(*) FROM scenes WHERE project_id = :project", film);
        Long done = step == null ? null : done(records, film, step);
        return new ProjectStatus(film, run, records.state(run), step, done, scenes);
    }

    private static @Nullable Long done(ReadRecords records, Film film, Stage step) {
        return switch (step) {
            case VOICEOVER ->
                count(
                        records,
                        "SELECT count(*) FROM scenes WHERE project_id = :project AND audio_file_path IS NOT NULL",
                        film);
            case VISUAL_SOURCING ->
                count(
                        records,
                        "SELECT count(DISTINCT scene_id) FROM shots JOIN scenes ON scenes.id = scene_id WHERE project_id = :project",
                        film);
            case EDITING ->
                count(
                        records,
                        "SELECT count(DISTINCT scene_id) FROM artifacts WHERE project_id = :project AND stage = 'editing'",
                        film);
            case SCRIPT, EXPORT -> null;
        };
    }

    private static long count(ReadRecords records, String sql, Film film) {
        return records.client
                .sql(sql)
                .param("project", film.id())
                .query(Long.class)
                .single();
    }

    boolean isRunning() {
        return state == RunStatus.RUNNING;
    }

    /** {@code voiceover 3/5 scenes}. */
    String stepText() {
        Stage current = step;
        if (current == null) {
            return "starting";
        }
        return scenesDone == null
                ? current.stepName()
                : "%s %d/%d scenes".formatted(current.stepName(), scenesDone, scenes);
    }

    Duration lasted(Instant now) {
        Instant ended = run.endedAt();
        return Duration.between(run.startedAt(), ended == null ? now : ended);
    }

    Map<String, Object> asMap(ReadRecords records) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("project", film.id());
        map.put("name", film.name());
        map.put("topic", film.topic());
        map.put("state", state.text());
        map.put("step", step == null ? null : step.stepName());
        map.put("scenesDone", scenesDone);
        map.put("scenes", scenes);
        map.put("askedS", film.askedS());
        map.put("gotS", film.gotS());
        map.put(
                "video",
                film.video() == null
                        ? null
                        : records.workspace.resolve(film.video()).toString());
        map.put("attempt", run.attempt());
        map.put("startedAt", run.startedAt().toString());
        map.put("endedAt", run.endedAt() == null ? null : run.endedAt().toString());
        map.put("processId", isRunning() ? run.processId() : null);
        map.put("exitCode", run.exitCode());
        map.put("error", run.error());
        map.put("log", records.workspace.resolve(run.logFile()).toString());
        return map;
    }
}
