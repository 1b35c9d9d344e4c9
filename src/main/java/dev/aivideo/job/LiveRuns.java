package dev.aivideo.job;

import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Workspace;

/** Which runs really go on: only the holder of the workspace's lock works in it. */
public final class LiveRuns {
    private LiveRuns() {}

    /** How the run stands: one that nobody works on any more has died, though nobody wrote that down yet. */
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
