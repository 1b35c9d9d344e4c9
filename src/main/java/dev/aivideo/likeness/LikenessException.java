package dev.aivideo.likeness;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** The model that looks at pictures cannot be loaded. */
class LikenessException extends ProblemException {
    LikenessException(String problem, @Nullable Throwable cause) {
        super(
                problem,
                cause == null ? "" : String.valueOf(cause.getMessage()),
                "delete the model's folder in the models folder, to fetch it anew.",
                cause);
    }
}
