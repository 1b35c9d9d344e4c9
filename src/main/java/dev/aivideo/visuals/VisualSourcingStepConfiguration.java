package dev.aivideo.visuals;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.illustration.Illustrator;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.NarrationRepository;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RefusedPictureRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ShotRepository;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    @Bean
    Step visualSourcingStep(
            JobRepository jobRepository,
            ResourcelessTransactionManager transactionManager,
            UnsourcedSceneReader visualSourcingReader,
            SceneSourcingProcessor sceneSourcing,
            ItemWriter<SourcedScene> sourcedSceneWriter,
            StepExecutionListener stepAudit,
            ItemWriteListener<Object> itemProgress) {
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
    FootageSearch footageSources(
            @Value("#{jobParameters['project']}") String projectId,
            ProjectRepository projects,
            List<FootageSource> all,
            VisualsProperties properties,
            Progress progress) {
        boolean offline = projects.get(projectId).brief().offline();
        List<FootageSource> asked = all.stream()
                .filter(source -> source.local() || !offline)
                .filter(source -> source.howToEnable().isEmpty())
                .filter(source -> properties.weight(source.name()) > 0)
                .toList();
        FootageSearch sources = new FootageSearch(asked, properties, progress);
        sources.prepare();
        return sources;
    }

    @Bean
    @StepScope
    SceneSourcingProcessor sceneSourcing(
            @Value("#{jobParameters['project']}") String projectId,
            ProjectRepository projects,
            SceneRepository scenes,
            NarrationRepository narrations,
            ShotRepository shots,
            RefusedPictureRepository refused,
            ArtifactStore artifacts,
            Workspace workspace,
            FootageSearch footageSources,
            Illustrator illustrator,
            PictureInspector judge,
            SentenceEmbedder embedder,
            Keywords keywords,
            VisualsProperties properties) {
        Project project = projects.get(projectId);
        // Freshness is counted from the day the project was made, so that a restart the day after chooses alike.
        Ranking ranking = new Ranking(
                embedder::embed,
                properties,
                project.createdAt().atZone(ZoneOffset.UTC).toLocalDate());
        SceneFiles files = new SceneFiles(artifacts, workspace);
        Fetcher fetcher =
                new Fetcher(footageSources, judge, files, properties.licences(), properties.parallelFetches());
        String topic = project.brief().topic();
        List<Scene> all = scenes.ofProject(projectId);
        List<String> phrases = keywords.keyPhrases(all.stream().map(Scene::text).toList(), topic);
        Map<String, String> phraseOf = new HashMap<>();
        all.forEach(scene -> phraseOf.put(scene.id(), phrases.get(phraseOf.size())));
        SceneQueries queries = new SceneQueries(
                project.brief(),
                narrations,
                properties.candidates(),
                scene -> scene.visualKeywords().isEmpty()
                        ? keywords.searchTerms(scene.text(), topic)
                        : scene.visualKeywords(),
                phraseOf);
        return new SceneSourcingProcessor(
                all,
                queries,
                shots,
                workspace,
                shots.shownBefore(project, properties.filmsRemembered()),
                refused.ofProject(projectId),
                footageSources::searchSoon,
                () -> new ShotChoice(
                        footageSources, ranking, fetcher, new SceneIllustrator(illustrator, queries, files)));
    }

    @Bean
    PictureInspector judge(Ffprobe ffprobe, VisibilityProbe viewer) {
        return new PictureInspector(ffprobe, viewer);
    }

    @Bean
    ItemWriter<SourcedScene> sourcedSceneWriter(
            ShotRepository shots,
            DecisionRepository decisions,
            Ffmpeg ffmpeg,
            ArtifactStore store,
            Workspace workspace) {
        Preview preview = new Preview(ffmpeg, store, workspace);
        return chunk -> chunk.getItems().forEach(sourced -> {
            Scene scene = sourced.scene();
            List<Shot> chosen = sourced.shots();
            shots.replace(scene.projectId(), scene.id(), chosen, preview.of(scene, chosen.get(0)));
            decisions.add(sourced.choice());
        });
    }
}
