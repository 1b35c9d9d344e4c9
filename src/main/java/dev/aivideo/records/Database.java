package dev.aivideo.records;

import dev.aivideo.files.PrivateFiles;
import dev.aivideo.project.Problem;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptException;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens {@code ai-video-generator.db}. A missing file is created complete, in one transaction; a file of the web app
 * gets our own tables beside its own, which are never altered. The journal mode stays as found: it belongs to the
 * file, and the web app is its other user.
 */
public final class Database {
    /** The web app lets go of its locks within milliseconds; a long wait means something is wrong with the machine. */
    private static final int BUSY_TIMEOUT_MS = 30_000;

    private Database() {}

    /**
     * A source of connections to the workspace's database, created if it is missing.
     *
     * @throws DatabaseUnavailableException if the file cannot be opened, created or used
     */
    public static DataSource open(Workspace workspace) {
        Path file = workspace.database();
        try {
            PrivateFiles.make(workspace);
            boolean isNew = !Files.exists(file) || Files.size(file) == 0;
            DataSource dataSource = dataSource(file, SQLiteOpenMode.READWRITE, SQLiteOpenMode.CREATE);
            try (Connection connection = dataSource.getConnection()) {
                create(connection, isNew);
            }
            return dataSource;
        } catch (IOException | SQLException | ScriptException e) {
            throw unavailable(file, e);
        }
    }

    /**
     * Connections that only read, for commands that look at the records while a run is going on.
     *
     * @throws DatabaseUnavailableException if there is no such file, or it is not a database
     */
    public static DataSource openForReading(Workspace workspace) {
        Path file = workspace.database();
        if (!Files.isRegularFile(file)) {
            throw new DatabaseUnavailableException(
                    "There is no database at " + file,
                    "",
                    "give the folder of ai-video-generator.db with --workspace, or make a first film",
                    null);
        }
        DataSource dataSource = dataSource(file, SQLiteOpenMode.READONLY);
        try {
            look(dataSource);
        } catch (SQLException e) {
            rollBack(file, e);
        }
        return dataSource;
    }

    private static void look(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            hasTable(connection, "projects");
        }
    }

    /** Whoever was killed in the middle of a commit leaves a journal, which only a connection that writes undoes. */
    private static void rollBack(Path file, SQLException why) {
        if (!(why instanceof SQLiteException e) || e.getResultCode() != SQLiteErrorCode.SQLITE_READONLY_ROLLBACK) {
            throw unavailable(file, why);
        }
        try {
            look(dataSource(file, SQLiteOpenMode.READWRITE));
        } catch (SQLException again) {
            throw unavailable(file, again);
        }
    }

    private static DataSource dataSource(Path file, SQLiteOpenMode... modes) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        for (SQLiteOpenMode mode : modes) {
            config.setOpenMode(mode);
        }
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        // A transaction that reads before it writes would otherwise fail at once when another process wrote between.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource dataSource = new SQLiteDataSource(config);
        // As an address in which a question mark, and what else would mean something, is written as a number.
        dataSource.setUrl("jdbc:sqlite:" + file.toUri());
        return dataSource;
    }

    private static void create(Connection connection, boolean isNew) throws SQLException {
        connection.setAutoCommit(false);
        // Another process may have created the tables between the look at the file and our write lock.
        if (isNew && !hasTable(connection, "projects")) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("schema/web-app.sql"));
        }
        if (!hasTable(connection, "projects")) {
            throw new SQLException("the file has no table 'projects': it is not a database of the web app");
        }
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("schema/pipeline.sql"));
        connection.commit();
    }

    private static boolean hasTable(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'")) {
            return row.next();
        }
    }

    private static DatabaseUnavailableException unavailable(Path file, Exception cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String why = root == cause ? String.valueOf(cause.getMessage()) : cause.getMessage() + ": " + root.getMessage();
        String remedy = isOfNativeLibrary(cause)
                ? "name a folder from which programs may start: JAVA_OPTS=-Djava.io.tmpdir=FOLDER"
                : "look whether the folder may be written to, the disk has room, and the file is a SQLite"
                        + " database; or name another folder with --workspace";
        return new DatabaseUnavailableException(
                DatabaseTrouble.in(cause, file)
                        .orElse(new Problem("Cannot open or create the database " + file, why, remedy)),
                cause);
    }

    /** SQLite's own code is unpacked to the folder of temporary files where the launcher has not put it down. */
    private static boolean isOfNativeLibrary(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof LinkageError || cause instanceof NativeLibraryNotFoundException);
    }
}
