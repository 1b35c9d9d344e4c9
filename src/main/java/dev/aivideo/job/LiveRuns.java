package dev.aivideo.job;

import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Workspace;

/** Tells which runs are alive: only the holder of the workspace's lock works in it. */
public final class LiveRuns {
    private LiveRuns() {}

    /** The state of the run: a run that no process works on has died, even if that is not recorded yet. */
    public static RunStatus status(Workspace workspace, Run run) {
        return run.status() == RunStatus.RUNNING && !isProcessAtWork(workspace, run) ? RunStatus.DIED : run.status();
    }

    /** Whether the process of the run works in the workspace now, on this run or on another. */
    public static boolean isProcessAtWork(Workspace workspace, Run run) {
        return WorkspaceLock.owner(workspace)
                .filter(owner -> owner.isProcess(run.processId()))
                .isPresent();
    }
}
