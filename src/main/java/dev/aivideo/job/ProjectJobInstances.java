package dev.aivideo.job;

import dev.aivideo.project.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Job instances of a project. A failed instance is restarted where it stopped; when finished steps have to be done
 * again, the next edition, an instance of its own, goes through all steps, and each finds what is still good.
 */
@Component
class ProjectJobInstances {
    private static final Set<BatchStatus> GOING_ON =
            Set.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private final JobRepository repository;
    private final JobOperator operator;

    ProjectJobInstances(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    /**
     * The edition to run: the newest unfinished one, its dead executions recovered, or the next. To be called only by
     * the holder of the workspace's lock, to whom every execution that seems to go on is one of a dead process.
     */
    long current(String projectId) {
        long edition = 1;
        while (true) {
            JobInstance instance =
                    repository.getJobInstance(VideoJobConfiguration.JOB_NAME, parameters(projectId, edition));
            if (instance == null) {
                return edition;
            }
            List<JobExecution> executions = repository.getJobExecutions(instance);
            executions.stream().filter(e -> GOING_ON.contains(e.getStatus())).forEach(operator::recover);
            if (executions.stream().noneMatch(e -> isOver(e.getStatus()))) {
                return edition;
            }
            edition++;
        }
    }

    /** Abandon the unfinished edition, so that the next run goes through all steps. */
    void abandon(String projectId) {
        JobInstance instance =
                repository.getJobInstance(VideoJobConfiguration.JOB_NAME, parameters(projectId, current(projectId)));
        if (instance == null) {
            return;
        }
        for (JobExecution execution : repository.getJobExecutions(instance)) {
            try {
                operator.abandon(execution);
            } catch (JobExecutionAlreadyRunningException e) {
                throw new IllegalStateException("Execution " + execution.getId() + " was recovered and runs again", e);
            }
        }
    }

    /** Whether the newest edition has completed this step. */
    boolean isCompleted(String projectId, Stage stage) {
        JobInstance newest = null;
        for (long edition = 1; ; edition++) {
            JobInstance instance =
                    repository.getJobInstance(VideoJobConfiguration.JOB_NAME, parameters(projectId, edition));
            if (instance == null) {
                break;
            }
            newest = instance;
        }
        StepExecution last = newest == null ? null : repository.getLastStepExecution(newest, stage.stepName());
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    List<JobExecution> running() {
        return new ArrayList<>(repository.findRunningJobExecutions(VideoJobConfiguration.JOB_NAME));
    }

    private static boolean isOver(BatchStatus status) {
        return status == BatchStatus.COMPLETED || status == BatchStatus.ABANDONED;
    }

    private static JobParameters parameters(String projectId, long edition) {
        return new JobParametersBuilder()
                .addString(JobParameterNames.PROJECT, projectId)
                .addLong(JobParameterNames.EDITION, edition)
                .toJobParameters();
    }
}
