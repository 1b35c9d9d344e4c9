package dev.aivideo.models;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** A model file is not here and cannot be fetched. The message tells why and what helps. */
public class ModelUnavailableException extends ProblemException {
    ModelUnavailableException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, "", remedy, cause);
    }
}
