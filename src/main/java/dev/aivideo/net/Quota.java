package dev.aivideo.net;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an allowance, from the {@code x-ratelimit-*} headers of an answer.
 *
 * @param limit how much there is in all, -1 if not said
 * @param remaining how much is left, -1 if not said
 * @param resetsAt when it is full again; null if not said
 */
public record Quota(long limit, long remaining, @Nullable Instant resetsAt) {
    private static final Pattern UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?)(ns|us|µs|ms|h|m|s)");
    private static final long EPOCH_FROM_S = 1_000_000_000L;
    private static final long EPOCH_FROM_MS = 1_000_000_000_000L;

    /**
     * Read the headers.
     *
     * @param kind {@code requests} or {@code tokens} where the service counts several things, else empty
     */
    public static Quota of(HttpHeaders headers, String kind, Clock clock) {
        String end = kind.isEmpty() ? "" : "-" + kind;
        return new Quota(
                number(headers.firstValue("x-ratelimit-limit" + end).orElse("")),
                number(headers.firstValue("x-ratelimit-remaining" + end).orElse("")),
                reset(headers.firstValue("x-ratelimit-reset" + end).orElse("").strip(), clock.instant()));
    }

    public boolean known() {
        return remaining >= 0;
    }

    /** A length of time as Go writes it: {@code 2m52.8s}, {@code 1h30m}, {@code 547ms}; null if it is none. */
    public static @Nullable Duration goDuration(String text) {
        Matcher unit = UNIT.matcher(text);
        double seconds = 0;
        int end = 0;
        while (end < text.length() && unit.find(end) && unit.start() == end) {
            seconds += Double.parseDouble(unit.group(1)) * inSeconds(unit.group(2));
            end = unit.end();
        }
        return end == 0 || end < text.length() ? null : Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }

    private static double inSeconds(String unit) {
        return switch (unit) {
            case "h" -> 3600;
            case "m" -> 60;
            case "s" -> 1;
            case "ms" -> 1e-3;
            case "ns" -> 1e-9;
            default -> 1e-6;
        };
    }

    /** Services write the moment of the reset as seconds or ms since 1970, as seconds from now, or as Go does. */
    private static @Nullable Instant reset(String text, Instant now) {
        long seconds = number(text);
        if (seconds >= EPOCH_FROM_MS) {
            return Instant.ofEpochMilli(seconds);
        }
        if (seconds >= 0) {
            return seconds >= EPOCH_FROM_S ? Instant.ofEpochSecond(seconds) : now.plusSeconds(seconds);
        }
        Duration wait = goDuration(text);
        return wait == null ? null : now.plus(wait);
    }

    private static long number(String text) {
        return text.strip().matches("\\d{1,15}") ? Long.parseLong(text.strip()) : -1;
    }
}
