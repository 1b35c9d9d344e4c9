package dev.aivideo.wikimedia;

import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Redaction;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.project.Problem;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The Action API of one Wikimedia project ({@code /w/api.php}, https://www.mediawiki.org/wiki/API). Every call waits for
 * its turn in the budget of all projects.
 */
public final class ActionApi {
    private static final Map<String, String> ALWAYS =
            Map.of("format", "json", "formatversion", "2", "errorformat", "plaintext", "utf8", "1");
    private static final Pattern WIKIMEDIAS = Pattern.compile("(?i)(.+\\.)?(wikipedia|wikimedia|wikidata)\\.org");
    private static final long LARGEST_BYTES = 8L << 20;
    private static final int SHOWN = 120;

    private final URI address;
    private final Http http;
    private final Service service;
    private final WikimediaBudget budget;
    private final Runnable beforeCalls;

    ActionApi(URI address, Http http, Service service, WikimediaBudget budget, Runnable beforeCalls) {
        this.address = address;
        this.http = http;
        this.service = service;
        this.budget = budget;
        this.beforeCalls = beforeCalls;
    }

    /** An optional service: one retry, and none where no connection comes about. */
    static Limits limits(Duration timeout) {
        return Limits.defaults()
                .withTimes(timeout, timeout)
                .withMaxBytes(LARGEST_BYTES)
                .withAttempts(2)
                .withSlowAttempts(1)
                .withRate(Duration.ZERO, 1)
                .impatient();
    }

    /**
     * The answer to one call of {@code action=query}.
     *
     * @param parameters without action and the fixed ones; an empty value sets a flag
     * @return its {@code query} node, empty if nothing was found
     * @throws dev.aivideo.net.ServiceException if there is no usable answer
     */
    public JsonNode query(Map<String, String> parameters) {
        return query(parameters, 1);
    }

    /**
     * The same, continued until all properties of the pages that the first call found are there. Further pages are not
     * asked for: those have an offset.
     *
     * @param calls the most calls, 1 or more; what is missing then stays missing
     * @throws dev.aivideo.net.ServiceException if a call has no usable answer
     */
    public JsonNode query(Map<String, String> parameters, int calls) {
        MergedAnswer merged = new MergedAnswer();
        Map<String, String> asked = new LinkedHashMap<>(parameters);
        for (int call = 1; call <= calls; call++) {
            JsonNode answer = ask("query", asked);
            merged.add(answer.path("query"));
            if (answer.path("batchcomplete").asBoolean(false)
                    || !answer.path("continue").isObject()) {
                break;
            }
            asked = new LinkedHashMap<>(parameters);
            for (Map.Entry<String, JsonNode> next : answer.path("continue").properties()) {
                asked.put(next.getKey(), next.getValue().asString(""));
            }
        }
        return merged.node();
    }

    /**
     * The whole answer to one call.
     *
     * @param action {@code query}, {@code wbsearchentities}
     * @throws dev.aivideo.net.ServiceException if there is no usable answer
     */
    public JsonNode ask(String action, Map<String, String> parameters) {
        HttpCall call = HttpCall.get(uri(action, parameters))
                .header("Accept-Encoding", "gzip")
                .accepting("application/json");
        beforeCalls.run();
        requireOpen();
        try {
            // Looked at again when the turn has come: another host may have asked for peace meanwhile.
            return budget.spend(isWikimedias(), () -> unlessPaused(call));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped(e);
        } catch (ServiceBusyException e) {
            Duration asked = e.retryAfter();
            if (asked != null && e.reply() != null) {
                budget.closeFor(asked);
            }
            throw e;
        }
    }

    private ServiceBusyException stopped(InterruptedException cause) {
        Problem problem = new Problem("The run was stopped before a request to " + service.name() + ".", "", "");
        return new ServiceBusyException(service.name(), problem, null, null, cause);
    }

    private boolean isWikimedias() {
        return WIKIMEDIAS.matcher(String.valueOf(address.getHost())).matches();
    }

    private JsonNode unlessPaused(HttpCall call) {
        requireOpen();
        return answer(call);
    }

    private void requireOpen() {
        if (!budget.closedFor().isZero()) {
            throw paused(budget.closedFor());
        }
    }

    private JsonNode answer(HttpCall call) {
        JsonNode answer = http.send(service, call).json();
        if (!answer.isObject() || answer.isEmpty()) {
            String text = answer.toString();
            throw new ServiceRejectedException(
                    service.name(),
                    service.name() + " answered something else than was asked.",
                    "%s: %s".formatted(call, Redaction.of(text.substring(0, Math.min(SHOWN, text.length())))),
                    "Check the address in the settings.",
                    null,
                    null);
        }
        return answer;
    }

    private ServiceBusyException paused(Duration wait) {
        Problem problem = new Problem(
                "Calls to " + service.name() + " are paused.",
                "Wikimedia asked for " + wait.toSeconds() + " s without calls.",
                "Try again later; set aivideo.net.contact for more calls.");
        return new ServiceBusyException(service.name(), problem, wait, null, null);
    }

    /** Parameters in the order of their names, so that one question has one address. */
    private URI uri(String action, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.putAll(ALWAYS);
        all.put("action", action);
        String base = address.toString().replaceAll("/+$", "");
        return URI.create(all.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", base + "/w/api.php?", "")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
