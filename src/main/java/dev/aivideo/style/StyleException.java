package dev.aivideo.style;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** A style, or a file that belongs to it, cannot be used. */
public class StyleException extends ProblemException {
    StyleException(String problem, String evidence, String remedy) {
        this(problem, evidence, remedy, null);
    }

    StyleException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
