package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts a night, or resumes the one that died. Only for the holder of the workspace's lock. */
@Component
public class NightLauncher {
    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;
    private final NightRepository nights;
    private final Workspace workspace;
    private final Hook hook;

    NightLauncher(
            JobOperator operator,
            JobRepository repository,
            Job nightJob,
            NightRepository nights,
            Workspace workspace,
            Hook hook) {
        this.operator = operator;
        this.repository = repository;
        this.job = nightJob;
        this.nights = nights;
        this.workspace = workspace;
        this.hook = hook;
    }

    /**
     * Run a night to its end.
     *
     * @throws IllegalStateException if it ended without a report; its films' rows show its progress
     */
    public NightResult run(NightOptions options) throws Exception {
        Night night = nights.unfinished().orElseGet(this::begin);
        recoverDead(night);
        JobParametersBuilder parameters = new JobParametersBuilder(identity(night));
        new NightJobParameters(night.id(), options).addOptions(parameters);
        JobExecution execution = operator.start(job, parameters.toJobParameters());
        Night ended = nights.get(night.id());
        if (execution.getStatus() != BatchStatus.COMPLETED || ended.endedAt() == null) {
            throw new IllegalStateException(
                    "The night ended as " + execution.getStatus()
                            + " without a report; run the command again to resume it",
                    execution.getAllFailureExceptions().stream().findFirst().orElse(null));
        }
        List<NightFilm> films = nights.films(night.id());
        List<NightNote> notes = nights.notes(night.id());
        String report = ended.report();
        if (report == null) {
            return new NightResult(ended, films, notes, ExitCode.FAILED, null);
        }
        Path page = workspace.inside(report);
        hook.call(page);
        return new NightResult(ended, films, notes, NightResult.exitCode(films, notes), page);
    }

    private Night begin() {
        Night night = new Night(UUID.randomUUID().toString(), Instant.now(), null, null, null);
        nights.begin(night);
        return night;
    }

    private void recoverDead(Night night) {
        JobInstance instance = repository.getJobInstance(job.getName(), identity(night));
        if (instance != null) {
            repository.getJobExecutions(instance).stream()
                    .filter(JobExecution::isRunning)
                    .forEach(operator::recover);
        }
    }

    private static JobParameters identity(Night night) {
        return new JobParametersBuilder()
                .addString(NightJobParameters.NIGHT, night.id())
                .toJobParameters();
    }
}
