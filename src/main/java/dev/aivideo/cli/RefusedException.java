package dev.aivideo.cli;

import dev.aivideo.job.ExitCode;

/** A command is not carried out. The message says what is wrong, the value given, and what would be right. */
final class RefusedException extends RuntimeException {
    private final ExitCode exitCode;

    RefusedException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static RefusedException usage(String message) {
        return new RefusedException(ExitCode.WRONG_USAGE, message);
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
