package dev.aivideo.job;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records new projects and the start of runs. */
@Component
class NewRuns {
    private final Workspace workspace;
    private final ProjectRepository projects;
    private final RunRepository runs;
    private final TransactionTemplate transaction;

    NewRuns(Workspace workspace, ProjectRepository projects, RunRepository runs, TransactionTemplate transaction) {
        this.workspace = workspace;
        this.projects = projects;
        this.runs = runs;
        this.transaction = transaction;
    }

    /** A new project with its first run. */
    Project newProject(Brief brief) {
        Project project = project(brief);
        // In one transaction: restart would not find a project without a run.
        transaction.executeWithoutResult(status -> insert(project));
        return project;
    }

    /** To be called inside a transaction. */
    void insert(Project project) {
        projects.insert(project);
        runs.insert(newRun(project.id(), 1));
    }

    /** A project that is not recorded yet. */
    Project project(Brief brief) {
        Instant now = Instant.now();
        return new Project(
                UUID.randomUUID().toString(),
                ProjectName.of(brief.topic()),
                brief,
                Stage.SCRIPT.currentStep(),
                null,
                null,
                now,
                now);
    }

    /** The run recorded with its project, or a new one. Under the lock no other run can be alive. */
    Run begin(String projectId) {
        OwnedFiles.unlink(workspace.homes(projectId));
        List<Run> former = runs.ofProject(projectId);
        Run last = former.isEmpty() ? null : former.get(former.size() - 1);
        if (last != null && last.status() == RunStatus.RUNNING) {
            return last;
        }
        Run run = newRun(projectId, last == null ? 1 : last.attempt() + 1);
        runs.insert(run);
        return run;
    }

    private Run newRun(String projectId, int attempt) {
        Instant start = Instant.now();
        return new Run(
                UUID.randomUUID().toString(),
                projectId,
                attempt,
                RunStatus.RUNNING,
                ProcessHandle.current().pid(),
                workspace.relative(RunLog.fileFor(workspace, projectId, attempt, start)),
                start,
                null,
                null,
                null);
    }
}
