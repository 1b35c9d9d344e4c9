package dev.aivideo.wikimedia;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.RetryAfter;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.project.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How the Action API refuses: by status 403 or 429, or with status 200 and {@code errors} or {@code error} in the
 * answer (https://www.mediawiki.org/wiki/API:Errors_and_warnings).
 */
final class ActionRefusals implements Service.Refusals {
    private static final Duration MINUTE = Duration.ofSeconds(60);
    /** Codes of what heals by waiting. */
    private static final List<String> BUSY = List.of(
            "ratelimited",
            "maxlag",
            "readonly",
            "internal_api_error",
            "cirrussearch-too-busy",
            "cirrussearch-backend",
            "search-error",
            "timeout",
            "query-timeout",
            "backend");

    private static final int LONGEST = 200;

    private final String name;
    private final Clock clock;

    ActionRefusals(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    @Override
    public @Nullable ServiceException read(HttpReply reply) {
        return switch (reply.status()) {
            case 403 ->
                new ServiceRejectedException(
                        name,
                        name + " refuses this program.",
                        "status 403, it says: " + shown(reply.text()),
                        "Set aivideo.net.contact to your mail address or page, as Wikimedia asks of every program; if it is"
                                + " set, ask there why the address of this machine is refused.",
                        reply,
                        null);
            case 429 -> busy("status 429, it says: " + shown(reply.text()), waitFor(reply, MINUTE), reply);
            default -> null;
        };
    }

    @Override
    public @Nullable ServiceException inside(HttpReply reply) {
        if (!reply.text().stripLeading().startsWith("{")) {
            return null;
        }
        JsonNode answer = reply.json();
        JsonNode modern = answer.path("errors").path(0);
        JsonNode error = modern.isObject() ? modern : answer.path("error");
        if (!error.isObject()) {
            return null;
        }
        String code = error.path("code").asString("");
        String evidence = "error '%s': %s"
                .formatted(
                        shown(code),
                        shown(error.path("text").asString(error.path("info").asString(""))));
        if (BUSY.stream().anyMatch(code::startsWith)) {
            return busy(evidence, waitFor(reply, code.equals("ratelimited") ? MINUTE : null), reply);
        }
        return new ServiceRejectedException(
                name,
                name + " cannot answer a question.",
                evidence,
                "Check the address in the settings; if it is Wikimedia's own, its interface may have changed.",
                reply,
                null);
    }

    private ServiceBusyException busy(String evidence, @Nullable Duration wait, HttpReply reply) {
        String stated = wait == null ? "" : "; it asks to wait " + wait.toSeconds() + " s";
        Problem problem = new Problem(
                name + " is busy.", evidence + stated, "Try again later; set aivideo.net.contact for more calls.");
        return new ServiceBusyException(name, problem, wait, reply, null);
    }

    private @Nullable Duration waitFor(HttpReply reply, @Nullable Duration unstated) {
        Duration stated = RetryAfter.of(reply.headers(), clock);
        return stated == null ? unstated : stated;
    }

    private static String shown(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
