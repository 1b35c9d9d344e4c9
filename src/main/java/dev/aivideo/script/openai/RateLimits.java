package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Quota;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.RetryAfter;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import dev.aivideo.net.ServiceRejectedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a pause heals from what is used up for longer, and from requests of impossible size. A limit is a model's
 * own: one that is used up must not have the whole server left alone, as the next model has an allowance of its own.
 *
 * @param service for messages
 * @param longestWait longest pause; who asks for a longer one is as good as used up
 */
record RateLimits(String service, Duration longestWait, Clock clock) implements Service.Refusals {
    private static final Pattern PER_DAY = Pattern.compile("(?i)per day|\\b[TR]PD\\b");
    private static final Pattern AGAIN_IN = Pattern.compile("(?i)try again in ([0-9hms.µun]*[hms])");
    private static final Pattern SIZES = Pattern.compile("Limit (\\d{1,9}),.*?Requested (\\d{1,9})");
    /** Until a limit per minute has refilled, where the service says nothing. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final int FLEX_FULL = 498;

    @Override
    public @Nullable ServiceException read(HttpReply reply) {
        return switch (reply.status()) {
            case 429 -> limited(reply);
            case FLEX_FULL -> busy(reply, null);
            default -> null;
        };
    }

    private ServiceException limited(HttpReply reply) {
        String message = ChatFault.message(reply);
        Duration wait = wait(reply, message);
        if (PER_DAY.matcher(message).find()) {
            return usedUp(wait == null ? midnight() : clock.instant().plus(wait), reply);
        }
        Matcher sizes = SIZES.matcher(message);
        if (sizes.find() && Long.parseLong(sizes.group(2)) > Long.parseLong(sizes.group(1))) {
            return tooLarge(sizes.group(2), sizes.group(1), reply);
        }
        Duration pause = wait == null ? refill(reply) : wait;
        return pause.compareTo(longestWait) > 0 ? usedUp(clock.instant().plus(pause), reply) : busy(reply, pause);
    }

    /** What the service asks to wait: to the millisecond in its words, or else rounded in a header. */
    private @Nullable Duration wait(HttpReply reply, String message) {
        Duration header = RetryAfter.of(reply.headers(), clock);
        Matcher again = AGAIN_IN.matcher(message);
        Duration words = again.find() ? Quota.goDuration(again.group(1)) : null;
        return header == null || PER_DAY.matcher(message).find() && words != null ? words : header;
    }

    private Duration refill(HttpReply reply) {
        Quota requests = Quota.of(reply.headers(), "requests", clock);
        Quota tokens = Quota.of(reply.headers(), "tokens", clock);
        Instant resetsAt = requests.remaining() == 0 ? requests.resetsAt() : tokens.resetsAt();
        return resetsAt == null ? MINUTE : Duration.between(clock.instant(), resetsAt);
    }

    private Instant midnight() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Whether no request is left, and none comes back within the longest wait; a shorter one is waited for. */
    boolean isUsedUp(Quota requests) {
        Instant resetsAt = requests.resetsAt();
        return requests.remaining() == 0
                && resetsAt != null
                && resetsAt.isAfter(clock.instant().plus(longestWait));
    }

    /** The allowance of a model is used up until then. */
    QuotaExhaustedException usedUp(Instant until, @Nullable HttpReply reply) {
        return new QuotaExhaustedException(
                service,
                "What may be asked of " + service + " is used up.",
                "more from " + until,
                "Run 'restart' after " + until + ", or add a model to aivideo.script.openai.fallback-models.",
                until,
                reply);
    }

    private ServiceRejectedException tooLarge(String requested, String limit, HttpReply reply) {
        return new ServiceRejectedException(
                service,
                service + " refused a request that is larger than a minute's tokens.",
                "requested " + requested + " of " + limit,
                "Set aivideo.script.openai.tokens-per-minute to " + limit + ".",
                reply,
                null);
    }

    private ServiceBusyException busy(HttpReply reply, @Nullable Duration wait) {
        return new ServiceBusyException(
                service,
                service + " has no room at the moment.",
                "status " + reply.status(),
                "Try again later; nothing is lost.",
                wait,
                reply,
                null);
    }
}
