package dev.aivideo.visuals;

import dev.aivideo.atlas.Gazetteer;
import dev.aivideo.encyclopedia.NameLinks;
import dev.aivideo.encyclopedia.NameLookup;
import dev.aivideo.facts.SentenceFacts;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.illustration.Illustrator;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.language.TitleMeanings;
import dev.aivideo.likeness.PictureJudges;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.media.still.StillViewer;
import dev.aivideo.project.Film;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
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
import dev.aivideo.visuals.relevance.FilmRelevance;
import dev.aivideo.visuals.relevance.NamedRelevance;
import java.time.LocalDate;
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
            FilmNaming naming,
            SentenceFacts facts,
            VisualsProperties properties) {
        Film film = films.load(projectId);
        return new SceneQueries(
                film,
                new FilmWords(film, keywords),
                naming.of(film),
                FilmSentences.read(film, facts),
                properties.candidates());
    }

    @Bean
    SentenceFacts sentenceFacts(Gazetteer gazetteer) {
        return new SentenceFacts(gazetteer);
    }

    @Bean
    FilmNaming filmNaming(NameLinks links, NameLookup lookup) {
        return new FilmNaming(links, lookup);
    }

    @Bean
    @StepScope
    ShotHistory shotHistory(
            SceneQueries queries,
            ShotRepository shots,
            RefusedPictureRepository refused,
            VisualsProperties properties) {
        Project project = queries.film().project();
        return new ShotHistory(
                queries.scenes(),
                shots.shownBefore(project, properties.filmsRemembered()),
                refused.ofProject(project.id()));
    }

    @Bean
    @StepScope
    SceneJudgement sceneJudgement(SceneQueries queries, TitleMeanings meanings, VisualsProperties properties) {
        Project project = queries.film().project();
        TextMeaning meaning = meanings.open(project.brief().offline());
        // Freshness is counted from the day the project was made, so that a restart the day after chooses alike.
        LocalDate made = project.createdAt().atZone(ZoneOffset.UTC).toLocalDate();
        return new SceneJudgement(
                new NamedRelevance(
                        new FilmRelevance(meaning, project.brief().topic(), queries.scripts()), queries.names()),
                new Ranking(meaning, properties, made));
    }

    @Bean
    @StepScope
    CandidateLooks candidateLooks(
            SceneQueries queries, PictureJudges judges, FootageSearch search, Workspace workspace) {
        Project project = queries.film().project();
        return new CandidateLooks(
                judges.open(project.brief().offline()), search.fetches(), workspace.pictures(project.id()));
    }

    @Bean
    @StepScope
    Fetcher fetcher(FootageSearch search, PictureInspector inspector, SceneFiles files, VisualsProperties properties) {
        return new Fetcher(search.fetches(), inspector, files, properties.licences(), properties.parallelFetches());
    }

    @Bean
    @StepScope
    ShotChooser shotChooser(
            FootageSearch search,
            SceneJudgement judgement,
            CandidateLooks looks,
            Fetcher fetcher,
            SceneIllustrator illustrator) {
        return new ShotChooser(search, judgement, looks, fetcher, illustrator);
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
    PictureInspector pictureInspector(Ffprobe ffprobe, VisibilityProbe viewer, Ffmpeg ffmpeg) {
        return new PictureInspector(ffprobe, viewer, new StillViewer(ffmpeg));
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
