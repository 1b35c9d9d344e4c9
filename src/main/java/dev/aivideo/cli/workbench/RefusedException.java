package dev.aivideo.cli.workbench;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.ExitCoded;
import dev.aivideo.project.ProblemException;

/** A command was refused. The message has the fault, the value given and the values allowed. */
public final class RefusedException extends ProblemException implements ExitCoded {
    private final ExitCode exitCode;

    public RefusedException(ExitCode exitCode, String message) {
        this(exitCode, message, "");
    }

    public RefusedException(ExitCode exitCode, String problem, String remedy) {
        super(problem, "", remedy, null);
        this.exitCode = exitCode;
    }

    private RefusedException(ProblemException cause) {
        super(cause.problem(), cause.evidence(), cause.remedy(), cause);
        exitCode = ExitCode.WRONG_USAGE;
    }

    public static RefusedException usage(String message) {
        return new RefusedException(ExitCode.WRONG_USAGE, message);
    }

    /** Refuses a given file or value with the message of its reader. */
    public static RefusedException usage(ProblemException cause) {
        return new RefusedException(cause);
    }

    @Override
    public ExitCode exitCode() {
        return exitCode;
    }
}
