package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.script.ScriptException;
import java.net.URI;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a refusal of a chat endpoint means. The service's own message is read but never shown: it names the
 * organisation.
 */
enum ChatFault {
    /** Retired, misspelt, or not for this account. */
    MODEL_GONE,
    /** Nobody there knows of models at all. */
    WRONG_ADDRESS,
    /** More tokens than a minute has; the same request never succeeds. */
    TOO_LARGE,
    /** The model broke the JSON form; what it wrote may be in the answer. */
    BROKEN_JSON,
    /** The server does not know this way to ask for a form. */
    FORMAT_UNKNOWN,
    /** The model does not reason by request. */
    REASONING_UNKNOWN,
    /** No key, a wrong one, or one without the right. */
    NOT_ALLOWED,
    /** Well-formed, but the model tripped over it; another try may go well. */
    TRIPPED,
    /** An answer that is said to be good, and is no JSON. */
    UNREADABLE,
    OTHER;

    static ChatFault of(ServiceRejectedException refusal) {
        HttpReply reply = refusal.reply();
        if (reply == null) {
            return OTHER;
        }
        return switch (reply.status()) {
            case 401, 403 -> NOT_ALLOWED;
            case 404 -> error(reply).isMissingNode() ? WRONG_ADDRESS : MODEL_GONE;
            case 413, 429 -> TOO_LARGE;
            case 400, 422 -> {
                ChatFault fault = ofBadRequest(code(reply), message(reply).toLowerCase(Locale.ROOT));
                yield fault == OTHER && reply.status() == 422 ? TRIPPED : fault;
            }
            default -> reply.status() / 100 == 2 ? UNREADABLE : OTHER;
        };
    }

    private static ChatFault ofBadRequest(String code, String message) {
        if (code.equals("model_decommissioned") || code.equals("model_not_found")) {
            return MODEL_GONE;
        }
        if (code.equals("json_validate_failed")) {
            return BROKEN_JSON;
        }
        if (message.contains("reasoning_effort") || message.contains("does not support thinking")) {
            return REASONING_UNKNOWN;
        }
        boolean format = message.contains("response_format") || message.contains("json_schema");
        return format ? FORMAT_UNKNOWN : OTHER;
    }

    /** What the operator is told of a refusal that no other try heals. */
    static ScriptException explained(ServiceRejectedException refusal, String service, URI base) {
        ChatFault fault = of(refusal);
        String evidence = String.valueOf(refusal.getMessage());
        return switch (fault) {
            case NOT_ALLOWED ->
                new ScriptException(
                        service + " does not accept the key.",
                        evidence,
                        "Set GROQ_API_KEY (or aivideo.script.openai.api-key) to a valid key and restart the run.",
                        refusal);
            case WRONG_ADDRESS ->
                new ScriptException(
                        "There is no language model at " + base + ".",
                        evidence,
                        "Check aivideo.script.openai.base-url: it mostly ends in /v1, as http://localhost:11434/v1 does.",
                        refusal);
            case UNREADABLE -> new UnreadableAnswerException(service, refusal);
            default ->
                new ScriptException(
                        service + " refused the request.",
                        evidence,
                        "Check the settings below aivideo.script.openai.",
                        refusal);
        };
    }

    static String code(HttpReply reply) {
        return error(reply).path("code").asString("");
    }

    static String failedGeneration(HttpReply reply) {
        return error(reply).path("failed_generation").asString("");
    }

    static String message(HttpReply reply) {
        return error(reply).path("message").asString("");
    }

    /** Pages of the edge are HTML, some servers write the error as a plain string: then there is nothing to read. */
    private static JsonNode error(HttpReply reply) {
        try {
            return reply.json().path("error");
        } catch (ServiceRejectedException e) {
            return MissingNode.getInstance();
        }
    }
}
