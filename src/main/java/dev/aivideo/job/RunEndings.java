package dev.aivideo.job;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.project.Project;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import dev.aivideo.records.webapp.AssemblyProgress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Records how runs ended, for the operator and the web app, and returns their results. */
@Component
class RunEndings {
    private static final Logger LOG = LoggerFactory.getLogger(RunEndings.class);

    private final Workspace workspace;
    private final CacheProperties cache;
    private final ProjectRepository projects;
    private final RunRepository runs;
    private final AssemblyProgress assembly;
    private final RunJournal journal;

    RunEndings(
            Workspace workspace,
            CacheProperties cache,
            ProjectRepository projects,
            RunRepository runs,
            AssemblyProgress assembly,
            RunJournal journal) {
        this.workspace = workspace;
        this.cache = cache;
        this.projects = projects;
        this.runs = runs;
        this.assembly = assembly;
        this.journal = journal;
    }

    RunResult completed(Run run) {
        runs.end(run.id(), RunStatus.COMPLETED, ExitCode.DONE.value(), null);
        Project project = projects.get(run.projectId());
        String video = project.videoPath();
        return new RunResult(
                run.projectId(),
                run.id(),
                ExitCode.DONE,
                video == null ? null : workspace.resolve(video),
                project.totalDurationS(),
                journal.warnings(run),
                null,
                journal.log(run));
    }

    RunResult stopped(Run run) {
        String told = "Stopped on request; project " + run.projectId() + " can be restarted";
        return ended(run, RunStatus.STOPPED, FailureReport.of(ExitCode.STOPPED, told));
    }

    RunResult failed(Run run, JobExecution execution) {
        FailureReport failure = report(run, execution);
        if (failure.exitCode() == ExitCode.PARKED) {
            park(run, execution);
        }
        return ended(run, RunStatus.FAILED, failure);
    }

    RunResult failed(Run run, Exception thrown) {
        return ended(run, RunStatus.FAILED, report(thrown));
    }

    /** A missing row makes statements fail in many ways; the cause to report is that the project was deleted. */
    private FailureReport report(Run run, JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        failures.forEach(thrown -> LOG.error("The run failed", thrown));
        if (projects.find(run.projectId()).isEmpty()) {
            return FailureReport.of(new ProjectDeletedException(run.projectId()));
        }
        return failures.isEmpty()
                ? FailureReport.of(ExitCode.FAILED, "The Job ended as " + execution.getStatus() + "; see the log")
                : report(failures.get(0));
    }

    private FailureReport report(Throwable thrown) {
        return FailureReport.of(thrown, workspace, cache::directory);
    }

    /** Nights skip the film until the service can be used again. */
    private void park(Run run, JobExecution execution) {
        execution.getAllFailureExceptions().stream()
                .flatMap(thrown -> Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                .filter(QuotaExhaustedException.class::isInstance)
                .map(QuotaExhaustedException.class::cast)
                .findFirst()
                .ifPresent(quota -> runs.park(run.id(), quota.until()));
    }

    private RunResult ended(Run run, RunStatus status, FailureReport failure) {
        try {
            write(run, status, failure);
        } catch (DataAccessException e) {
            // The cause is usually what failed the run. The next start records the end.
            LOG.error("The end of the run could not be recorded", e);
        }
        List<String> warnings = journal.warnings(run);
        Path log = journal.log(run);
        return new RunResult(
                run.projectId(), run.id(), failure.exitCode(), null, null, warnings, failure.message(), log);
    }

    private void write(Run run, RunStatus status, FailureReport failure) {
        runs.end(run.id(), status, failure.exitCode().value(), failure.message());
        if (status == RunStatus.FAILED && projects.find(run.projectId()).isPresent()) {
            assembly.fail(run.projectId(), failure.message());
            projects.failed(run.projectId());
        }
    }
}
