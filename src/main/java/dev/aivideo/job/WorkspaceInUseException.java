package dev.aivideo.job;

import dev.aivideo.project.ProblemException;
import dev.aivideo.project.Workspace;

/** Another process works in the workspace. The message says which, since when, and doing what. */
public class WorkspaceInUseException extends ProblemException implements ExitCoded {
    private final WorkspaceOwner owner;

    WorkspaceInUseException(Workspace workspace, WorkspaceOwner owner) {
        super(
                "The workspace %s is in use by %s.".formatted(workspace.root(), owner),
                "",
                "let it finish, stop it with 'stop', give --wait (or --queue to 'produce'), or name another folder with --workspace",
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
