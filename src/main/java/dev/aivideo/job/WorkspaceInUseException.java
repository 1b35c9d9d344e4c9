package dev.aivideo.job;

import dev.aivideo.project.Workspace;

/** Another process works in the workspace. The message says which, since when, and doing what. */
public class WorkspaceInUseException extends RuntimeException {
    private final transient WorkspaceOwner owner;

    WorkspaceInUseException(Workspace workspace, WorkspaceOwner owner) {
        super(
                "The workspace %s is in use by %s.%nRemedy: let it finish, stop it with 'stop', give --wait (or --queue to 'produce'), or name another folder with --workspace"
                        .formatted(workspace.root(), owner));
        this.owner = owner;
    }

    public WorkspaceOwner owner() {
        return owner;
    }
}
