package dev.aivideo.script;

import dev.aivideo.encyclopedia.Encyclopedia;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Stage;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RightsProperties;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ScriptRepository;
import dev.aivideo.records.SourceTextRepository;
import dev.aivideo.records.webapp.SystemPromptRepository;
import dev.aivideo.script.grounding.GroundingProperties;
import dev.aivideo.speech.VoicePace;
import java.util.List;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A topic in, scenes out. A new writer is a bean of its own with a place in {@link WriterOrder}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ScriptProperties.class, RightsProperties.class, GroundingProperties.class})
class ScriptStepConfiguration {
    @Bean
    Step scriptStep(
            JobRepository jobRepository,
            ResourcelessTransactionManager transactionManager,
            StepExecutionListener stepAudit,
            ScriptTasklet scriptTasklet) {
        return new StepBuilder(Stage.SCRIPT.stepName(), jobRepository)
                .tasklet(scriptTasklet, transactionManager)
                .listener(stepAudit)
                .build();
    }

    @Bean
    ScriptTasklet scriptTasklet(
            ProjectRepository projects,
            SceneRepository scenes,
            ScriptRepository scripts,
            Scriptwriting scriptwriting,
            Progress progress) {
        return new ScriptTasklet(projects, scenes, scripts, scriptwriting, progress);
    }

    @Bean
    Scriptwriting scriptwriting(
            ScriptAssignments assignments,
            Keywords keywords,
            ScriptWriters writers,
            DecisionRepository decisions,
            ScriptRepository scripts,
            SourceTextRepository sourceTexts) {
        return new Scriptwriting(assignments, new GivenScripts(keywords), writers, decisions, scripts, sourceTexts);
    }

    @Bean
    ScriptAssignments scriptAssignments(
            VoicePace pace, SourceChoice sources, SystemPromptRepository systemPrompts, ScriptProperties properties) {
        return new ScriptAssignments(pace, sources, systemPrompts, properties);
    }

    @Bean
    SourceChoice sourceChoice(
            SourceTextRepository recorded,
            ShippedSources shipped,
            Encyclopedia encyclopedia,
            List<ScriptWriter> writers,
            GroundingProperties grounding,
            Progress progress) {
        return new SourceChoice(
                recorded,
                shipped,
                encyclopedia,
                brief -> grounding.isOn()
                        || writers.stream()
                                .noneMatch(writer ->
                                        writer.isLanguageModel() && !(brief.offline() && writer.needsNetwork())),
                progress);
    }

    @Bean
    ScriptForecast scriptForecast(ShippedSources shipped, Encyclopedia encyclopedia, ScriptProperties properties) {
        return new ScriptForecast(shipped, encyclopedia, properties);
    }

    @Bean
    ScriptWriters scriptWriters(List<ScriptWriter> writers, Progress progress) {
        return new ScriptWriters(writers, progress);
    }

    @Bean
    ShippedSources shippedSources(ScriptProperties properties, RightsProperties rights, SentenceEmbedder embedder) {
        return new ShippedSources(
                properties.sources(), properties.sourceSimilarity(), rights.allowsShareAlikeTexts(), embedder);
    }
}
