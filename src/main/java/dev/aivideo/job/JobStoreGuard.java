package dev.aivideo.job;

import dev.aivideo.project.DatabaseUnavailableException;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The job store's files are statements that are carried out when it is opened, and name classes of which values are
 * made. A workspace may have been received from somebody: what the program never writes there is not carried out.
 */
final class JobStoreGuard {
    /** Statements that write or read other files, or call Java. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)(SCRIPT|BACKUP|PERFORM|CALL|EXPORT|IMPORT|DECLARE|BEGIN|LOAD)\\b.*"
                    + "|CREATE\\s.*\\b(TRIGGER|FUNCTION|PROCEDURE|AGGREGATE|TEXT)\\b.*"
                    + "|SET\\s+TABLE\\s.*\\bSOURCE\\b.*|.*\\bEXTERNAL\\s+NAME\\b.*");

    private static final Pattern DATA = Pattern.compile("(?i)(INSERT|DELETE)\\b.*");
    private static final Pattern SESSION = Pattern.compile("^/\\*C\\d+\\*/");
    /** Form of the file, and how it is encrypted: the program writes plain text. */
    private static final Pattern FOREIGN_PROPERTY = Pattern.compile("(?i)(hsqldb\\.script_format|crypt|textdb).*");

    private static final Set<String> TYPES =
            Set.of("java.lang.String", "java.lang.Long", "java.lang.Integer", "java.lang.Double", "java.lang.Boolean");

    private JobStoreGuard() {}

    /**
     * Look at the files before they are opened.
     *
     * @throws DatabaseUnavailableException if there is a statement that the program never writes
     */
    static void checkFiles(Workspace workspace) {
        look(workspace, "jobs.script", JobStoreGuard::isForeign);
        look(workspace, "jobs.log", JobStoreGuard::isForeign);
        look(
                workspace,
                "jobs.properties",
                line -> FOREIGN_PROPERTY.matcher(line.strip()).matches());
    }

    static boolean isForeign(String line) {
        String statement = SESSION.matcher(line.strip()).replaceFirst("").strip();
        return !DATA.matcher(statement).matches() && FOREIGN.matcher(statement).matches();
    }

    private static void look(Workspace workspace, String name, Predicate<String> isForeign) {
        Path file = workspace.jobs().resolve(name);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.filter(isForeign).findFirst().ifPresent(line -> {
                throw foreign(file, line);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Look at the classes that parameters of earlier runs are to be of, before one is made.
     *
     * @throws DatabaseUnavailableException if there is one that the program never writes
     */
    static void checkTypes(Workspace workspace, DataSource jobs) {
        List<String> types = JdbcClient.create(jobs)
                .sql("SELECT DISTINCT PARAMETER_TYPE FROM BATCH_JOB_EXECUTION_PARAMS")
                .query(String.class)
                .list();
        types.stream().filter(type -> !TYPES.contains(type)).findFirst().ifPresent(type -> {
            throw foreign(workspace.jobs(), "a parameter of the class " + type);
        });
    }

    private static DatabaseUnavailableException foreign(Path where, String what) {
        String shown = what.length() > 100 ? what.substring(0, 100) + "…" : what;
        return new DatabaseUnavailableException(
                "The job store holds what this program never writes, and is not opened: %s%n%s%nRemedy: move the folder %s away; films go on from the records"
                        .formatted(where, shown, Files.isDirectory(where) ? where : where.getParent()),
                null);
    }
}
