package dev.aivideo.records;

import dev.aivideo.records.webapp.Dates;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over what earlier versions recorded in another form. Each upgrade is made once for a database, by whoever holds
 * the workspace's lock: until then an earlier version may still be at work and record in its form.
 */
final class RecordUpgrades {
    /** Name of the upgrade that takes over warnings from the logs. */
    static final String WARNINGS = "warnings-out-of-the-logs";

    private static final Logger LOG = LoggerFactory.getLogger(RecordUpgrades.class);
    private static final String FACTS = "facts-out-of-the-decisions";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate eachProject;
    private final AuditUpgrade facts;
    private final WarningRepository warnings;

    RecordUpgrades(Records records) {
        jdbc = records.client();
        transaction = records.transaction();
        eachProject = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        eachProject.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        facts = new AuditUpgrade(records);
        warnings = records.warnings();
    }

    /** Make all upgrades that were not made; each is made as a whole or not at all. */
    void apply() {
        apply(
                FACTS,
                "SELECT id FROM projects ORDER BY id",
                facts::upgrade,
                "The records of project {}, which an earlier version wrote, cannot be taken over. Remedy: restart it"
                        + " with --from script.");
        // The runs of a deleted project stay.
        apply(
                WARNINGS,
                "SELECT DISTINCT project_id FROM runs ORDER BY project_id",
                warnings::takeOver,
                "The warnings of project {}, which an earlier version wrote to logs only, cannot be taken over. Remedy:"
                        + " read them in the logs.");
    }

    /** @param failure what to log, with a place for the project's id, if a project's records cannot be taken over */
    private void apply(String name, String projects, Consumer<String> upgrade, String failure) {
        transaction.executeWithoutResult(status -> {
            if (begin(name)) {
                jdbc.sql(projects).query(String.class).list().forEach(project -> tryUpgrade(project, upgrade, failure));
            }
        });
    }

    /** Whether the upgrade is still to be made; it counts as made from now on. */
    private boolean begin(String name) {
        return jdbc.sql("""
                                INSERT INTO record_upgrades (name, applied_at) VALUES (:name, :now)
                                ON CONFLICT(name) DO NOTHING
                                """)
                        .param("name", name)
                        .param("now", Dates.text(Instant.now()))
                        .update()
                == 1;
    }

    /** A project with records that cannot be read costs no other its films. */
    private void tryUpgrade(String projectId, Consumer<String> upgrade, String failure) {
        try {
            eachProject.executeWithoutResult(status -> upgrade.accept(projectId));
        } catch (RuntimeException e) {
            LOG.warn(failure, projectId, e);
        }
    }

    /** Whether the upgrade was made; the database may be of a version that knew of none. */
    static boolean isMade(JdbcClient jdbc, String name) {
        return hasTable(jdbc, "record_upgrades")
                && jdbc.sql("SELECT 1 FROM record_upgrades WHERE name = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    static boolean hasTable(JdbcClient jdbc, String table) {
        return jdbc.sql("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :table")
                .param("table", table)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
