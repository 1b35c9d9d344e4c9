package dev.aivideo.records;

import org.jspecify.annotations.Nullable;

/** {@code ai-video-generator.db} cannot be opened or created. The message names its path and what to look at. */
public class DatabaseUnavailableException extends RuntimeException {
    public DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
