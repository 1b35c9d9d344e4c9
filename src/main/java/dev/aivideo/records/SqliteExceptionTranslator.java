package dev.aivideo.records;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.AbstractFallbackSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.sqlite.SQLiteException;

/** Spring's exceptions for SQLite's result codes (https://sqlite.org/rescode.html), which Spring does not know. */
class SqliteExceptionTranslator extends AbstractFallbackSQLExceptionTranslator {

    SqliteExceptionTranslator() {
        setFallbackTranslator(new SQLStateSQLExceptionTranslator());
    }

    @Override
    public DataAccessException translate(String task, @Nullable String sql, SQLException e) {
        SQLException failed = sql == null ? e : new FailedStatementException(sql, e);
        DataAccessException translated = super.translate(task, sql, failed);
        return translated == null ? new UncategorizedSQLException(task, sql, failed) : translated;
    }

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException e) {
        if (!((e instanceof FailedStatementException ? e.getCause() : e) instanceof SQLiteException sqlite)) {
            return null;
        }
        String message = buildMessage(task, sql, e);
        return switch (sqlite.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                new DuplicateKeyException(message, e);
            case SQLITE_CONSTRAINT,
                    SQLITE_CONSTRAINT_CHECK,
                    SQLITE_CONSTRAINT_FOREIGNKEY,
                    SQLITE_CONSTRAINT_NOTNULL,
                    SQLITE_CONSTRAINT_TRIGGER -> new DataIntegrityViolationException(message, e);
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED, SQLITE_LOCKED_SHAREDCACHE ->
                new CannotAcquireLockException(message, e);
            case SQLITE_CANTOPEN,
                    SQLITE_NOTADB,
                    SQLITE_CORRUPT,
                    SQLITE_READONLY,
                    SQLITE_READONLY_DBMOVED,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_FULL,
                    SQLITE_IOERR,
                    SQLITE_IOERR_WRITE,
                    SQLITE_IOERR_READ,
                    SQLITE_IOERR_FSYNC -> new DataAccessResourceFailureException(message, e);
            default -> null;
        };
    }
}
