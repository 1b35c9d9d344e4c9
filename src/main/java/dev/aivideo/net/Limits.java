package dev.aivideo.net;

import java.time.Duration;

/**
 * Limits of one call of a service.
 *
 * @param silence longest time without a single byte: until the answer begins, and between its parts
 * @param total longest time of one attempt, answer read to its end
 * @param maxBytes largest answer
 * @param attempts how often the call is made in all when the service is busy, 1 or more
 * @param spacing shortest time between the starts of two calls to one host
 * @param concurrency most calls to one host at the same time
 * @param patient whether a failed connection is retried at once; not for an optional service
 * @param slowAttempts how often the call is made in all when its time has run out, where that is less than
 *     {@code attempts}
 * @param bytesPerSecond fastest transfer of one answer; 0 for as fast as it comes
 * @param longestWait longest wait that it may ask for; where {@code aivideo.net.longest-wait} is shorter, that holds
 */
public record Limits(
        Duration silence,
        Duration total,
        long maxBytes,
        int attempts,
        Duration spacing,
        int concurrency,
        boolean patient,
        int slowAttempts,
        long bytesPerSecond,
        Duration longestWait) {

    public Limits {
        if (silence.isNegative() || silence.isZero() || total.isNegative() || total.isZero()) {
            throw new IllegalArgumentException("Time limits must be positive, were " + silence + " and " + total);
        }
        if (maxBytes < 1
                || attempts < 1
                || concurrency < 1
                || slowAttempts < 1
                || bytesPerSecond < 0
                || spacing.isNegative()) {
            throw new IllegalArgumentException("Sizes, attempts and concurrency begin at 1, were " + maxBytes + ", "
                    + attempts + ", " + concurrency + "; spacing was " + spacing);
        }
    }

    /** Limits of a service that is waited for. */
    public Limits(Duration silence, Duration total, long maxBytes, int attempts, Duration spacing, int concurrency) {
        this(silence, total, maxBytes, attempts, spacing, concurrency, true, Integer.MAX_VALUE, 0, Duration.ofDays(1));
    }

    /** Limits for a small JSON interface: 30 s, 16 MiB, 3 attempts, 2 at once. */
    public static Limits defaults() {
        return new Limits(Duration.ofSeconds(15), Duration.ofSeconds(30), 16L << 20, 3, Duration.ZERO, 2);
    }

    public Limits withTimes(Duration longestSilence, Duration inAll) {
        return new Limits(
                longestSilence,
                inAll,
                maxBytes,
                attempts,
                spacing,
                concurrency,
                patient,
                slowAttempts,
                bytesPerSecond,
                longestWait);
    }

    public Limits withMaxBytes(long bytes) {
        return new Limits(
                silence,
                total,
                bytes,
                attempts,
                spacing,
                concurrency,
                patient,
                slowAttempts,
                bytesPerSecond,
                longestWait);
    }

    public Limits withAttempts(int times) {
        return new Limits(
                silence,
                total,
                maxBytes,
                times,
                spacing,
                concurrency,
                patient,
                slowAttempts,
                bytesPerSecond,
                longestWait);
    }

    public Limits withRate(Duration apart, int atOnce) {
        return new Limits(
                silence, total, maxBytes, attempts, apart, atOnce, patient, slowAttempts, bytesPerSecond, longestWait);
    }

    /** For a service with a time limit so long that retries after a timeout would take too much of a night. */
    public Limits withSlowAttempts(int times) {
        return new Limits(
                silence, total, maxBytes, attempts, spacing, concurrency, patient, times, bytesPerSecond, longestWait);
    }

    /** For a service that asks not to be read faster. */
    public Limits withBytesPerSecond(long most) {
        return new Limits(
                silence, total, maxBytes, attempts, spacing, concurrency, patient, slowAttempts, most, longestWait);
    }

    /** For a service that is left alone, rather than waited for, if it asks for more than this. */
    public Limits withLongestWait(Duration longest) {
        return new Limits(
                silence,
                total,
                maxBytes,
                attempts,
                spacing,
                concurrency,
                patient,
                slowAttempts,
                bytesPerSecond,
                longest);
    }

    Duration longestWait(NetProperties properties) {
        return longestWait.compareTo(properties.longestWait()) < 0 ? longestWait : properties.longestWait();
    }

    /** For an optional service: a failed connection is not retried. */
    public Limits impatient() {
        return new Limits(
                silence,
                total,
                maxBytes,
                attempts,
                spacing,
                concurrency,
                false,
                slowAttempts,
                bytesPerSecond,
                longestWait);
    }
}
