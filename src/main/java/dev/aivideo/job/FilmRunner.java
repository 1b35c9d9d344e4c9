package dev.aivideo.job;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;

/** Makes films, one run of the Job each. */
public interface FilmRunner {

    /** Record a new project and the start of its first run: {@link #run} has to follow. */
    Project newProject(Brief brief);

    /**
     * Run the Job for a project: from the beginning if it never ran, else from the step that was not completed.
     *
     * @throws dev.aivideo.project.ProjectDeletedException if there is no such project
     */
    RunResult run(String projectId);

    /** Stop the runs of this process after the current item. */
    void stopRuns();
}
