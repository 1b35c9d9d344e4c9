package dev.aivideo.job;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.aivideo.project.Progress;
import dev.aivideo.records.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsqldb.Database;
import org.hsqldb.DatabaseManager;
import org.springframework.batch.core.BatchStatus;

/**
 * Opens the files of the JobRepository. What they say of films, the records say too: files that are damaged are set
 * aside, and every run goes on from the records as if it had died before its first step; what was finished is found.
 */
final class JobStore {
    private static final String NAME = "jobs";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private JobStore() {}

    /**
     * A source of connections to the store, made anew if there is none or it is damaged. To be called only by the holder
     * of the workspace's lock.
     *
     * @throws DatabaseUnavailableException if files cannot be read or written there
     */
    static HikariDataSource open(Path folder, Progress progress) {
        check(folder);
        try {
            // HSQLDB would wait ten seconds for the heartbeat of an owner that we know to be dead.
            Files.deleteIfExists(folder.resolve(NAME + ".lck"));
            JobStoreGuard.checkFiles(folder);
            return checked(folder, connected(folder));
        } catch (PoolInitializationException | SQLException | IOException e) {
            // A database that refuses its user stays open, and would overwrite the new one.
            DatabaseManager.closeDatabases(Database.CLOSEMODE_IMMEDIATELY);
            check(folder);
            progress.warn(
                    "The job store in %s is damaged (%s) and was moved to %s. Unfinished films resume from the records"
                            .formatted(folder, why(e), setAside(folder)));
        }
        try {
            return connected(folder);
        } catch (PoolInitializationException | SQLException e) {
            throw unusable(folder, why(e), e);
        }
    }

    private static HikariDataSource connected(Path folder) throws SQLException {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(
                "jdbc:hsqldb:file:" + folder.resolve(NAME) + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;shutdown=true");
        dataSource.setUsername("SA");
        dataSource.setMaximumPoolSize(4);
        dataSource.setMinimumIdle(1);
        // The property in the address counts only when the database is created.
        dataSource.setConnectionInitSql("SET FILES WRITE DELAY FALSE");
        try {
            dataSource.getConnection().close();
            return dataSource;
        } catch (PoolInitializationException | SQLException e) {
            dataSource.close();
            throw e;
        }
    }

    /** Rows can be readable and still invalid: Spring Batch fails on an unknown status. */
    private static HikariDataSource checked(Path folder, HikariDataSource dataSource) throws SQLException {
        String known = Stream.of(BatchStatus.values())
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION")) {
                if (hasTable(statement, table)
                        && has(statement, "SELECT 1 FROM " + table + " WHERE STATUS NOT IN (" + known + ")")) {
                    throw new SQLException(table + " has a row with an unknown status");
                }
            }
            if (hasTable(statement, "BATCH_JOB_EXECUTION_PARAMS")) {
                JobStoreGuard.checkTypes(folder, statement);
            }
            return dataSource;
        } catch (SQLException e) {
            dataSource.close();
            throw e;
        }
    }

    private static boolean hasTable(Statement statement, String table) throws SQLException {
        return has(statement, "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = '" + table + "'");
    }

    private static boolean has(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Whether files can be read and written there: if not, a failure does not mean that they are damaged. */
    private static void check(Path folder) {
        try {
            write(folder.resolve("probe"));
            for (Path file : files(folder)) {
                if (!Files.isReadable(file) || !Files.isWritable(file)) {
                    throw new IOException(file + " is not readable and writable by this user");
                }
            }
        } catch (IOException e) {
            throw unusable(folder, String.valueOf(e), e);
        }
    }

    private static void write(Path probe) throws IOException {
        Files.deleteIfExists(probe); // which may be a link to a foreign file
        try {
            Files.write(probe, new byte[64 << 10], StandardOpenOption.CREATE_NEW);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(NAME + "."))
                    .toList();
        }
    }

    private static Path setAside(Path folder) {
        try {
            Path aside = Files.createTempDirectory(folder, "damaged-" + TIME.format(LocalDateTime.now()) + "-");
            for (Path file : files(folder)) {
                Files.move(file, aside.resolve(file.getFileName()));
            }
            return aside;
        } catch (IOException e) {
            throw unusable(folder, String.valueOf(e), e);
        }
    }

    private static String why(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private static DatabaseUnavailableException unusable(Path folder, String why, Exception cause) {
        return new DatabaseUnavailableException(
                "The job store in %s cannot be used.".formatted(folder),
                why,
                "check that its files are readable and writable and the disk has free space; or choose another folder with --workspace",
                cause);
    }
}
