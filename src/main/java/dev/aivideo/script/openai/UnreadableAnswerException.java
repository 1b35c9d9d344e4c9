package dev.aivideo.script.openai;

import dev.aivideo.script.ScriptException;

/** A model answered with something that is not a chat completion; the next answer may be one. */
final class UnreadableAnswerException extends ScriptException {
    UnreadableAnswerException(String service, String evidence) {
        super(
                service + " gave no readable answer.",
                evidence,
                "Check aivideo.script.openai.base-url: a login page or a proxy may have answered instead.",
                null);
    }
}
