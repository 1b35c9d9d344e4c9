package dev.aivideo.job;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.project.InvalidSettingException;
import dev.aivideo.project.Problem;
import dev.aivideo.project.ProblemException;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.DatabaseTrouble;
import dev.aivideo.records.DatabaseUnavailableException;
import dev.aivideo.records.FailedStatementException;
import dev.aivideo.script.NoCreditException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * The report of an exception for the operator, and the exit code.
 *
 * @param problem never with a stack trace, which is in the log
 * @param unexpected the exception, if its message was not written for an operator
 */
public record FailureReport(
        ExitCode exitCode, Problem problem, @Nullable Throwable unexpected) {

    /** A report without evidence and remedy. */
    static FailureReport of(ExitCode exitCode, String summary) {
        return known(exitCode, new Problem(summary, "", ""));
    }

    /** The report if the folders that the program writes to are unknown. */
    public static FailureReport of(Throwable thrown) {
        return of(thrown, FullDisk.in(thrown));
    }

    /**
     * The report.
     *
     * @param workspace what was worked on
     * @param cache the folder that all workspaces share; asked for only if it matters
     */
    public static FailureReport of(Throwable thrown, Workspace workspace, Supplier<Path> cache) {
        return of(
                thrown,
                FullDisk.in(thrown)
                        .flatMap(full -> FullDisk.in(thrown, workspace, cache.get()))
                        .or(() -> DatabaseTrouble.in(thrown, workspace.database())));
    }

    /** @param machine the problem of a full disk or a locked file, if that is the cause */
    private static FailureReport of(Throwable thrown, Optional<Problem> machine) {
        return decision(thrown)
                .or(() -> ofType(thrown, DatabaseUnavailableException.class, ExitCode.DATABASE_UNAVAILABLE)
                        .map(report -> report.because(machine)))
                .or(() -> find(thrown, DataAccessException.class)
                        .map(e -> known(ExitCode.DATABASE_FAILED, machine.orElseGet(() -> statement(e)))))
                .or(() -> find(thrown, OutOfMemoryError.class).map(FailureReport::outOfMemory))
                .or(() -> machine.map(problem -> known(ExitCode.FAILED, problem)))
                .orElseGet(() -> other(stageCause(thrown)));
    }

    /** Intended outcomes take precedence over other failures. */
    private static Optional<FailureReport> decision(Throwable thrown) {
        return causes(thrown)
                .filter(ExitCoded.class::isInstance)
                .findFirst()
                .map(e -> known(((ExitCoded) e).exitCode(), problem(e)))
                .or(() -> ofType(thrown, ProjectDeletedException.class, ExitCode.PROJECT_DELETED))
                .or(() -> ofType(thrown, QuotaExhaustedException.class, ExitCode.PARKED))
                .or(() -> ofType(thrown, NoCreditException.class, ExitCode.NO_CREDIT))
                .or(() -> ofType(thrown, InvalidSettingException.class, ExitCode.WRONG_USAGE));
    }

    private static Optional<FailureReport> ofType(
            Throwable thrown, Class<? extends Throwable> type, ExitCode exitCode) {
        return find(thrown, type).map(e -> known(exitCode, problem(e)));
    }

    private static FailureReport known(ExitCode exitCode, Problem problem) {
        return new FailureReport(exitCode, problem, null);
    }

    /** The same report with more evidence. */
    public FailureReport withEvidence(String evidence) {
        return new FailureReport(exitCode, new Problem(problem.summary(), evidence, problem.remedy()), unexpected);
    }

    private FailureReport because(Optional<Problem> machine) {
        return new FailureReport(exitCode, machine.orElse(problem), unexpected);
    }

    private static Problem statement(DataAccessException e) {
        String operation = find(e, FailedStatementException.class)
                .map(FailedStatementException::operation)
                .orElse("An operation");
        return new Problem(
                operation + " failed in the database.",
                text(e.getMostSpecificCause()),
                "check that the disk has free space, that the file is undamaged, readable and writable, and that no other program locks it; then try again");
    }

    private static FailureReport outOfMemory(OutOfMemoryError e) {
        return known(
                ExitCode.FAILED,
                new Problem(
                        "The program ran out of memory.",
                        text(e),
                        "set a higher limit, JAVA_OPTS=-Xmx1g, then restart"));
    }

    private static FailureReport other(Throwable cause) {
        return new FailureReport(ExitCode.FAILED, problem(cause), cause instanceof ProblemException ? null : cause);
    }

    /** Spring wraps what a stage threw, sometimes several times; the stage's own words are the ones to show. */
    private static Throwable stageCause(Throwable thrown) {
        Throwable current = thrown;
        while (current.getCause() != null && current.getClass().getName().startsWith("org.springframework.")) {
            current = current.getCause();
        }
        return current;
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, current -> current != null, Throwable::getCause);
    }

    private static Problem problem(Throwable thrown) {
        return thrown instanceof ProblemException known
                ? new Problem(known.problem(), known.evidence(), known.remedy())
                : new Problem(text(thrown), "", "");
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }

    /** Problem, evidence and remedy, one below the other. */
    public String message() {
        return problem.message();
    }
}
