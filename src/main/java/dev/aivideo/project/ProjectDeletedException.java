package dev.aivideo.project;

/** The project's row is gone: somebody deleted it, in the web app for example. That ends the run and is not a failure. */
public class ProjectDeletedException extends RuntimeException {
    public ProjectDeletedException(String projectId) {
        super("Project " + projectId + " was deleted while the run was going on; nothing more is done for it");
    }
}
