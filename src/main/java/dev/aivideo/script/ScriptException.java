package dev.aivideo.script;

import org.jspecify.annotations.Nullable;

/** There is no usable script. The message tells problem, evidence and remedy. */
public class ScriptException extends RuntimeException {
    public ScriptException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
    }
}
