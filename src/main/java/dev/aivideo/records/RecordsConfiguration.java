package dev.aivideo.records;

import dev.aivideo.project.Workspace;
import dev.aivideo.records.webapp.AssemblyProgress;
import dev.aivideo.records.webapp.SystemPromptRepository;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Configures the repositories over the workspace's database, those of the {@link Records}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RightsProperties.class)
public class RecordsConfiguration {
    @Bean
    Records records(Workspace workspace) {
        Records records = Records.open(workspace);
        new RecordUpgrades(records).apply();
        return records;
    }

    @Bean
    @Primary
    DataSource recordsDataSource(Records records) {
        return records.dataSource();
    }

    @Bean
    @Primary
    PlatformTransactionManager recordsTransactionManager(Records records) {
        return Objects.requireNonNull(records.transaction().getTransactionManager());
    }

    @Bean
    TransactionTemplate recordsTransaction(Records records) {
        return records.transaction();
    }

    @Bean
    ProjectRepository projectRepository(Records records) {
        return records.projects();
    }

    @Bean
    ScriptRepository scriptRepository(Records records) {
        return records.scripts();
    }

    @Bean
    SourceTextRepository sourceTextRepository(Records records) {
        return records.sourceTexts();
    }

    @Bean
    MusicRepository musicRepository(Records records) {
        return records.music();
    }

    @Bean
    SceneRepository sceneRepository(Records records) {
        return records.scenes();
    }

    @Bean
    SpeechPlanRepository speechPlanRepository(Records records) {
        return records.speechPlans();
    }

    @Bean
    NarrationRepository narrationRepository(Records records) {
        return records.narrations();
    }

    @Bean
    ShotRepository shotRepository(Records records) {
        return records.shots();
    }

    @Bean
    RefusedPictureRepository refusedPictureRepository(Records records) {
        return records.refusedPictures();
    }

    @Bean
    SegmentRepository segmentRepository(Records records) {
        return records.segments();
    }

    @Bean
    Films films(Records records) {
        return records.films();
    }

    @Bean
    DecisionRepository decisionRepository(Records records) {
        return records.decisions();
    }

    @Bean
    ArtifactRepository artifactRepository(Records records) {
        return records.artifacts();
    }

    @Bean
    ArtifactStore artifactStore(Records records) {
        return records.store();
    }

    @Bean
    RunRepository runRepository(Records records) {
        return records.runs();
    }

    @Bean
    WarningRepository warningRepository(Records records) {
        return records.warnings();
    }

    @Bean
    Publications publications(Records records) {
        return records.publications();
    }

    @Bean
    AssemblyProgress assemblyProgress(Records records) {
        return records.assembly();
    }

    @Bean
    SystemPromptRepository systemPromptRepository(Records records) {
        return records.systemPrompts();
    }
}
