package dev.aivideo.job;

import dev.aivideo.project.Progress;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.webapp.AssemblyProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/**
 * Records every step's start and end, moves the project through the web app's steps, and reports the
 * progress. One per run.
 */
public class StepAudit implements StepExecutionListener, ItemWriteListener<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(StepAudit.class);

    private final RunRepository runs;
    private final ProjectRepository projects;
    private final SceneRepository scenes;
    private final AssemblyProgress assembly;
    private final Progress progress;

    private @Nullable Stage stage;
    private String projectId = "";
    private long startedNanos;
    private long alreadyDone;
    private long total;
    private long done;

    StepAudit(
            RunRepository runs,
            ProjectRepository projects,
            SceneRepository scenes,
            AssemblyProgress assembly,
            Progress progress) {
        this.runs = runs;
        this.projects = projects;
        this.scenes = scenes;
        this.assembly = assembly;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        Stage entered = Stage.ofStep(step.getStepName());
        stage = entered;
        projectId = parameter(step, JobParameterNames.PROJECT);
        startedNanos = System.nanoTime();
        projects.enter(projectId, entered);
        total = scenes.ofProject(projectId).size();
        alreadyDone = step.getWriteCount();
        done = 0;
        runs.add(StepTransition.begin(projectId, parameter(step, JobParameterNames.RUN), entered));
        showBegin(entered);
        LOG.info("Step {} begins", step.getStepName());
    }

    private void showBegin(Stage entered) {
        if (entered == Stage.EDITING) {
            assembly.begin(projectId, (int) total);
        }
        if (entered == Stage.EXPORT) {
            assembly.joining(projectId, (int) total);
        }
        // The first item may take long: show the step at once.
        progress.report(entered.stepName(), 0, Math.max(1, total), "scenes");
    }

    @Override
    public void afterWrite(Chunk<?> items) {
        done += items.size();
        Stage current = stage;
        if (current == null) {
            return;
        }
        projects.enter(projectId, current);
        long finished = Math.min(total, alreadyDone + done);
        if (current == Stage.EDITING) {
            assembly.editing(projectId, (int) finished, (int) total);
        }
        progress.report(current.stepName(), finished, total, "scenes");
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        Stage left = Stage.ofStep(step.getStepName());
        Duration lasted = Duration.ofNanos(System.nanoTime() - startedNanos);
        runs.add(end(step, left, lasted));
        if (step.getStatus() == BatchStatus.COMPLETED) {
            projects.finished(projectId, left);
            progress.report(left.stepName(), total, total, "scenes");
        }
        LOG.info("Step {} ends as {} after {}", step.getStepName(), step.getStatus(), lasted);
        return step.getExitStatus();
    }

    private StepTransition end(StepExecution step, Stage left, Duration lasted) {
        return new StepTransition(
                UUID.randomUUID().toString(),
                projectId,
                parameter(step, JobParameterNames.RUN),
                left,
                RunStatus.RUNNING,
                state(step.getStatus()),
                Instant.now(),
                lasted,
                step.getReadCount(),
                step.getWriteCount(),
                step.getSkipCount(),
                step.getRollbackCount(),
                step.getExitStatus().getExitCode(),
                error(step));
    }

    private static @Nullable String error(StepExecution step) {
        List<Throwable> failures = step.getFailureExceptions();
        return failures.isEmpty() ? null : FailureReport.of(failures.get(0)).message();
    }

    /** The Job refuses to start without its parameters. */
    private static String parameter(StepExecution step, String name) {
        return Objects.requireNonNull(step.getJobExecution().getJobParameters().getString(name));
    }

    private static RunStatus state(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> RunStatus.COMPLETED;
            case STOPPED, STOPPING -> RunStatus.STOPPED;
            default -> RunStatus.FAILED;
        };
    }
}
