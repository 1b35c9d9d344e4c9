package dev.aivideo.records;

import dev.aivideo.project.Film;
import dev.aivideo.project.Project;

/** Loads a film with all that is on record about it. */
public class Films {
    private final Records records;

    Films(Records records) {
        this.records = records;
    }

    /**
     * The film as it is now; what is recorded later is not in it.
     *
     * @throws dev.aivideo.project.ProjectDeletedException if the project's row is gone
     */
    public Film load(String projectId) {
        Project project = records.projects().get(projectId);
        return new Film(
                project,
                records.scripts().texts(project),
                records.sourceTexts().ofProject(projectId),
                records.scenes().ofProject(projectId),
                records.narrations().ofProject(projectId),
                records.shots().ofProject(projectId),
                records.segments().ofProject(projectId));
    }
}
