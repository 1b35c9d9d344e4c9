package dev.aivideo.cli;

import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a project stands.
 *
 * @param run its newest
 * @param state of that run, {@code died} if nobody works on it any more
 * @param step the step begun last, null before the first
 * @param scenesDone of {@code scenes}, in that step; null where it is not done by scenes
 */
record Stand(
        Project project,
        Run run,
        String state,
        @Nullable Stage step,
        @Nullable Long scenesDone,
        long scenes) {

    static Stand of(ReadRecords records, Project project, Run run) {
        List<StepTransition> steps = records.runs.transitions(run.id());
        Stage step = steps.isEmpty() ? null : steps.get(steps.size() - 1).stage();
        long scenes = count(records, "SELECT count(*) FROM scenes WHERE project_id = :project", project);
        Long done = step == null ? null : done(records, project, step);
        return new Stand(project, run, records.state(run), step, done, scenes);
    }

    private static @Nullable Long done(ReadRecords records, Project project, Stage step) {
        return switch (step) {
            case VOICEOVER ->
                count(
                        records,
                        "SELECT count(*) FROM scenes WHERE project_id = :project AND audio_file_path IS NOT NULL",
                        project);
            case VISUAL_SOURCING ->
                count(
                        records,
                        "SELECT count(DISTINCT scene_id) FROM shots JOIN scenes ON scenes.id = scene_id WHERE project_id = :project",
                        project);
            case EDITING ->
                count(
                        records,
                        "SELECT count(DISTINCT scene_id) FROM artifacts WHERE project_id = :project AND stage = 'editing'",
                        project);
            case SCRIPT, EXPORT -> null;
        };
    }

    private static long count(ReadRecords records, String sql, Project project) {
        return records.client
                .sql(sql)
                .param("project", project.id())
                .query(Long.class)
                .single();
    }

    boolean isRunning() {
        return state.equals("running");
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
        map.put("project", project.id());
        map.put("name", project.name());
        map.put("topic", project.brief().topic());
        map.put("state", state);
        map.put("step", step == null ? null : step.stepName());
        map.put("scenesDone", scenesDone);
        map.put("scenes", scenes);
        map.put("askedS", project.brief().duration().toSeconds());
        map.put("gotS", project.totalDurationS());
        map.put(
                "video",
                project.videoPath() == null
                        ? null
                        : records.workspace.resolve(project.videoPath()).toString());
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
