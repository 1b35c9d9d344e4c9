package dev.aivideo.job;

import dev.aivideo.project.Progress;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RunRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.webapp.AssemblyProgress;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.DefaultJobParametersValidator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one Job: script, then voiceover, then visual-sourcing, then editing, then export. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Retention.class)
class VideoJobConfiguration {
    static final String JOB_NAME = "ai-video";

    @Bean
    Job videoJob(
            JobRepository jobRepository,
            Step scriptStep,
            Step voiceoverStep,
            Step visualSourcingStep,
            Step editingStep,
            Step exportStep) {
        return new JobBuilder(JOB_NAME, jobRepository)
                .validator(new DefaultJobParametersValidator(
                        new String[] {JobParameterNames.PROJECT, JobParameterNames.EDITION, JobParameterNames.RUN},
                        new String[0]))
                .start(scriptStep)
                .next(voiceoverStep)
                .next(visualSourcingStep)
                .next(editingStep)
                .next(exportStep)
                .build();
    }

    @Bean
    @JobScope
    StepAudit stepAudit(
            RunRepository runs,
            ProjectRepository projects,
            SceneRepository scenes,
            AssemblyProgress assembly,
            Progress progress) {
        return new StepAudit(runs, projects, scenes, assembly, progress);
    }
}
