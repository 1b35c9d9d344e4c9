package dev.aivideo.speech;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** A narrator gave no usable sound. The message tells problem, evidence and remedy. */
public class NarrationException extends ProblemException {
    public NarrationException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
