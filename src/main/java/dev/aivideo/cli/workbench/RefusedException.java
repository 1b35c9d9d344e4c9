package dev.aivideo.cli.workbench;

import dev.aivideo.job.ExitCode;
import dev.aivideo.project.ProblemException;

/** A command is not carried out. The message says what is wrong, the value given, and what would be right. */
public final class RefusedException extends ProblemException {
    private final ExitCode exitCode;

    public RefusedException(ExitCode exitCode, String message) {
        this(exitCode, message, "");
    }

    public RefusedException(ExitCode exitCode, String problem, String remedy) {
        super(problem, "", remedy, null);
        this.exitCode = exitCode;
    }

    public static RefusedException usage(String message) {
        return new RefusedException(ExitCode.WRONG_USAGE, message);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
