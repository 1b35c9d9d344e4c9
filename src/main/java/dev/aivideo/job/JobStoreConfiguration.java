package dev.aivideo.job;

import com.zaxxer.hikari.HikariDataSource;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.boot.batch.autoconfigure.BatchTransactionManager;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The JobRepository in an HSQLDB file of its own: its transactions stay off the records, which the web app shares.
 * Every commit is on the disk when it returns, so that {@code kill -9} loses none.
 */
@Configuration(proxyBeanMethods = false)
class JobStoreConfiguration {

    @Bean(defaultCandidate = false)
    @BatchDataSource
    HikariDataSource batchDataSource(Workspace workspace, Progress progress) {
        return JobStore.open(workspace.jobs(), progress);
    }

    @Bean(defaultCandidate = false)
    @BatchTransactionManager
    JdbcTransactionManager batchTransactionManager(@BatchDataSource DataSource batchDataSource) {
        return new JdbcTransactionManager(batchDataSource);
    }

    /** For the steps: no database connection is held during long work. */
    @Bean
    ResourcelessTransactionManager resourcelessTransactionManager() {
        return new ResourcelessTransactionManager();
    }
}
