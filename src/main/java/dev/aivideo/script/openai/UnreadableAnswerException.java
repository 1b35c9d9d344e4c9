package dev.aivideo.script.openai;

import dev.aivideo.script.ScriptException;

/** A model answered with something that is no chat completion; the next answer may be one. */
final class UnreadableAnswerException extends ScriptException {
    UnreadableAnswerException(String service, RuntimeException cause) {
        super(
                service + " gave no readable answer.",
                String.valueOf(cause.getMessage()),
                "Check aivideo.script.openai.base-url: a login page or a proxy may stand in the way.",
                cause);
    }
}
