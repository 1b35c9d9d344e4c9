package dev.aivideo.records;

import dev.aivideo.project.Problem;
import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** {@code ai-video-generator.db} cannot be opened or created. The message names its path and what to look at. */
public class DatabaseUnavailableException extends ProblemException {
    public DatabaseUnavailableException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }

    DatabaseUnavailableException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
