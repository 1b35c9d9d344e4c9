package dev.aivideo.records;

import dev.aivideo.project.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A database that another program has locked for longer than the time limit, or that is damaged. */
public final class DatabaseTrouble {
    private static final Path LOCKS = Path.of("/proc/locks");

    private DatabaseTrouble() {}

    /** Empty if that is not what happened. */
    public static Optional<Problem> in(Throwable thrown, Path file) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(SQLiteException.class::cast)
                .findFirst()
                .flatMap(cause -> problem(cause, file));
    }

    private static Optional<Problem> problem(SQLiteException cause, Path file) {
        // The lowest byte is the kind, whatever the details say.
        int kind = cause.getResultCode().code & 0xff;
        if (kind == SQLiteErrorCode.SQLITE_BUSY.code) {
            return Optional.of(new Problem(
                    "The database %s is kept locked by %s."
                            .formatted(file, holder(file).orElse("another program")),
                    String.valueOf(cause.getMessage()),
                    "end it, or let it finish; then try again"));
        }
        if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code || kind == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Optional.of(new Problem(
                    "The database %s is damaged or not a database.".formatted(file),
                    String.valueOf(cause.getMessage()),
                    "put back a copy of it; or rescue what can be read with 'sqlite3 %s .recover'; or name another folder with --workspace"
                            .formatted(file.getFileName())));
        }
        return Optional.empty();
    }

    /** Linux tells which process locks which file: {@code 1: POSIX ADVISORY WRITE 1234 fe:00:5678 0 EOF}. */
    private static Optional<String> holder(Path file) {
        try (Stream<String> locks = Files.lines(LOCKS)) {
            String inode = ":" + Files.getAttribute(file, "unix:ino");
            return locks.map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length > 5 && words[5].endsWith(inode))
                    .map(words -> Long.parseLong(words[4]))
                    .filter(process ->
                            process > 0 && process != ProcessHandle.current().pid())
                    .findFirst()
                    .map(DatabaseTrouble::named);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // other systems, and containers that do not show it
        }
    }

    private static String named(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().command())
                .map(command -> "process %d (%s)".formatted(process, command))
                .orElse("process " + process);
    }
}
