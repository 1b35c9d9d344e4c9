package dev.aivideo.speech.model;

import org.jspecify.annotations.Nullable;

/** A model file is not here and cannot be fetched. The message tells why and what helps. */
public class ModelUnavailableException extends RuntimeException {
    ModelUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
