package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Quota;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.RetryAfter;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.project.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes limits that a short wait lifts, allowances that are used up for longer, and requests that are too large.
 * A limit belongs to one model: the next model of the same server has an allowance of its own.
 *
 * @param service for messages
 * @param longestWait longest wait; a service that asks for a longer one counts as used up
 */
record RateLimits(String service, Duration longestWait, Clock clock) {
    private static final Pattern PER_DAY =
            Pattern.compile("(?i)per[- ]?(?:day|24 ?h|month)|\\b[TR]PD\\b|(?:daily|monthly) .{0,20}(?:limit|quota)");
    private static final Pattern AGAIN_IN =
            Pattern.compile("(?i)(?:again in|retry in|retry after|wait(?: for)?|retrydelay\":\")"
                    + " ?((?:\\d+(?:\\.\\d+)? ?(?:ms|s|m|h|d|µs|us|ns)[a-z]* ?)+)");
    private static final Pattern UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?([a-zµ]+)");
    private static final Pattern LOADED_IN = Pattern.compile("\"estimated_time\"\\s*:\\s*(\\d{1,5}(?:\\.\\d+)?)");
    private static final Pattern RESET_MS = Pattern.compile("(?i)\"x-ratelimit-reset\"\\s*:\\s*\"?(\\d{13})\\b");
    private static final Pattern SIZES = Pattern.compile("Limit (\\d{1,9}),.*?Requested (\\d{1,9})");
    private static final Pattern FULL = Pattern.compile("loading|overload|capacity|starting");
    /** Until a limit per minute resets, where the service gives no time. */
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Until a full server has capacity, where it gives no time. */
    private static final Duration ROOM = Duration.ofSeconds(20);

    /** A limit of requests or tokens. @param said the service's words, for people */
    ServiceException limited(HttpReply reply, String said) {
        ServiceError error = ServiceError.of(reply);
        String words = error.names() + " " + error.words();
        Duration wait = wait(reply, words);
        if (PER_DAY.matcher(words).find()) {
            return usedUp(wait == null ? midnight() : clock.instant().plus(wait), said, reply);
        }
        Matcher sizes = SIZES.matcher(words);
        if (sizes.find() && Long.parseLong(sizes.group(2)) > Long.parseLong(sizes.group(1))) {
            return tooLarge(sizes.group(1), said, reply);
        }
        Duration pause = wait == null ? refill(reply) : wait;
        return pause.compareTo(longestWait) > 0
                ? usedUp(clock.instant().plus(pause), said, reply)
                : busy(reply, pause, said);
    }

    /** A service that is busy or still starting. */
    ServiceBusyException busy(HttpReply reply, String said) {
        ServiceError error = ServiceError.of(reply);
        Duration wait = wait(reply, error.words());
        Matcher loaded = LOADED_IN.matcher(reply.text());
        if (wait == null && loaded.find()) {
            wait = Duration.ofMillis((long) (Double.parseDouble(loaded.group(1)) * 1000));
        }
        boolean full = error.status() == 529 || FULL.matcher(error.all()).find();
        return busy(reply, wait == null && full ? ROOM : wait, said);
    }

    /** The wait that the service asks for: exact in its words, or rounded in a header. */
    private @Nullable Duration wait(HttpReply reply, String words) {
        Duration header = RetryAfter.of(reply.headers(), clock);
        Duration said = said(words);
        if (header != null && !(PER_DAY.matcher(words).find() && said != null)) {
            return header;
        }
        Matcher reset = RESET_MS.matcher(reply.text());
        return said == null && reset.find() ? until(Instant.ofEpochMilli(Long.parseLong(reset.group(1)))) : said;
    }

    private static @Nullable Duration said(String words) {
        Matcher again = AGAIN_IN.matcher(words);
        if (!again.find()) {
            return null;
        }
        double seconds = 0;
        Matcher unit = UNIT.matcher(again.group(1).toLowerCase(Locale.ROOT));
        while (unit.find()) {
            seconds += Double.parseDouble(unit.group(1)) * inSeconds(unit.group(2));
        }
        return Duration.ofMillis((long) Math.ceil(Math.min(seconds, 366 * 86_400.0) * 1000));
    }

    private static double inSeconds(String unit) {
        if (unit.startsWith("mi") && !unit.startsWith("mil")) {
            return 60;
        }
        return switch (unit.charAt(0)) {
            case 'd' -> 86_400;
            case 'h' -> 3600;
            case 's' -> 1;
            case 'm' -> unit.equals("m") ? 60 : 1e-3;
            case 'n' -> 1e-9;
            default -> 1e-6;
        };
    }

    private Duration refill(HttpReply reply) {
        Quota requests = Quota.of(reply.headers(), "requests", clock);
        Quota tokens = Quota.of(reply.headers(), "tokens", clock);
        Instant resetsAt = requests.remaining() == 0 ? requests.resetsAt() : tokens.resetsAt();
        Instant known = Stream.of(
                        resetsAt,
                        requests.resetsAt(),
                        Quota.of(reply.headers(), "", clock).resetsAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return known == null ? MINUTE : until(known);
    }

    private Duration until(Instant then) {
        Duration wait = Duration.between(clock.instant(), then);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private Instant midnight() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Whether no request is left, and none is added within the longest wait. */
    boolean isUsedUp(Quota requests) {
        Instant resetsAt = requests.resetsAt();
        return requests.remaining() == 0
                && resetsAt != null
                && resetsAt.isAfter(clock.instant().plus(longestWait));
    }

    /** The allowance of a model is used up until a time. */
    QuotaExhaustedException usedUp(Instant until, String said, @Nullable HttpReply reply) {
        return new QuotaExhaustedException(
                service,
                "The allowance at " + service.replaceFirst("^The ", "the ") + " is used up.",
                said.isEmpty() ? "available again from " + until : said,
                "Run 'restart' after " + until + ", or add a model to aivideo.script.openai.fallback-models.",
                until,
                reply);
    }

    private ServiceRejectedException tooLarge(String limit, String said, HttpReply reply) {
        return new ServiceRejectedException(
                service,
                service + " refused a request with more tokens than its limit per minute.",
                said,
                "Set aivideo.script.openai.tokens-per-minute to " + limit + ".",
                reply,
                null);
    }

    private ServiceBusyException busy(HttpReply reply, @Nullable Duration wait, String said) {
        return new ServiceBusyException(
                service,
                new Problem(service + " is busy.", said, "Try again later; nothing is lost."),
                wait,
                reply,
                null);
    }
}
