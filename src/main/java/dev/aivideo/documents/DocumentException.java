package dev.aivideo.documents;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** A document cannot be used. The message tells problem, evidence and remedy. */
public class DocumentException extends ProblemException {
    public DocumentException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
