package dev.aivideo.voiceover;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.Films;
import dev.aivideo.records.NarrationRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.SpeechPlanRepository;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.lexicon.Lexicons;
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

/** Scenes in, spoken scenes out, one at a time: a kill costs one scene. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VoiceoverProperties.class)
class VoiceoverStepConfiguration {
    private final JobRepository jobRepository;
    private final ResourcelessTransactionManager transactionManager;
    private final StepExecutionListener stepAudit;
    private final ItemWriteListener<Object> itemProgress;

    VoiceoverStepConfiguration(
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
    Step voiceoverStep(
            UnspokenSceneReader unspokenSceneReader,
            SceneNarrationProcessor sceneNarrationProcessor,
            ItemWriter<Narration> narrationWriter) {
        return new StepBuilder(Stage.VOICEOVER.stepName(), jobRepository)
                .<Scene, Narration>chunk(1)
                .transactionManager(transactionManager)
                .reader(unspokenSceneReader)
                .processor(sceneNarrationProcessor)
                .writer(narrationWriter)
                .listener(stepAudit)
                .listener(itemProgress)
                .build();
    }

    @Bean
    @StepScope
    UnspokenSceneReader unspokenSceneReader(
            @Value("#{jobParameters['project']}") String projectId,
            SceneRepository scenes,
            SceneNarrationProcessor sceneNarrationProcessor) {
        return new UnspokenSceneReader(scenes.ofProject(projectId), sceneNarrationProcessor::isDone);
    }

    @Bean
    @StepScope
    SceneNarrationProcessor sceneNarrationProcessor(
            @Value("#{jobParameters['project']}") String projectId,
            Films films,
            NarrationPlanner planner,
            NarrationFiles files,
            NarrationRepository narrations) {
        return new SceneNarrationProcessor(planner.plan(films.load(projectId)), files, narrations);
    }

    @Bean
    NarrationPlanner narrationPlanner(
            Narrators narrators,
            Lexicons lexicons,
            SpeechPlanRepository plans,
            DecisionRepository decisions,
            VoiceoverProperties properties,
            Progress progress) {
        return new NarrationPlanner(narrators, lexicons, new SpeechPlans(plans, decisions), properties, progress);
    }

    @Bean
    NarrationFiles narrationFiles(ArtifactStore artifacts, Workspace workspace, Ffmpeg ffmpeg) {
        return new NarrationFiles(artifacts, workspace, ffmpeg);
    }

    @Bean
    ItemWriter<Narration> narrationWriter(NarrationRepository narrations) {
        return chunk -> chunk.getItems().forEach(narrations::put);
    }
}
