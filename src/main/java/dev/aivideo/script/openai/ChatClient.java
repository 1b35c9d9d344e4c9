package dev.aivideo.script.openai;

import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.HttpReply;
import dev.aivideo.net.KeyMask;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Quota;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.project.Json;
import dev.aivideo.script.ScriptException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks one model once, in the words of the endpoint's dialect. */
final class ChatClient {
    private static final long LARGEST_ANSWER_BYTES = 4L << 20;
    private static final int ATTEMPTS = 4;
    /** The limit of a local model is a quarter of an hour. */
    private static final int SLOW_ATTEMPTS = 2;

    private static final Duration LIST_LIMIT = Duration.ofSeconds(15);
    private static final int MOST_OFFERED = 12;

    private final Http http;
    private final RateLimits limits;
    private final ChatRefusals refusals;
    private final KeyMask mask;
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
        this.mask = new KeyMask(properties.apiKey());
        this.refusals = new ChatRefusals(name(), properties.shownBase(), limits, mask);
        Limits calls = new Limits(whole, whole, LARGEST_ANSWER_BYTES, ATTEMPTS, Duration.ZERO, 1)
                .withSlowAttempts(SLOW_ATTEMPTS);
        this.service = Service.of(name(), calls).at(properties.base()).refusing(refusals);
    }

    /** For messages and the audit: {@code Groq}, or the host of the endpoint. */
    String name() {
        String host = String.valueOf(properties.base().getHost());
        return host.endsWith("groq.com") ? "Groq" : "The language model at " + host;
    }

    /** Reads how this service states its limits. */
    RateLimits limits() {
        return limits;
    }

    /** The message for the operator about a refusal that trying again does not solve. */
    ScriptException explained(ServiceRejectedException refusal) {
        return refusals.explained(refusal);
    }

    /** An answer, and what the service says is left of the tokens per minute and of the requests, usually per day. */
    record Answer(Completion completion, Quota tokens, Quota requests) {}

    /**
     * Ask.
     *
     * @throws ServiceException as {@link ChatFault} and {@link RateLimits} read it
     * @throws UnreadableAnswerException if the answer is no chat completion
     */
    Answer ask(String model, ChatRequest request, Wording wording) {
        String body = Json.STRICT.writeValueAsString(wording.body(model, request, properties.temperature()));
        try {
            HttpReply reply = http.send(service, authorised(HttpCall.postJson(address, body)));
            return answer(completion(model, reply), reply);
        } catch (ServiceRejectedException e) {
            HttpReply reply = e.reply();
            if (reply != null && ChatFault.of(e) == ChatFault.BROKEN_JSON) {
                String written = ChatFault.failedGeneration(reply);
                return answer(new Completion(written, false, model, failed(request, written), "", ""), reply);
            }
            throw e;
        }
    }

    private HttpCall authorised(HttpCall call) {
        return properties.apiKey().isBlank()
                ? call
                : call.header("Authorization", "Bearer " + properties.apiKey().strip());
    }

    private Completion completion(String model, HttpReply reply) {
        JsonNode root = Envelope.read(reply.text());
        if (root == null || !root.isContainer()) {
            throw refusals.unreadable(reply);
        }
        Completion read = ReceivedAnswer.read(model, root);
        return new Completion(
                read.content(), read.cut(), read.model(), read.usage(), read.requestId(), mask.masked(read.lack()));
    }

    /** Some of the models that the server lists; none if it lists none. */
    List<String> offered() {
        try {
            Limits limit = Limits.defaults().withTimes(LIST_LIMIT, LIST_LIMIT).withAttempts(1);
            HttpReply reply = http.send(
                    service.within(limit), authorised(HttpCall.get(URI.create(properties.base() + "/models"))));
            JsonNode root = Envelope.read(reply.text());
            return root == null ? List.of() : names(root);
        } catch (ServiceException e) {
            return List.of();
        }
    }

    private List<String> names(JsonNode root) {
        JsonNode list = root.isArray() ? root : root.has("data") ? root.path("data") : root.path("models");
        return list.valueStream()
                .map(model -> model.isString()
                        ? model.asString()
                        : model.path("id").asString(model.path("name").asString("")))
                .filter(id -> !id.isBlank() && id.length() <= 100)
                .map(mask::masked)
                .limit(MOST_OFFERED)
                .toList();
    }

    private Answer answer(Completion completion, HttpReply reply) {
        return new Answer(
                completion, Quota.of(reply.headers(), "tokens", clock), Quota.of(reply.headers(), "requests", clock));
    }

    /** A failed generation comes without counters, but it was paid for. */
    private static Completion.Usage failed(ChatRequest request, String written) {
        return new Completion.Usage(1, request.promptTokens(), Tokens.estimate(written), 0);
    }
}
