package dev.aivideo.job;

import dev.aivideo.project.Run;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Executes the Job for a run, again if other pictures may help, and stops it on request. */
@Component
class JobExecutions {
    private static final Logger LOG = LoggerFactory.getLogger(JobExecutions.class);

    private final JobOperator operator;
    private final Job job;
    private final ProjectJobInstances instances;
    private final PictureReplacement pictures;

    private volatile boolean isStopAsked;

    JobExecutions(JobOperator operator, Job videoJob, ProjectJobInstances instances, PictureReplacement pictures) {
        this.operator = operator;
        this.job = videoJob;
        this.instances = instances;
        this.pictures = pictures;
    }

    /** Whether this process was asked to end its runs. */
    boolean isStopAsked() {
        return isStopAsked;
    }

    JobExecution execute(Run run) throws JobExecutionException {
        JobExecution execution = operator.start(job, parameters(run));
        Set<String> changed = new HashSet<>();
        while (execution.getStatus() == BatchStatus.FAILED
                && !isStopAsked
                && areOthersPrepared(run, execution, changed)) {
            execution = operator.start(job, parameters(run));
        }
        return execution;
    }

    /** A failure here is only logged: the failure of the run is reported. */
    private boolean areOthersPrepared(Run run, JobExecution failed, Set<String> changed) {
        try {
            return pictures.prepare(run.projectId(), failed, changed);
        } catch (RuntimeException e) {
            LOG.error("No other pictures could be prepared", e);
            failed.getAllFailureExceptions().forEach(failure -> failure.addSuppressed(e));
            return false;
        }
    }

    private JobParameters parameters(Run run) {
        return new JobParametersBuilder()
                .addString(JobParameterNames.PROJECT, run.projectId())
                .addLong(JobParameterNames.EDITION, instances.current(run.projectId()))
                .addString(JobParameterNames.RUN, run.id(), false)
                .toJobParameters();
    }

    /** Stop all executions of this process after the current item, and start no more. */
    void stop() {
        isStopAsked = true;
        instances.running().forEach(execution -> {
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
