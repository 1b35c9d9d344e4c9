package dev.aivideo.cli;

import dev.aivideo.job.ExitCode;
import dev.aivideo.project.ProblemException;

/** A command is not carried out. The message says what is wrong, the value given, and what would be right. */
final class RefusedException extends ProblemException {
    private final ExitCode exitCode;

    RefusedException(ExitCode exitCode, String message) {
        this(exitCode, message, "");
    }

    RefusedException(ExitCode exitCode, String problem, String remedy) {
        super(problem, "", remedy, null);
        this.exitCode = exitCode;
    }

    static RefusedException usage(String message) {
        return new RefusedException(ExitCode.WRONG_USAGE, message);
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
