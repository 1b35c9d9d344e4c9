package dev.aivideo.speech;

import org.jspecify.annotations.Nullable;

/** A narrator gave no usable sound. The message tells problem, evidence and remedy. */
public class NarrationException extends RuntimeException {
    public NarrationException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
    }
}
