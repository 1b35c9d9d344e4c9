package dev.aivideo.job;

/** Another process works in the workspace. The message says which, since when, and doing what. */
public class WorkspaceInUseException extends RuntimeException {
    public WorkspaceInUseException(String message) {
        super(message);
    }
}
