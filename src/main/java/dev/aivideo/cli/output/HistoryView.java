package dev.aivideo.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs with their steps, and the rights of the films they were about. */
public record HistoryView(List<RunView> runs, List<RightsView> rights) {

    /** One run. */
    public record RunView(
            String run,
            String project,
            int attempt,
            RunStatus state,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer exitCode,
            @Nullable String error,
            List<String> warnings,
            List<String> hooks,
            String log,
            List<StepView> steps) {

        /**
         * What was told on the way.
         *
         * @param hooks how each call of the operator's command ended
         */
        public record Told(List<String> warnings, List<String> hooks) {}

        /** @param log the whole path */
        public static RunView of(Run run, RunStatus state, Told told, String log, List<StepView> steps) {
            return new RunView(
                    run.id(),
                    run.projectId(),
                    run.attempt(),
                    state,
                    run.startedAt(),
                    run.endedAt(),
                    run.exitCode(),
                    run.error(),
                    told.warnings(),
                    told.hooks(),
                    log,
                    steps);
        }
    }

    /**
     * The rights of the texts and pictures of a film.
     *
     * @param error why they cannot be read; then there is nothing else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RightsView(
            String project,
            @Nullable List<TextView> texts,
            @Nullable List<PictureView> pictures,
            @Nullable List<String> notices,
            @Nullable String error) {}
}
