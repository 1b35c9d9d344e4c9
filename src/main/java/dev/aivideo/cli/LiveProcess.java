package dev.aivideo.cli;

import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.project.Run;
import dev.aivideo.project.Workspace;

/** Who is really at work: only the holder of the workspace's lock is. */
final class LiveProcess {
    private LiveProcess() {}

    /** Whether the run goes on now. Its process number alone proves nothing: numbers are used again. */
    static boolean holds(Workspace workspace, Run run) {
        return WorkspaceLock.owner(workspace)
                .filter(owner -> owner.startsWith("process " + run.processId() + " "))
                .isPresent();
    }
}
