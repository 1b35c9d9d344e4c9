package dev.aivideo.visuals;

import org.jspecify.annotations.Nullable;

/** A source gave no usable answer or file. The message tells problem, evidence and remedy. */
public class FootageException extends RuntimeException {
    public FootageException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
    }
}
