package dev.aivideo.records;

import dev.aivideo.project.Film;
import dev.aivideo.project.Project;

/** Loads a film with all that is on record about it. */
public class Films {
    private final ProjectRepository projects;
    private final ScriptRepository scripts;
    private final SceneRepository scenes;
    private final NarrationRepository narrations;
    private final ShotRepository shots;
    private final SegmentRepository segments;

    Films(
            ProjectRepository projects,
            ScriptRepository scripts,
            SceneRepository scenes,
            NarrationRepository narrations,
            ShotRepository shots,
            SegmentRepository segments) {
        this.projects = projects;
        this.scripts = scripts;
        this.scenes = scenes;
        this.narrations = narrations;
        this.shots = shots;
        this.segments = segments;
    }

    /**
     * The film as it is now; what is recorded later is not in it.
     *
     * @throws dev.aivideo.project.ProjectDeletedException if the project's row is gone
     */
    public Film load(String projectId) {
        Project project = projects.get(projectId);
        return new Film(
                project,
                scripts.texts(project),
                scenes.ofProject(projectId),
                narrations.ofProject(projectId),
                shots.ofProject(projectId),
                segments.ofProject(projectId));
    }
}
