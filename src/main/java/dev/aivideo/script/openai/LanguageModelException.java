package dev.aivideo.script.openai;

import dev.aivideo.script.ScriptException;

/** The configured language model gave no script, and no other writer is to step in; the run can be restarted. */
public class LanguageModelException extends RuntimeException {
    LanguageModelException(ScriptException cause) {
        super(cause.getMessage(), cause);
    }
}
