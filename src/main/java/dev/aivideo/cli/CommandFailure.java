package dev.aivideo.cli;

import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FullDisk;
import dev.aivideo.job.SettingsException;
import dev.aivideo.job.WorkspaceInUseException;
import dev.aivideo.media.CacheProperties;
import dev.aivideo.project.InvalidSettingException;
import dev.aivideo.project.Problem;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Remedies;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.DatabaseTrouble;
import dev.aivideo.records.DatabaseUnavailableException;
import dev.aivideo.script.ScriptException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;

/**
 * What an operator is told of an exception that reached the command line.
 *
 * @param message problem, evidence and remedy; never a stack trace
 */
record CommandFailure(ExitCode exitCode, String message) {
    CommandFailure {
        message = Remedies.inOneLine(message);
    }

    /** @param workspace what the command was to work on */
    static CommandFailure of(Throwable thrown, Supplier<Workspace> workspace) {
        Optional<String> disk = FullDisk.in(thrown)
                .map(problem -> FullDisk.in(thrown, workspace.get(), cache(workspace.get()))
                        .orElse(problem))
                .map(Problem::message);
        return refusal(thrown)
                .or(() -> find(thrown, DatabaseUnavailableException.class)
                        .map(e -> new CommandFailure(ExitCode.DATABASE_UNAVAILABLE, disk.orElseGet(() -> text(e)))))
                .or(() -> find(thrown, ProjectDeletedException.class)
                        .map(e -> new CommandFailure(ExitCode.PROJECT_DELETED, text(e))))
                .or(() -> find(thrown, DataAccessException.class)
                        .map(e -> disk.map(text -> new CommandFailure(ExitCode.DATABASE_FAILED, text))
                                .or(() -> DatabaseTrouble.in(
                                                thrown, workspace.get().database())
                                        .map(problem ->
                                                new CommandFailure(ExitCode.DATABASE_FAILED, problem.message())))
                                .orElseGet(() -> ofStatement(e))))
                .or(() -> disk.map(text -> new CommandFailure(ExitCode.FAILED, text)))
                .orElseGet(() -> unexpected(thrown));
    }

    /** Where it is when nothing is set, if the settings themselves are at fault. */
    private static Path cache(Workspace workspace) {
        try {
            return new Workbench(workspace)
                    .settings()
                    .get("aivideo", CacheProperties.class)
                    .directory();
        } catch (RuntimeException e) {
            return new CacheProperties(null).directory();
        }
    }

    private static Optional<CommandFailure> refusal(Throwable thrown) {
        return find(thrown, RefusedException.class)
                .map(e -> new CommandFailure(e.exitCode(), text(e)))
                .or(() -> find(thrown, InvalidSettingException.class)
                        .map(e -> new CommandFailure(ExitCode.WRONG_USAGE, text(e))))
                .or(() -> find(thrown, SettingsException.class)
                        .map(e -> new CommandFailure(ExitCode.WRONG_USAGE, text(e))))
                .or(() ->
                        find(thrown, ScriptException.class).map(e -> new CommandFailure(ExitCode.WRONG_USAGE, text(e))))
                .or(() -> find(thrown, WorkspaceInUseException.class)
                        .map(e -> new CommandFailure(ExitCode.WORKSPACE_IN_USE, text(e))));
    }

    private static CommandFailure ofStatement(DataAccessException e) {
        return new CommandFailure(
                ExitCode.DATABASE_FAILED,
                "An operation failed in the database.%n%s%nRemedy: look whether the file is whole, may be read, and no other program keeps it locked"
                        .formatted(text(e.getMostSpecificCause())));
    }

    private static CommandFailure unexpected(Throwable thrown) {
        Throwable root = causes(thrown).reduce((first, second) -> second).orElse(thrown);
        return new CommandFailure(
                ExitCode.FAILED,
                "%s%n(%s; AIVIDEO_DEBUG=1 in the environment shows where)"
                        .formatted(text(root), root.getClass().getName()));
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, current -> current != null, Throwable::getCause);
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
