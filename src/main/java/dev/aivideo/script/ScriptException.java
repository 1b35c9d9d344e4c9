package dev.aivideo.script;

import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** There is no usable script. The message tells problem, evidence and remedy. */
public class ScriptException extends ProblemException {
    public ScriptException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
