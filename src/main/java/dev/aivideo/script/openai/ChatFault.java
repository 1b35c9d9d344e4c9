package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Quota;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import dev.aivideo.net.ServiceRejectedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a refusal of a chat endpoint means. The service's own message is read but never shown: it names the
 * organisation.
 */
enum ChatFault {
    /** Retired, misspelt, or not for this account. */
    MODEL_GONE,
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
    OTHER;

    private static final Pattern PER_DAY = Pattern.compile("(?i)per day|\\b[TR]PD\\b");
    private static final Pattern AGAIN_IN = Pattern.compile("(?i)try again in ([0-9hms.µun]*[hms])");
    private static final Pattern SIZES = Pattern.compile("Limit (\\d{1,9}),.*?Requested (\\d{1,9})");
    private static final int FLEX_FULL = 498;

    static ChatFault of(ServiceRejectedException refusal) {
        HttpReply reply = refusal.reply();
        if (reply == null) {
            return OTHER;
        }
        return switch (reply.status()) {
            case 401, 403 -> NOT_ALLOWED;
            case 404 -> MODEL_GONE;
            case 413, 429 -> TOO_LARGE;
            case 400, 422 -> ofBadRequest(code(reply), message(reply).toLowerCase(Locale.ROOT));
            default -> OTHER;
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

    /** Tells used-up days and requests of impossible size from limits that a pause heals. */
    static Service.Refusals reader(String service, Clock clock) {
        return reply -> switch (reply.status()) {
            case 429 -> rateLimited(service, reply, clock);
            case FLEX_FULL -> busy(service, reply, null);
            default -> null;
        };
    }

    private static @Nullable ServiceException rateLimited(String service, HttpReply reply, Clock clock) {
        String message = message(reply);
        Matcher again = AGAIN_IN.matcher(message);
        Duration wait = again.find() ? Quota.goDuration(again.group(1)) : null;
        if (PER_DAY.matcher(message).find()) {
            return dayUsedUp(service, reply, clock.instant(), wait);
        }
        Matcher sizes = SIZES.matcher(message);
        if (sizes.find() && Long.parseLong(sizes.group(2)) > Long.parseLong(sizes.group(1))) {
            return new ServiceRejectedException(
                    service,
                    service + " refused a request that is larger than a minute's tokens.",
                    "requested " + sizes.group(2) + " of " + sizes.group(1),
                    "Set aivideo.script.openai.tokens-per-minute to " + sizes.group(1) + ".",
                    reply,
                    null);
        }
        boolean said = reply.headers().firstValue("retry-after").isPresent();
        return said || wait == null ? null : busy(service, reply, wait);
    }

    private static QuotaExhaustedException dayUsedUp(
            String service, HttpReply reply, Instant now, @Nullable Duration wait) {
        Instant midnight = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        Instant until = wait == null ? midnight : now.plus(wait);
        return new QuotaExhaustedException(
                service,
                "What may be asked of " + service + " in a day is used up.",
                "status 429, a limit per day; more from " + until,
                "Run 'restart' after " + until + ", or add a model to aivideo.script.openai.fallback-models.",
                until,
                reply);
    }

    private static ServiceBusyException busy(String service, HttpReply reply, @Nullable Duration wait) {
        return new ServiceBusyException(
                service,
                service + " has no room at the moment.",
                "status " + reply.status(),
                "Try again later; nothing is lost.",
                wait,
                reply,
                null);
    }

    static String code(HttpReply reply) {
        return error(reply).path("code").asString("");
    }

    static String failedGeneration(HttpReply reply) {
        return error(reply).path("failed_generation").asString("");
    }

    private static String message(HttpReply reply) {
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
