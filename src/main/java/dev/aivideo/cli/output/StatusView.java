package dev.aivideo.cli.output;

import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ProjectStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The process that uses a workspace, and the state of its projects.
 *
 * @param inUseBy null if none does
 */
public record StatusView(String workspace, @Nullable String inUseBy, List<ProjectStatusView> projects) {

    /**
     * The state of a project.
     *
     * @param video the whole path; null if there is none
     * @param processId of the process that works on it; null if none does
     */
    public record ProjectStatusView(
            String project,
            String name,
            String topic,
            RunStatus state,
            @Nullable String step,
            @Nullable Long scenesDone,
            long scenes,
            long askedS,
            @Nullable Double gotS,
            @Nullable String video,
            int attempt,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Long processId,
            @Nullable Integer exitCode,
            @Nullable String error,
            String log) {

        /** @param state of the run, died if no process works on it any more */
        public static ProjectStatusView of(ProjectStatus status, RunStatus state, Workspace workspace) {
            Run run = status.run();
            String video = status.project().video();
            return new ProjectStatusView(
                    status.project().id(),
                    status.project().name(),
                    status.project().topic(),
                    state,
                    status.step() == null ? null : status.step().stepName(),
                    status.scenesDone(),
                    status.scenes(),
                    status.project().askedS(),
                    status.project().gotS(),
                    video == null ? null : workspace.resolve(video).toString(),
                    run.attempt(),
                    run.startedAt(),
                    run.endedAt(),
                    state == RunStatus.RUNNING ? run.processId() : null,
                    run.exitCode(),
                    run.error(),
                    workspace.resolve(run.logFile()).toString());
        }
    }
}
