package dev.aivideo.job;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import dev.aivideo.records.webapp.AssemblyProgress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins and restarts runs of the Job, and says how each one ended. */
@Component
public class VideoLauncher implements FilmRunner {
    private static final Logger LOG = LoggerFactory.getLogger(VideoLauncher.class);

    private final JobOperator operator;
    private final Job job;
    private final ProjectJobInstances editions;
    private final RestartPreparation rework;
    private final PictureReplacement pictureChange;
    private final Workspace workspace;
    private final CacheProperties cache;
    private final ProjectRepository projects;
    private final RunRepository runs;
    private final AssemblyProgress assembly;
    private final CollectedWarnings warnings;
    private final TransactionTemplate transaction;

    private volatile boolean isStopAsked;

    VideoLauncher(
            JobOperator operator,
            Job videoJob,
            ProjectJobInstances editions,
            RestartPreparation rework,
            PictureReplacement pictureChange,
            Workspace workspace,
            CacheProperties cache,
            ProjectRepository projects,
            RunRepository runs,
            AssemblyProgress assembly,
            CollectedWarnings warnings,
            TransactionTemplate transaction) {
        this.operator = operator;
        this.job = videoJob;
        this.editions = editions;
        this.rework = rework;
        this.pictureChange = pictureChange;
        this.workspace = workspace;
        this.cache = cache;
        this.projects = projects;
        this.runs = runs;
        this.assembly = assembly;
        this.warnings = warnings;
        this.transaction = transaction;
    }

    @Override
    public Project newProject(Brief brief) {
        Instant now = Instant.now();
        Project project = new Project(
                UUID.randomUUID().toString(),
                ProjectName.of(brief.topic()),
                brief,
                Stage.SCRIPT.currentStep(),
                null,
                null,
                now,
                now);
        // A kill leaves both or neither: a project without a run would be seen by no restart.
        transaction.executeWithoutResult(status -> {
            projects.insert(project);
            runs.insert(newRun(project.id(), 1));
        });
        return project;
    }

    /** Files of completed steps that are damaged or gone are named among the warnings and made again. */
    @Override
    public RunResult run(String projectId) {
        Project project = projects.get(projectId);
        OwnedFiles.unlink(workspace.homes(projectId));
        List<String> damages = rework.repair(projectId);
        Run run = begun(projectId);
        // Not where the record has it: triggers of a database of another hand may have changed that.
        Path log = RunLog.fileFor(workspace, projectId, run.attempt(), run.startedAt());
        warnings.take();
        try (RunLog open = RunLog.open(run.id(), log)) {
            LOG.info(
                    "Project {} '{}', attempt {}: {}",
                    projectId,
                    project.name(),
                    run.attempt(),
                    project.brief().duration());
            damages.forEach(warnings::warn);
            return runJob(projectId, run.id(), log);
        }
    }

    /** The run that was written with its project, or another one. The holder of the lock knows that none goes on. */
    private Run begun(String projectId) {
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

    private RunResult runJob(String projectId, String runId, Path log) {
        try {
            if (isStopAsked) {
                return ended(projectId, runId, log, RunStatus.STOPPED, stopped(projectId));
            }
            JobExecution execution = operator.start(job, parameters(projectId, runId));
            Set<String> changed = new HashSet<>();
            while (execution.getStatus() == BatchStatus.FAILED
                    && !isStopAsked
                    && pictureChange.prepare(projectId, execution, changed)) {
                execution = operator.start(job, parameters(projectId, runId));
            }
            if (isStopAsked && execution.getStatus() == BatchStatus.FAILED) {
                // Ctrl-C reaches FFmpeg too: what it left unfinished is done again, and is no failure.
                return ended(projectId, runId, log, RunStatus.STOPPED, stopped(projectId));
            }
            return switch (execution.getStatus()) {
                case COMPLETED -> done(projectId, runId, log);
                case STOPPED, STOPPING -> ended(projectId, runId, log, RunStatus.STOPPED, stopped(projectId));
                default -> {
                    FailureReport failure = failure(projectId, execution);
                    if (failure.exitCode() == ExitCode.PARKED) {
                        park(runId, execution);
                    }
                    yield ended(projectId, runId, log, RunStatus.FAILED, failure);
                }
            };
        } catch (Exception e) {
            LOG.error("The Job could not be run", e);
            return ended(projectId, runId, log, RunStatus.FAILED, failureOf(e));
        }
    }

    private JobParameters parameters(String projectId, String runId) {
        return new JobParametersBuilder()
                .addString(JobParameterNames.PROJECT, projectId)
                .addLong(JobParameterNames.EDITION, editions.current(projectId))
                .addString(JobParameterNames.RUN, runId, false)
                .toJobParameters();
    }

    private RunResult done(String projectId, String runId, Path log) {
        runs.end(runId, RunStatus.COMPLETED, ExitCode.DONE.value(), null);
        Project project = projects.get(projectId);
        String video = project.videoPath();
        return new RunResult(
                projectId,
                runId,
                ExitCode.DONE,
                video == null ? null : workspace.resolve(video),
                project.totalDurationS(),
                warnings.take(),
                null,
                log);
    }

    private RunResult ended(String projectId, String runId, Path log, RunStatus status, FailureReport failure) {
        try {
            runs.end(runId, status, failure.exitCode().value(), failure.message());
            if (status == RunStatus.FAILED && projects.find(projectId).isPresent()) {
                assembly.fail(projectId, failure.message());
                projects.failed(projectId);
            }
        } catch (DataAccessException e) {
            // What kept it from being written is most often what failed the run. The next start writes it.
            LOG.error("The end of the run could not be written down", e);
        }
        return new RunResult(projectId, runId, failure.exitCode(), null, null, warnings.take(), failure.message(), log);
    }

    /** Nights leave the film alone until the service may be asked again. */
    private void park(String runId, JobExecution execution) {
        execution.getAllFailureExceptions().stream()
                .flatMap(thrown -> Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
                .filter(QuotaExhaustedException.class::isInstance)
                .map(QuotaExhaustedException.class::cast)
                .findFirst()
                .ifPresent(quota -> runs.park(runId, quota.until()));
    }

    private static FailureReport stopped(String projectId) {
        return FailureReport.of(ExitCode.STOPPED, "Stopped as asked; project " + projectId + " can be restarted");
    }

    /** A row that is gone makes statements fail in many ways; that the project is gone is what explains them. */
    private FailureReport failure(String projectId, JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        failures.forEach(thrown -> LOG.error("The run failed", thrown));
        if (projects.find(projectId).isEmpty()) {
            return FailureReport.of(new ProjectDeletedException(projectId));
        }
        return failures.isEmpty()
                ? FailureReport.of(ExitCode.FAILED, "The Job ended as " + execution.getStatus() + "; the log says more")
                : failureOf(failures.get(0));
    }

    private FailureReport failureOf(Throwable thrown) {
        return FailureReport.of(thrown, workspace, cache::directory);
    }

    @Override
    public void stopRuns() {
        isStopAsked = true;
        editions.running().forEach(execution -> {
            try {
                if (execution.getStatus() != BatchStatus.STOPPING) {
                    operator.stop(execution);
                }
            } catch (Exception e) {
                LOG.warn("Could not stop execution {}", execution.getId(), e);
            }
        });
    }
}
