package dev.aivideo.job;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** Settings that cannot be used or are refused. The message has problem, evidence and remedy. */
public class SettingsException extends ProblemException implements ExitCoded {
    SettingsException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }

    @Override
    public ExitCode exitCode() {
        return ExitCode.WRONG_USAGE;
    }
}
