package dev.aivideo.language;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** The model for the meaning of texts cannot be used: a damaged installation, or too little memory. */
public class EmbeddingException extends ProblemException {
    EmbeddingException(String problem, @Nullable Throwable cause) {
        super(
                problem + ".",
                cause == null ? "The build is incomplete." : String.valueOf(cause.getMessage()),
                "build the program again (mvn clean package) and check that memory is free.",
                cause);
    }
}
