package dev.aivideo.language;

import org.jspecify.annotations.Nullable;

/** The model for the meaning of texts cannot be used: a damaged installation, or too little memory. */
public class EmbeddingException extends RuntimeException {
    EmbeddingException(String problem, @Nullable Throwable cause) {
        super(
                "%s.%n%s%nRemedy: build the program again (mvn clean package) and check that memory is free."
                        .formatted(problem, cause == null ? "The build is incomplete." : cause.getMessage()),
                cause);
    }
}
