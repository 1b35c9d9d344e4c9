package dev.aivideo.net;

import java.net.URI;
import java.util.Objects;
import java.util.function.Function;

/**
 * What can be wrong with a service, whichever it is. Each fault is tried on each: on catalogues, Wikipedia, Wikidata and clips in
 * {@code FaultMatrixIT}, on footage servers in {@code McpFootageSourceIT} and {@code McpOverHttpIT}, on the language model in
 * {@code ModelFallbackTests}, on the voice server in {@code ServerNarratorTests}, on the model store in {@code
 * ModelStoreTests}. Empty and huge answers, and files that do not decode or end too early, are of the service's own form
 * and are tried beside it.
 */
public enum Fault {
    REFUSED(server -> null),
    HANGING(StandIn::hanging),
    SLOW_DRIP(server -> server.slowDrip("application/json")),
    UNAUTHORIZED(server -> StandIn.json(401, "{}")),
    FORBIDDEN(server -> StandIn.html(403)),
    NOT_FOUND(server -> StandIn.json(404, "{}")),
    TOO_LARGE(server -> StandIn.json(413, "{}")),
    TOO_MANY(server -> StandIn.json(429, "{}")),
    TOO_MANY_WAIT(server -> StandIn.json(429, "{}", "Retry-After", "60")),
    SERVER_ERROR(server -> StandIn.json(500, "{}")),
    UNAVAILABLE(server -> StandIn.html(503)),
    WRONG_TYPE(server -> StandIn.html(200)),
    TRUNCATED(server ->
            StandIn.truncated("application/json", "{\"results\": []}".repeat(9).getBytes(), 20)),
    MALFORMED(server -> StandIn.json(200, "{\"results\": [")),
    REDIRECT_TO_PRIVATE(server -> StandIn.redirect(302, "http://169.254.169.254/latest/meta-data")),
    ENDLESS(server -> server.endlessStream("application/json"));

    private final Function<StandIn, StandIn.Answer> answer;

    Fault(Function<StandIn, StandIn.Answer> answer) {
        this.answer = answer;
    }

    /** Have the stand-in do it to every question. Where to ask, which is elsewhere if nobody is to listen. */
    public URI at(StandIn server) {
        StandIn.Answer fault = answer.apply(server);
        if (fault == null) {
            return StandIn.refused();
        }
        server.then(fault);
        return server.base();
    }

    /** The one answer with this fault; there is none of a server that does not listen. */
    public StandIn.Answer answer(StandIn server) {
        return Objects.requireNonNull(answer.apply(server), "nobody answers");
    }
}
