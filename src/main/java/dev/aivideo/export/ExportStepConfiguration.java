package dev.aivideo.export;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.music.library.MusicLibrary;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.Films;
import dev.aivideo.records.MusicRepository;
import dev.aivideo.records.Publications;
import dev.aivideo.records.webapp.AssemblyProgress;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Segments and narrations in, one published film out. A film that does not pass the gate fails the step. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ExportProperties.class, HookProperties.class})
class ExportStepConfiguration {

    @Bean
    Step exportStep(
            JobRepository jobRepository,
            ResourcelessTransactionManager transactionManager,
            StepExecutionListener stepAudit,
            ExportTasklet exportTasklet) {
        return new StepBuilder(Stage.EXPORT.stepName(), jobRepository)
                .tasklet(exportTasklet, transactionManager)
                .listener(stepAudit)
                .build();
    }

    @Bean
    @StepScope
    ExportTasklet exportTasklet(
            @Value("#{jobParameters['project']}") String projectId, Films films, FilmExporter filmExporter) {
        return new ExportTasklet(projectId, films, filmExporter);
    }

    @Bean
    FilmMusician filmMusician(
            Workspace workspace,
            ArtifactStore store,
            DecisionRepository decisions,
            MusicRepository records,
            MusicLibrary library,
            Progress progress) {
        return new FilmMusician(workspace, store, decisions, records, library, progress);
    }

    @Bean
    SoundTools soundTools(Ffmpeg ffmpeg, Ffprobe ffprobe, ExportProperties properties) {
        Mastering mastering = new Mastering(ffmpeg, properties);
        return new SoundTools(new ClipSound(ffmpeg, ffprobe, mastering), mastering);
    }

    @Bean
    FilmSound filmSound(
            Workspace workspace,
            ArtifactStore store,
            DecisionRepository decisions,
            FilmMusician musician,
            SoundTools tools,
            ExportProperties properties) {
        return new FilmSound(workspace, store, decisions, musician, tools, properties);
    }

    @Bean
    ProgrammeAssembler programmeAssembler(
            Workspace workspace, ArtifactStore store, FilmSound filmSound, Ffmpeg ffmpeg) {
        return new ProgrammeAssembler(workspace, store, filmSound, new FilmAssembly(ffmpeg));
    }

    @Bean
    Publisher publisher(
            Workspace workspace,
            ArtifactStore store,
            Publications publications,
            Ffprobe ffprobe,
            PublishedHook hook,
            Progress progress) {
        return new Publisher(workspace, store, publications, ffprobe, hook, progress);
    }

    @Bean
    PublishedHook publishedHook(
            HookProperties properties,
            Workspace workspace,
            ArtifactStore store,
            DecisionRepository decisions,
            Progress progress) {
        return new PublishedHook(properties.command(), workspace, store, decisions, progress);
    }

    @Bean
    FilmJudge filmJudge(
            Workspace workspace,
            Ffmpeg ffmpeg,
            Ffprobe ffprobe,
            DecisionRepository decisions,
            Progress progress,
            ExportProperties properties) {
        Gate gate = new Gate(new Inspector(ffmpeg, ffprobe, properties), ffprobe, properties);
        return new FilmJudge(gate, workspace, decisions, progress);
    }

    @Bean
    ThumbnailFrame thumbnailFrame(Ffmpeg ffmpeg, Workspace workspace) {
        return new ThumbnailFrame(ffmpeg, workspace);
    }

    @Bean
    FilmExporter filmExporter(
            ProgrammeAssembler assembler,
            FilmJudge judge,
            ThumbnailFrame thumbnailFrame,
            Publisher publisher,
            AssemblyProgress progress,
            ExportProperties properties) {
        return new FilmExporter(assembler, judge, thumbnailFrame, publisher, progress, properties);
    }
}
