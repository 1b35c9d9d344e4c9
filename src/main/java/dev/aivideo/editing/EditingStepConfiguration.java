package dev.aivideo.editing;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.PictureEncoders;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.Films;
import dev.aivideo.records.SegmentRepository;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scenes in, segments out, one at a time: a kill costs one scene. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EditingProperties.class)
class EditingStepConfiguration {
    private final JobRepository jobRepository;
    private final ResourcelessTransactionManager transactionManager;
    private final StepExecutionListener stepAudit;
    private final ItemWriteListener<Object> itemProgress;

    EditingStepConfiguration(
            JobRepository jobRepository,
            ResourcelessTransactionManager transactionManager,
            StepExecutionListener stepAudit,
            ItemWriteListener<Object> itemProgress) {
        this.jobRepository = jobRepository;
        this.transactionManager = transactionManager;
        this.stepAudit = stepAudit;
        this.itemProgress = itemProgress;
    }

    @Bean
    Step editingStep(
            ListItemReader<SceneEdit> editingReader,
            SegmentProcessor segmentProcessor,
            SegmentWriter segmentWriter,
            ClipSegmentsListener clipSegments) {
        return new StepBuilder(Stage.EDITING.stepName(), jobRepository)
                .<SceneEdit, RenderedScene>chunk(1)
                .transactionManager(transactionManager)
                .reader(editingReader)
                .processor(segmentProcessor)
                .writer(segmentWriter)
                .listener(stepAudit)
                .listener((StepExecutionListener) clipSegments)
                .listener(itemProgress)
                .build();
    }

    /** The scenes that have no whole segment, as the records and files say; so a restart needs no memory. */
    @Bean
    @StepScope
    ListItemReader<SceneEdit> editingReader(
            @Value("#{jobParameters['project']}") String projectId,
            FilmEdits edits,
            FilmEncoders encoders,
            SegmentProcessor processor) {
        List<SceneEdit> film = edits.of(projectId);
        encoders.begin(film);
        return new ListItemReader<>(
                film.stream().filter(edit -> !processor.isDone(edit)).toList());
    }

    @Bean
    FilmEdits filmEdits(Films films, EditingProperties properties) {
        return new FilmEdits(films, properties);
    }

    @Bean
    ShownShots shownShots(FilmEdits edits) {
        return new ShownShots(edits);
    }

    @Bean
    ClipSegmentsListener clipSegments(
            Films films,
            Ffmpeg ffmpeg,
            Ffprobe ffprobe,
            ArtifactStore store,
            Workspace workspace,
            EditingProperties properties) {
        return new ClipSegmentsListener(films, new ClipSegments(ffmpeg, ffprobe, store, workspace, properties));
    }

    @Bean
    SegmentRenderer segmentRenderer(Ffmpeg ffmpeg, Ffprobe ffprobe, Workspace workspace, EditingProperties properties) {
        return new SegmentRenderer(ffmpeg, ffprobe, properties, workspace);
    }

    @Bean
    SegmentProcessor segmentProcessor(
            SegmentRenderer renderer,
            ArtifactStore store,
            SegmentRepository segments,
            Workspace workspace,
            EditingProperties properties,
            FilmEncoders encoders) {
        return new SegmentProcessor(renderer, store, segments, workspace, properties, encoders);
    }

    @Bean
    FilmEncoders filmEncoders(
            PictureEncoders encoders, EditingProperties properties, DecisionRepository decisions, Progress progress) {
        return new FilmEncoders(encoders, properties, decisions, progress);
    }

    @Bean
    SegmentWriter segmentWriter(SegmentRepository segments, DecisionRepository decisions) {
        return new SegmentWriter(segments, decisions);
    }
}
