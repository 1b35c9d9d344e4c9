package dev.aivideo.records;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement failed in the database; Spring's exceptions say in the text of their message alone which one. */
public final class FailedStatementException extends SQLException {
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:INTO|UPDATE|FROM)\\s+(\\w+)");

    private final String operation;

    FailedStatementException(String sql, SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
        String verb = sql.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        Matcher table = TABLE.matcher(sql);
        operation = table.find() ? verb + " on table " + table.group(1) : verb;
    }

    /** {@code INSERT on table scenes}. */
    public String operation() {
        return operation;
    }
}
