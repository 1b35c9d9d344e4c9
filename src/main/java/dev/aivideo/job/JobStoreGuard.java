package dev.aivideo.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The job store's files contain statements that are executed when it is opened, and names of classes that are
 * instantiated. A workspace may come from someone else: a store with data that the program never writes is not opened.
 */
final class JobStoreGuard {
    /** Every form of line that HSQLDB writes for the tables of the JobRepository, as it writes it. */
    private static final Pattern OWN = Pattern.compile("|COMMIT|ROLLBACK"
            + "|(INSERT INTO|DELETE FROM) .*" // read as values, never executed
            + "|SET (SCHEMA|FILES|DATABASE) [\\w ]+( '')?|SET DATABASE COLLATION \"?SQL_TEXT\"? PAD SPACE"
            + "|CREATE SCHEMA PUBLIC AUTHORIZATION DBA|CREATE USER SA PASSWORD DIGEST '[0-9a-f]*'"
            + "|(CREATE (MEMORY )?TABLE|ALTER (TABLE|SEQUENCE|USER)|GRANT) [\\w\\s,().]+");

    private static final Pattern SESSION = Pattern.compile("^/\\*C\\d+\\*/");
    private static final Set<String> PROPERTIES =
            Set.of("tx_timestamp", "modified", "version", "hsqldb.tx", "hsqldb.write_delay");

    /** What the contexts of jobs and steps hold: texts and numbers in maps, kept as Java writes objects. */
    private static final ObjectInputFilter DATA =
            ObjectInputFilter.Config.createFilter("maxdepth=20;java.lang.*;java.util.*;!*");

    private static final Set<String> TYPES =
            Set.of("java.lang.String", "java.lang.Long", "java.lang.Integer", "java.lang.Double", "java.lang.Boolean");

    private JobStoreGuard() {}

    /**
     * Look at the files before they are opened. From then on, this process makes nothing but data of objects that Java
     * has written down.
     *
     * @throws SQLException if there is data that the program never writes; the message says what and where
     */
    static void checkFiles(Path folder) throws SQLException {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(DATA);
        }
        // After a kill, HSQLDB may take the file that it was about to put in the other's place.
        for (String name : List.of("jobs.script", "jobs.script.new", "jobs.log")) {
            look(folder.resolve(name), file -> {
                try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                    return lines.filter(JobStoreGuard::isForeign).findFirst();
                }
            });
        }
        look(folder.resolve("jobs.properties"), file -> {
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
            return properties.stringPropertyNames().stream()
                    .filter(property -> !PROPERTIES.contains(property))
                    .findFirst();
        });
    }

    static boolean isForeign(String line) {
        return !OWN.matcher(SESSION.matcher(line).replaceFirst("")).matches();
    }

    /** Finds foreign lines in a file. */
    @FunctionalInterface
    private interface Search {
        Optional<String> in(Path file) throws IOException;
    }

    private static void look(Path file, Search search) throws SQLException {
        if (Files.isSymbolicLink(file)) {
            throw foreign(file, "a link to another file");
        }
        if (!Files.isRegularFile(file)) {
            return;
        }
        Optional<String> found;
        try {
            found = search.in(file);
        } catch (IOException | IllegalArgumentException e) {
            throw foreign(file, String.valueOf(e.getMessage()));
        }
        if (found.isPresent()) {
            throw foreign(file, found.get());
        }
    }

    /**
     * Check the classes of the parameters of earlier runs before one is instantiated.
     *
     * @throws SQLException if there is one that the program never writes
     */
    static void checkTypes(Path folder, Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SELECT DISTINCT PARAMETER_TYPE FROM BATCH_JOB_EXECUTION_PARAMS")) {
            while (rows.next()) {
                if (!TYPES.contains(rows.getString(1))) {
                    throw foreign(folder, "a parameter of the class " + rows.getString(1));
                }
            }
        }
    }

    private static SQLException foreign(Path where, String what) {
        String shown = what.replaceAll("\\p{Cntrl}+", " ");
        return new SQLException("%s contains data that this program never writes: %s"
                .formatted(where.getFileName(), shown.length() > 100 ? shown.substring(0, 100) + "…" : shown));
    }
}
