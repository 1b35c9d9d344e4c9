package dev.aivideo.net;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks to wait: {@code retry-after-ms}, or {@code Retry-After} as seconds or as an HTTP date
 * (RFC 9110, 10.2.3).
 */
public final class RetryAfter {
    private static final double LONGEST_S = 366 * 86_400.0;

    private RetryAfter() {}

    /** The wait, never negative; null if there is no readable one. */
    public static @Nullable Duration of(HttpHeaders headers, Clock clock) {
        Duration exact = seconds(headers.firstValue("retry-after-ms").orElse(""), 0.001);
        if (exact != null) {
            return exact;
        }
        String value = headers.firstValue("retry-after").orElse("").strip();
        Duration given = seconds(value, 1);
        return given != null ? given : untilDate(value, clock);
    }

    private static @Nullable Duration seconds(String value, double unitS) {
        try {
            double number = Double.parseDouble(value.strip()) * unitS;
            return number >= 0 ? Duration.ofMillis((long) Math.ceil(Math.min(number, LONGEST_S) * 1000)) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Duration untilDate(String value, Clock clock) {
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.instant(), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
