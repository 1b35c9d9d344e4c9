package dev.aivideo.script.openai;

import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Quota;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceRejectedException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks one model once, in the words of the endpoint's dialect. */
final class ChatClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LARGEST_ANSWER_BYTES = 4L << 20;
    private static final int ATTEMPTS = 4;
    /** The limit of a local model is a quarter of an hour. */
    private static final int SLOW_ATTEMPTS = 2;

    private final Http http;
    private final RateLimits limits;
    private final Service service;
    private final OpenAiProperties properties;
    private final Clock clock;
    private final URI address;

    ChatClient(Http http, OpenAiProperties properties, Clock clock) {
        this.http = http;
        this.properties = properties;
        this.clock = clock;
        this.address = URI.create(properties.base() + "/chat/completions");
        Duration whole = properties.answerLimit();
        this.limits = new RateLimits(name(), http.longestWait(), clock);
        Limits calls = new Limits(whole, whole, LARGEST_ANSWER_BYTES, ATTEMPTS, Duration.ZERO, 1)
                .withSlowAttempts(SLOW_ATTEMPTS);
        this.service = Service.of(name(), calls).at(properties.base()).refusing(limits);
    }

    /** For messages and the audit: {@code Groq}, or the host of the endpoint. */
    String name() {
        String host = String.valueOf(properties.base().getHost());
        return host.endsWith("groq.com") ? "Groq" : "The language model at " + host;
    }

    /** How this service words its limits. */
    RateLimits limits() {
        return limits;
    }

    /** An answer, and what the service says is left of the minute's tokens and of the requests, mostly the day's. */
    record Answer(Completion completion, Quota tokens, Quota requests) {}

    /**
     * Ask.
     *
     * @param reasoning the effort to ask for; null to ask for none in particular
     * @throws dev.aivideo.net.ServiceException as {@link ChatFault} and {@link RateLimits} read it
     */
    Answer ask(String model, ChatRequest request, ReplyFormat format, @Nullable String reasoning) {
        String body = JSON.writeValueAsString(body(model, request, format, reasoning));
        HttpCall call = HttpCall.postJson(address, body).accepting("application/json");
        if (!properties.apiKey().isBlank()) {
            call = call.header("Authorization", "Bearer " + properties.apiKey().strip());
        }
        try {
            HttpReply reply = http.send(service, call);
            return answer(completion(model, reply.json()), reply);
        } catch (ServiceRejectedException e) {
            String written = e.reply() == null ? "" : ChatFault.failedGeneration(e.reply());
            if (ChatFault.of(e) == ChatFault.BROKEN_JSON && e.reply() != null) {
                return answer(new Completion(written, false, model, failed(request, written), ""), e.reply());
            }
            throw e;
        }
    }

    private Answer answer(Completion completion, HttpReply reply) {
        return new Answer(
                completion, Quota.of(reply.headers(), "tokens", clock), Quota.of(reply.headers(), "requests", clock));
    }

    /** A failed generation comes without counters, but it was paid for. */
    private static Completion.Usage failed(ChatRequest request, String written) {
        return new Completion.Usage(1, request.promptTokens(), Tokens.estimate(written), 0);
    }

    private Map<String, Object> body(
            String model, ChatRequest request, ReplyFormat format, @Nullable String reasoning) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", model);
        body.put("messages", request.messages());
        body.put("temperature", properties.temperature());
        body.put(properties.groqDialect() ? "max_completion_tokens" : "max_tokens", request.completionTokens());
        if (reasoning != null) {
            body.put("reasoning_effort", reasoning);
        }
        if (format == ReplyFormat.SCHEMA) {
            Map<String, Object> schema = Map.of("name", "script", "strict", true, "schema", request.schema());
            body.put("response_format", Map.of("type", "json_schema", "json_schema", schema));
        } else if (format == ReplyFormat.JSON_OBJECT) {
            body.put("response_format", Map.of("type", "json_object"));
        }
        body.put("stream", false);
        return body;
    }

    private static Completion completion(String model, JsonNode reply) {
        JsonNode choice = reply.path("choices").path(0);
        JsonNode usage = reply.path("usage");
        Completion.Usage used = new Completion.Usage(
                1,
                usage.path("prompt_tokens").asInt(0),
                usage.path("completion_tokens").asInt(0),
                usage.path("completion_tokens_details").path("reasoning_tokens").asInt(0));
        return new Completion(
                choice.path("message").path("content").asString(""),
                choice.path("finish_reason").asString("").equals("length"),
                reply.path("model").asString(model),
                used,
                reply.path("x_groq").path("id").asString(""));
    }
}
