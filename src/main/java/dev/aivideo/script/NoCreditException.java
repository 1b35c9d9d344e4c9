package dev.aivideo.script;

import org.jspecify.annotations.Nullable;

/** The account of a language model has no credit: only a person can change that, so that no later try is worth it. */
public final class NoCreditException extends ScriptException {
    public NoCreditException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super(problem, evidence, remedy, cause);
    }
}
