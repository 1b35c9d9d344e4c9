package dev.aivideo.visuals;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.illustration.Illustrator;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.project.Film;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.Films;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RefusedPictureRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ShotRepository;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spoken scenes in, scenes with their pictures out, one at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VisualsProperties.class)
class VisualSourcingStepConfiguration {
    private final JobRepository jobRepository;
    private final ResourcelessTransactionManager transactionManager;
    private final StepExecutionListener stepAudit;
    private final ItemWriteListener<Object> itemProgress;

    VisualSourcingStepConfiguration(
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
    Step visualSourcingStep(
            UnsourcedSceneReader visualSourcingReader,
            SceneSourcingProcessor sceneSourcing,
            ItemWriter<SourcedScene> sourcedSceneWriter) {
        return new StepBuilder(Stage.VISUAL_SOURCING.stepName(), jobRepository)
                .<Scene, SourcedScene>chunk(1)
                .transactionManager(transactionManager)
                .reader(visualSourcingReader)
                .processor(sceneSourcing)
                .writer(sourcedSceneWriter)
                .listener(stepAudit)
                .listener(itemProgress)
                .build();
    }

    @Bean
    @StepScope
    UnsourcedSceneReader visualSourcingReader(
            @Value("#{jobParameters['project']}") String projectId,
            SceneRepository scenes,
            ShotRepository shots,
            ArtifactRepository artifacts,
            ArtifactStore store,
            Workspace workspace) {
        return new UnsourcedSceneReader(scenes.ofProject(projectId), shots, artifacts, store, workspace);
    }

    @Bean(destroyMethod = "close")
    @StepScope
    FootageSearch footageSearch(
            @Value("#{jobParameters['project']}") String projectId,
            ProjectRepository projects,
            List<FootageSource> all,
            VisualsProperties properties,
            Progress progress) {
        List<FootageSource> asked =
                properties.asked(all, projects.get(projectId).brief().offline());
        FootageSearch search = new FootageSearch(asked, properties, progress);
        search.prepare();
        return search;
    }

    @Bean
    @StepScope
    SceneQueries sceneQueries(
            @Value("#{jobParameters['project']}") String projectId,
            Films films,
            Keywords keywords,
            VisualsProperties properties) {
        Film film = films.load(projectId);
        return new SceneQueries(film, new FilmWords(film, keywords), properties.candidates());
    }

    @Bean
    @StepScope
    ShotHistory shotHistory(
            @Value("#{jobParameters['project']}") String projectId,
            Films films,
            ShotRepository shots,
            RefusedPictureRepository refused,
            VisualsProperties properties) {
        Film film = films.load(projectId);
        return new ShotHistory(
                film.scenes(),
                shots.shownBefore(film.project(), properties.filmsRemembered()),
                refused.ofProject(projectId));
    }

    @Bean
    @StepScope
    Ranking footageRanking(
            @Value("#{jobParameters['project']}") String projectId,
            ProjectRepository projects,
            SentenceEmbedder embedder,
            VisualsProperties properties) {
        // Freshness is counted from the day the project was made, so that a restart the day after chooses alike.
        Instant made = projects.get(projectId).createdAt();
        return new Ranking(
                embedder::embed, properties, made.atZone(ZoneOffset.UTC).toLocalDate());
    }

    @Bean
    @StepScope
    ShotChooser shotChooser(
            FootageSearch search,
            Ranking footageRanking,
            PictureInspector inspector,
            SceneFiles files,
            SceneIllustrator illustrator,
            VisualsProperties properties) {
        Fetcher fetcher =
                new Fetcher(search.fetches(), inspector, files, properties.licences(), properties.parallelFetches());
        return new ShotChooser(search, footageRanking, fetcher, illustrator);
    }

    @Bean
    @StepScope
    SceneIllustrator sceneIllustrator(Illustrator illustrator, SceneQueries queries, SceneFiles files) {
        return new SceneIllustrator(illustrator, queries, files);
    }

    @Bean
    @StepScope
    SceneSourcingProcessor sceneSourcing(
            SceneQueries queries,
            FootageSearch search,
            ShotHistory history,
            ShotChooser chooser,
            ShotRepository shots,
            Workspace workspace) {
        return new SceneSourcingProcessor(queries, search, history, chooser, shots, workspace);
    }

    @Bean
    SceneFiles sceneFiles(ArtifactStore artifacts, Workspace workspace) {
        return new SceneFiles(artifacts, workspace);
    }

    @Bean
    PictureInspector pictureInspector(Ffprobe ffprobe, VisibilityProbe viewer) {
        return new PictureInspector(ffprobe, viewer);
    }

    @Bean
    ItemWriter<SourcedScene> sourcedSceneWriter(
            ShotRepository shots,
            DecisionRepository decisions,
            Ffmpeg ffmpeg,
            ArtifactStore store,
            Workspace workspace) {
        return new SourcedSceneWriter(shots, decisions, new Preview(ffmpeg, store, workspace));
    }
}
