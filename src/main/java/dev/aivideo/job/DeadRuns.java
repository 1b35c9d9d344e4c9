package dev.aivideo.job;

import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import dev.aivideo.records.webapp.AssemblyProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Completes the audit of runs whose process died before it recorded their end. */
@Component
class DeadRuns {
    private static final Logger LOG = LoggerFactory.getLogger(DeadRuns.class);
    private static final String ENDED_BY = "ended by: process died";

    private final RunRepository runs;
    private final AssemblyProgress assembly;
    private final ProjectRepository projects;
    private final ProjectJobInstances instances;

    DeadRuns(RunRepository runs, AssemblyProgress assembly, ProjectRepository projects, ProjectJobInstances instances) {
        this.runs = runs;
        this.assembly = assembly;
        this.projects = projects;
        this.instances = instances;
    }

    /** To be called only by the holder of the workspace's lock, before it begins a run of its own. */
    void complete() {
        for (Run run : runs.running()) {
            LOG.warn("Run {} of project {}: process {} died", run.id(), run.projectId(), run.processId());
            List<StepTransition> steps = runs.transitions(run.id());
            if (!steps.isEmpty() && steps.get(steps.size() - 1).to() == RunStatus.RUNNING) {
                end(steps.get(steps.size() - 1));
            }
            assembly.abandon(run.projectId(), ENDED_BY);
            runs.end(run.id(), RunStatus.DIED, ExitCode.FAILED.value(), ENDED_BY);
        }
    }

    /** Spring Batch records a step as completed before it calls the listeners; the process may die in between. */
    private void end(StepTransition begun) {
        boolean isCompleted = instances.isCompleted(begun.projectId(), begun.stage());
        runs.add(endOf(begun, isCompleted));
        if (isCompleted) {
            projects.finished(begun.projectId(), begun.stage());
        }
    }

    private static StepTransition endOf(StepTransition begun, boolean isCompleted) {
        Instant now = Instant.now();
        Duration lasted = Duration.between(begun.at(), now);
        return new StepTransition(
                UUID.randomUUID().toString(),
                begun.projectId(),
                begun.runId(),
                begun.stage(),
                RunStatus.RUNNING,
                isCompleted ? RunStatus.COMPLETED : RunStatus.DIED,
                now,
                lasted.isNegative() ? Duration.ZERO : lasted, // the clock may have been put back
                0,
                0,
                0,
                0,
                isCompleted ? "COMPLETED" : null,
                ENDED_BY);
    }
}
