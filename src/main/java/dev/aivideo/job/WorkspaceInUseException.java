package dev.aivideo.job;

import dev.aivideo.project.ProblemException;
import dev.aivideo.project.Workspace;

/** Another process uses the workspace. The message names the process, its start and its purpose. */
public class WorkspaceInUseException extends ProblemException implements ExitCoded {
    private final WorkspaceOwner owner;

    WorkspaceInUseException(Workspace workspace, WorkspaceOwner owner) {
        super(
                "The workspace %s is in use by %s.".formatted(workspace.root(), owner),
                "",
                "wait until it finishes, stop it with 'stop', use --wait (or --queue with 'produce'), or choose another folder with --workspace",
                null);
        this.owner = owner;
    }

    public WorkspaceOwner owner() {
        return owner;
    }

    @Override
    public ExitCode exitCode() {
        return ExitCode.WORKSPACE_IN_USE;
    }
}
