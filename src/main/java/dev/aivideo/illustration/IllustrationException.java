package dev.aivideo.illustration;

import dev.aivideo.project.ProblemException;

/** A picture could not be drawn. */
public class IllustrationException extends ProblemException {
    public IllustrationException(String problem, String evidence, String remedy, Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
