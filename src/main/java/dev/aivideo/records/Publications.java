package dev.aivideo.records;

import dev.aivideo.project.Publication;
import dev.aivideo.records.webapp.AssemblyProgress;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows finished films to the web app: with the project's film, its assembly ends. */
public class Publications {
    private final ProjectRepository projects;
    private final AssemblyProgress assembly;
    private final TransactionTemplate transaction;

    Publications(ProjectRepository projects, AssemblyProgress assembly, TransactionTemplate transaction) {
        this.projects = projects;
        this.assembly = assembly;
        this.transaction = transaction;
    }

    /**
     * Shows the finished film.
     *
     * @throws dev.aivideo.project.ProjectDeletedException if the project's row is gone
     */
    public void publish(String projectId, Publication film) {
        transaction.executeWithoutResult(status -> {
            projects.publish(projectId, film);
            assembly.complete(projectId);
        });
    }
}
