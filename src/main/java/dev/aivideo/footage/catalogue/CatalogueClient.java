package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.FootageException;
import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Quota;
import dev.aivideo.net.Redaction;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import dev.aivideo.project.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks one catalogue: from the kept answers first, within its quota; failures become {@link FootageException}s. */
public final class CatalogueClient {
    private static final Duration KEPT = Duration.ofHours(24);
    /** The hourly quotas refill while a film is being made; a service that says no and not for how long gets this. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int TOO_MANY = 429;
    private static final int SHOWN = 200;

    private final String name;
    private final String remedy;
    private final Http http;
    private final URI address;
    private final Service service;
    private final AnswerCache answers;
    private final Clock clock;
    private volatile @Nullable Instant exhaustedUntil;

    /**
     * A client.
     *
     * @param settings the operator may set the address; whatever leads away from it is checked
     * @param cache folder of the kept answers of all catalogues
     */
    public CatalogueClient(String name, Http http, CatalogueSettings settings, Path cache, Clock clock) {
        this(name, "try again later.", http, settings, cache, clock);
    }

    private CatalogueClient(
            String name, String remedy, Http http, CatalogueSettings settings, Path cache, Clock clock) {
        this.name = name;
        this.remedy = "The film is made with the other sources; " + remedy;
        this.http = http;
        this.clock = clock;
        this.address = settings.address();
        Limits limits = Limits.defaults()
                .withTimes(settings.timeout(), settings.timeout())
                .withRate(settings.spacing(), 1)
                .impatient();
        this.service = Service.of(name, limits).at(address);
        this.answers = new AnswerCache(cache.resolve(name), KEPT, clock);
    }

    /** The client of a catalogue with these settings; answers are kept in the workspace. */
    static CatalogueClient of(String title, String name, Http http, CatalogueSettings settings, Workspace workspace) {
        return new CatalogueClient(
                title,
                "try again later, or switch it off with aivideo.visuals." + name + ".enabled=false.",
                http,
                settings,
                workspace.root().resolve(".cache/answers"),
                Clock.systemUTC());
    }

    public URI address() {
        return address;
    }

    /** A question to it, to be put together. */
    public Query query(String path) {
        return Query.of(address, path);
    }

    /** As messages name it. */
    public String name() {
        return name;
    }

    /**
     * The answer to a call.
     *
     * @param question all that the answer depends on, without keys
     * @throws FootageException if there is none
     */
    public JsonNode get(String question, HttpCall call) {
        return get(question, call, UnaryOperator.identity());
    }

    /**
     * The list in the answer to a call.
     *
     * @param place where the answer has it: {@code /collection/items}
     * @throws FootageException also if it is not there: that is another answer than the one to this question, whatever
     *     its status
     */
    public List<JsonNode> list(String question, HttpCall call, String place) {
        JsonNode answer = get(question, call, whole -> {
            if (!whole.at(place).isArray()) {
                String text = whole.toString();
                throw failed(
                        "Its answer has no list at %s; it begins: %s"
                                .formatted(
                                        place, Redaction.of(text.length() > SHOWN ? text.substring(0, SHOWN) : text)),
                        null);
            }
            return whole;
        });
        return List.copyOf(answer.at(place).values());
    }

    /** As the other {@code get}; what the reader makes of the answer is kept, and nothing if it throws. */
    public JsonNode get(String question, HttpCall call, UnaryOperator<JsonNode> reader) {
        return get(question, () -> reader.apply(received(call)));
    }

    /**
     * The answer to a question that somebody else puts to the service.
     *
     * @param call throws a {@link ServiceException} if there is none
     * @throws FootageException if there is none
     */
    public JsonNode get(String question, Supplier<JsonNode> call) {
        return answers.get(question, () -> ask(call));
    }

    private JsonNode received(HttpCall call) {
        HttpReply reply = http.send(service, call.accepting("application/json", "text/json"));
        note(Quota.of(reply.headers(), "", clock));
        return reply.json();
    }

    private JsonNode ask(Supplier<JsonNode> call) {
        Instant until = exhaustedUntil;
        if (until != null && clock.instant().isBefore(until)) {
            throw failed("Its quota is used up until " + until, null);
        }
        try {
            return call.get();
        } catch (ServiceBusyException e) {
            note(e);
            throw failed(e.problemAndEvidence(), e);
        } catch (ServiceException e) {
            throw failed(e.problemAndEvidence(), e);
        }
    }

    private void note(ServiceBusyException busy) {
        if (busy.status() == TOO_MANY) {
            Duration asked = busy.retryAfter();
            exhaustedUntil = clock.instant().plus(asked == null ? PAUSE : asked);
        }
    }

    private void note(Quota quota) {
        Instant reset = quota.resetsAt();
        if (quota.known() && quota.remaining() == 0) {
            exhaustedUntil = reset == null ? clock.instant().plus(PAUSE) : reset;
        }
    }

    /** A failure of this catalogue, in the form that every source's failures have. */
    public FootageException failed(String evidence, @Nullable Throwable cause) {
        return new FootageException(name + " gave no usable answer.", evidence, remedy, cause);
    }
}
