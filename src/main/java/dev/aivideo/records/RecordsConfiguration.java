package dev.aivideo.records;

import dev.aivideo.project.Workspace;
import dev.aivideo.records.webapp.AssemblyProgress;
import dev.aivideo.records.webapp.SystemPromptRepository;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The repositories over the workspace's database. Transactions are those of a repository and last milliseconds. */
@Configuration(proxyBeanMethods = false)
@Import({
    Films.class,
    ProjectRepository.class,
    ScriptRepository.class,
    SceneRepository.class,
    SpeechPlanRepository.class,
    NarrationRepository.class,
    ShotRepository.class,
    RefusedPictureRepository.class,
    SegmentRepository.class,
    DecisionRepository.class,
    Publications.class,
    RunRepository.class,
    WarningRepository.class,
    ArtifactRepository.class,
    ArtifactStore.class,
    AssemblyProgress.class,
    SystemPromptRepository.class
})
public class RecordsConfiguration {

    @Bean
    @Primary
    DataSource recordsDataSource(Workspace workspace) {
        DataSource dataSource = Database.open(workspace);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        new RecordUpgrades(client(dataSource), transaction, workspace).apply();
        return dataSource;
    }

    @Bean
    @Primary
    PlatformTransactionManager recordsTransactionManager(DataSource recordsDataSource) {
        JdbcTransactionManager manager = new JdbcTransactionManager(recordsDataSource);
        manager.setExceptionTranslator(new SqliteExceptionTranslator());
        return manager;
    }

    @Bean
    TransactionTemplate recordsTransaction(PlatformTransactionManager recordsTransactionManager) {
        return new TransactionTemplate(recordsTransactionManager);
    }

    @Bean
    JdbcClient recordsClient(DataSource recordsDataSource) {
        return client(recordsDataSource);
    }

    /** A client whose exceptions say what SQLite meant. */
    public static JdbcClient client(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setExceptionTranslator(new SqliteExceptionTranslator());
        return JdbcClient.create(template);
    }
}
