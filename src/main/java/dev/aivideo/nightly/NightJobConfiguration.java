package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The night as a Job of its own: plan, then films, then report. A night that was killed is resumed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NightlyProperties.class)
class NightJobConfiguration {
    @Bean
    QueueRepository queueRepository(Records records) {
        return new QueueRepository(records);
    }

    @Bean
    NightRepository nightRepository(Records records) {
        return new NightRepository(records);
    }

    @Bean
    Clock nightClock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Job nightJob(JobRepository jobRepository, Step nightPlanStep, Step nightFilmsStep, Step nightReportStep) {
        return new JobBuilder("night", jobRepository)
                .start(nightPlanStep)
                .next(nightFilmsStep)
                .next(nightReportStep)
                .build();
    }

    @Bean
    Step nightPlanStep(
            JobRepository jobRepository,
            ResourcelessTransactionManager transactionManager,
            NightPlan plan,
            NightRepository nights,
            NightList list) {
        Tasklet tasklet = (contribution, context) -> {
            NightJobParameters parameters =
                    NightJobParameters.of(context.getStepContext().getJobParameters());
            String night = parameters.nightId();
            if (nights.films(night).isEmpty()) {
                List<NightNote> notes = new ArrayList<>(list.importEntries());
                NightPlan.Plan planned = plan.plan(night, parameters.options().maxFilms(), Instant.now());
                planned.unreadable()
                        .forEach(entry -> notes.add(NightNote.fault("Queue entry '%s' was skipped. %s"
                                .formatted(entry.brief().topic(), entry.error()))));
                nights.note(night, notes);
                nights.plan(planned.films());
            }
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("plan", jobRepository)
                .tasklet(tasklet, transactionManager)
                .build();
    }

    @Bean
    Step nightFilmsStep(
            JobRepository jobRepository,
            ResourcelessTransactionManager transactionManager,
            NightFilmsTasklet filmsTasklet) {
        return new StepBuilder("films", jobRepository)
                .tasklet(filmsTasklet, transactionManager)
                .build();
    }

    @Bean
    @StepScope
    NightFilmsTasklet filmsTasklet(
            @Value("#{jobParameters}") Map<String, Object> parameters,
            NightRepository nights,
            Attempts attempts,
            FilmObstacles obstacles,
            NightFilmRunner runner,
            Progress progress) {
        return new NightFilmsTasklet(NightJobParameters.of(parameters), nights, attempts, obstacles, runner, progress);
    }

    @Bean
    Step nightReportStep(
            JobRepository jobRepository,
            ResourcelessTransactionManager transactionManager,
            NightReporter reporter,
            NightRepository nights,
            Workspace workspace,
            Progress progress) {
        Tasklet tasklet = (contribution, context) -> {
            String night = NightJobParameters.of(context.getStepContext().getJobParameters())
                    .nightId();
            try {
                Path page = reporter.write(night);
                ExitCode exitCode = NightResult.exitCode(nights.films(night), nights.notes(night));
                nights.end(night, exitCode.value(), workspace.relative(page));
            } catch (IOException e) {
                // A night without an end would be resumed by every later one, and no new night would be planned.
                progress.warn("The night's report could not be written: " + e
                        + "; check that the folder output/reports of the workspace is writable");
                nights.end(night, ExitCode.FAILED.value(), null);
            }
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("report", jobRepository)
                .tasklet(tasklet, transactionManager)
                .build();
    }
}
