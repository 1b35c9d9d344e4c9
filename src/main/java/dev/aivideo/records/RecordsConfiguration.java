package dev.aivideo.records;

import dev.aivideo.project.Workspace;
import dev.aivideo.records.webapp.AssemblyProgress;
import dev.aivideo.records.webapp.SystemPromptRepository;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The repositories over the workspace's database. Transactions are those of a repository and last milliseconds. */
@Configuration(proxyBeanMethods = false)
public class RecordsConfiguration {

    @Bean
    @Primary
    DataSource recordsDataSource(Workspace workspace) {
        return Database.open(workspace);
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
    WarningRepository warningRepository(JdbcClient client) {
        return new WarningRepository(client);
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

    @Bean
    ProjectRepository projectRepository(JdbcClient client) {
        return new ProjectRepository(client);
    }

    @Bean
    SceneRepository sceneRepository(JdbcClient client, TransactionTemplate transaction) {
        return new SceneRepository(client, transaction);
    }

    @Bean
    NarrationRepository narrationRepository(JdbcClient client, TransactionTemplate transaction) {
        return new NarrationRepository(client, transaction);
    }

    @Bean
    ShotRepository shotRepository(JdbcClient client, TransactionTemplate transaction) {
        return new ShotRepository(client, transaction);
    }

    @Bean
    DecisionRepository decisionRepository(JdbcClient client) {
        return new DecisionRepository(client);
    }

    @Bean
    SystemPromptRepository systemPromptRepository(JdbcClient client) {
        return new SystemPromptRepository(client);
    }

    @Bean
    RunRepository runRepository(JdbcClient client) {
        return new RunRepository(client);
    }

    @Bean
    AssemblyProgress assemblyProgress(JdbcClient client) {
        return new AssemblyProgress(client);
    }

    @Bean
    ArtifactRepository artifactRepository(JdbcClient client) {
        return new ArtifactRepository(client);
    }

    @Bean
    ArtifactStore artifactStore(Workspace workspace, ArtifactRepository artifacts) {
        return new ArtifactStore(workspace, artifacts);
    }
}
