package dev.aivideo.cli.workbench;

import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.project.Run;
import dev.aivideo.project.Workspace;

/** Who is really at work: only the holder of the workspace's lock is. */
public final class LiveProcess {
    private LiveProcess() {}

    /** Whether the run goes on now. Its process number alone proves nothing: numbers are used again. */
    public static boolean holds(Workspace workspace, Run run) {
        return WorkspaceLock.owner(workspace)
                .filter(owner -> owner.startsWith("process " + run.processId() + " "))
                .isPresent();
    }
}
