package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.KeyMask;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.script.NoCreditException;
import dev.aivideo.script.ScriptException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a message of a refusal of a chat endpoint: the service's own words, without secrets, and a remedy. */
final class ChatRefusals implements Service.Refusals {
    private final String service;
    private final String base;
    private final RateLimits limits;
    private final KeyMask mask;

    ChatRefusals(String service, String base, RateLimits limits, KeyMask mask) {
        this.service = service;
        this.base = base;
        this.limits = limits;
        this.mask = mask;
    }

    @Override
    public ServiceException read(HttpReply reply) {
        ChatFault fault = ChatFault.of(reply);
        return switch (fault) {
            case LIMITED -> limits.limited(reply, said(reply));
            case BUSY -> limits.busy(reply, said(reply));
            default ->
                new ServiceRejectedException(service, problem(fault, reply), said(reply), remedy(fault), reply, null);
        };
    }

    @Override
    public @Nullable ServiceException inside(HttpReply reply) {
        JsonNode root = Envelope.read(reply.text());
        ServiceError error = root == null ? null : ServiceError.inside(root);
        return error == null ? null : read(reply.meaning(error.status()));
    }

    /** An answer with a success status that is not a chat completion. */
    UnreadableAnswerException unreadable(HttpReply reply) {
        String what = reply.body().length == 0 ? "The answer is empty." : said(reply);
        String type = reply.header("Content-Type");
        return new UnreadableAnswerException(
                service, what + (type.isEmpty() ? "" : " Its content type is " + mask.masked(type) + "."));
    }

    /** The message for the operator about a refusal that trying again does not solve. */
    ScriptException explained(ServiceRejectedException refusal) {
        HttpReply reply = refusal.reply();
        if (reply == null || reply.status() < 400) {
            return new ScriptException(
                    service + " gave no script.", refusal.problemAndEvidence(), refusal.remedy(), refusal);
        }
        ChatFault fault = ChatFault.of(refusal);
        return fault == ChatFault.NO_CREDIT
                ? new NoCreditException(problem(fault, reply), said(reply), remedy(fault), refusal)
                : new ScriptException(problem(fault, reply), said(reply), remedy(fault), refusal);
    }

    /** The service's own words with the status, which alone is evidence where there are none. */
    String said(HttpReply reply) {
        String words = mask.masked(ServiceError.of(reply).words());
        return words.isBlank()
                ? "It gives no reason: status %d, %d bytes of %s."
                        .formatted(reply.status(), reply.body().length, reply.header("Content-Type"))
                : "It says: \"%s\" (status %d).".formatted(words, reply.status());
    }

    private String problem(ChatFault fault, HttpReply reply) {
        return switch (fault) {
            case NO_CREDIT -> "The account at " + amid() + " has no credit.";
            case NOT_ALLOWED ->
                reply.status() == 403
                        ? service + " does not allow this key to make the request."
                        : service + " does not accept the key.";
            case WRONG_ADDRESS -> "There is no language model at " + base + ".";
            case MODEL_GONE -> service + " does not have the model.";
            case TOO_LARGE -> service + " refused a request that is too large.";
            case CONTEXT -> "The request is larger than the model can hold.";
            case MEMORY -> service + " has too little memory for the model.";
            case FILTERED -> "The content filter of " + amid() + " rejected the request.";
            default -> service + " refused the request.";
        };
    }

    /** The name of the service within a sentence. */
    private String amid() {
        return service.replaceFirst("^The ", "the ");
    }

    private String remedy(ChatFault fault) {
        return switch (fault) {
            case NO_CREDIT ->
                "Add credit to the account, or name another server or model with aivideo.script.openai.base-url or"
                        + " aivideo.script.openai.model. Then restart the run; nightly runs do not retry it.";
            case NOT_ALLOWED ->
                "Set GROQ_API_KEY (or aivideo.script.openai.api-key) to a valid key and restart the run.";
            case WRONG_ADDRESS ->
                "Check aivideo.script.openai.base-url: it usually ends in /v1, as http://localhost:11434/v1 does.";
            case MODEL_GONE -> "Set aivideo.script.openai.model to one of the models at " + base + "/models.";
            case TOO_LARGE -> "Set aivideo.script.openai.tokens-per-minute lower.";
            case CONTEXT ->
                "Set aivideo.script.openai.context-tokens to the context size of the model, or use a model with a larger one.";
            case MEMORY -> "Set aivideo.script.openai.model to a smaller model, or give that machine more memory.";
            case FILTERED ->
                "Change the topic, the source or aivideo.script.persona, or set aivideo.script.openai.model to another.";
            case FIELD_REFUSED ->
                "Set aivideo.script.openai.model to another model, or change aivideo.script.openai.dialect (groq, ollama).";
            default -> "Check the settings aivideo.script.openai.*.";
        };
    }
}
