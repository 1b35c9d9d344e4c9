package dev.aivideo.job;

import org.jspecify.annotations.Nullable;

/** Settings that cannot be used or are not taken. The message has problem, evidence and remedy. */
public class SettingsException extends RuntimeException {
    SettingsException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
    }
}
