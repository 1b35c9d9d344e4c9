package dev.aivideo.job;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.project.Problem;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Remedies;
import dev.aivideo.records.DatabaseUnavailableException;
import dev.aivideo.script.NoCreditException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * What an operator is told of an exception.
 *
 * @param message problem, evidence and remedy, without a stack trace, which is in the log
 */
record Failure(ExitCode exitCode, String message) {
    Failure {
        message = Remedies.inOneLine(message);
    }

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)\\b(INSERT INTO|UPDATE|DELETE FROM|SELECT\\b.*?\\bFROM)\\s+(\\w+)");
    private static final String OUT_OF_MEMORY =
            "The program ran out of memory.%n%s%nRemedy: give it more, JAVA_OPTS=-Xmx1g, and restart";

    static Failure of(Throwable thrown) {
        return of(thrown, FullDisk.in(thrown).map(Problem::message));
    }

    /** @param machine what is to be said of a full disk or a locked file, if that is what happened */
    static Failure of(Throwable thrown, Optional<String> machine) {
        ProjectDeletedException deleted = find(thrown, ProjectDeletedException.class);
        if (deleted != null) {
            return new Failure(ExitCode.PROJECT_DELETED, text(deleted));
        }
        DatabaseUnavailableException unavailable = find(thrown, DatabaseUnavailableException.class);
        if (unavailable != null) {
            return new Failure(ExitCode.DATABASE_UNAVAILABLE, machine.orElseGet(() -> text(unavailable)));
        }
        QuotaExhaustedException quota = find(thrown, QuotaExhaustedException.class);
        if (quota != null) {
            return new Failure(ExitCode.PARKED, text(quota));
        }
        NoCreditException noCredit = find(thrown, NoCreditException.class);
        if (noCredit != null) {
            return new Failure(ExitCode.NO_CREDIT, text(noCredit));
        }
        DataAccessException statement = find(thrown, DataAccessException.class);
        if (statement != null) {
            return new Failure(ExitCode.DATABASE_FAILED, machine.orElseGet(() -> ofStatement(statement)));
        }
        if (find(thrown, OutOfMemoryError.class) != null) {
            return new Failure(ExitCode.FAILED, OUT_OF_MEMORY.formatted(text(thrown)));
        }
        return new Failure(ExitCode.FAILED, machine.orElseGet(() -> text(tellingCause(thrown))));
    }

    private static String ofStatement(DataAccessException e) {
        String text = text(e);
        Matcher statement = STATEMENT.matcher(text);
        String operation = statement.find()
                ? statement.group(1).split("\\s")[0].toUpperCase(java.util.Locale.ROOT) + " on table "
                        + statement.group(2)
                : "An operation";
        Throwable cause = e.getMostSpecificCause();
        return "%s failed in the database.%n%s%nRemedy: look whether the disk has room, the file may be written to, and no other program keeps it locked; then restart"
                .formatted(operation, text(cause));
    }

    /** Spring wraps what a stage threw, sometimes several times; the stage's own words are the ones to show. */
    private static Throwable tellingCause(Throwable thrown) {
        Throwable current = thrown;
        while (current.getCause() != null && current.getClass().getName().startsWith("org.springframework.")) {
            current = current.getCause();
        }
        return current;
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable current = thrown; current != null; current = current.getCause()) {
            if (type.isInstance(current)) {
                return type.cast(current);
            }
        }
        return null;
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
