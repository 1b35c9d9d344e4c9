package dev.aivideo.cli.workbench;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.ExitCoded;
import dev.aivideo.project.ProblemException;

/** A command is not carried out. The message says what is wrong, the value given, and what would be right. */
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

    /** What a file or a value that was given is refused for, in the words of those who read it. */
    public static RefusedException usage(ProblemException cause) {
        return new RefusedException(cause);
    }

    @Override
    public ExitCode exitCode() {
        return exitCode;
    }
}
