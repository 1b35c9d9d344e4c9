package dev.aivideo.net;

import java.time.Duration;

/**
 * Limits of one call of a service.
 *
 * @param silence longest time without a single byte: until the answer begins, and between its parts
 * @param total longest time of one attempt, answer read to its end
 * @param maxBytes largest answer
 */
public record Limits(Duration silence, Duration total, long maxBytes, Patience patience, Pace pace) {

    public Limits {
        if (silence.isNegative() || silence.isZero() || total.isNegative() || total.isZero()) {
            throw new IllegalArgumentException("Time limits must be positive, were " + silence + " and " + total);
        }
        if (maxBytes < 1) {
            throw new IllegalArgumentException("Sizes begin at 1, was " + maxBytes);
        }
    }

    /** Limits of a service that is waited for. */
    public Limits(Duration silence, Duration total, long maxBytes, int attempts, Duration spacing, int concurrency) {
        this(silence, total, maxBytes, Patience.of(attempts), new Pace(spacing, concurrency, 0));
    }

    /**
     * How a busy service is waited for.
     *
     * @param attempts how often the call is made in all when the service is busy, 1 or more
     * @param slowAttempts how often the call is made in all when its time has run out, where that is less than
     *     {@code attempts}
     * @param reconnects whether a failed connection is tried again at once; not for an optional service
     * @param longestWait longest wait that it may ask for; where {@code aivideo.net.longest-wait} is shorter, that holds
     */
    public record Patience(int attempts, int slowAttempts, boolean reconnects, Duration longestWait) {
        public Patience {
            if (attempts < 1 || slowAttempts < 1) {
                throw new IllegalArgumentException("Attempts begin at 1, were " + attempts + ", " + slowAttempts);
            }
        }

        static Patience of(int attempts) {
            return new Patience(attempts, Integer.MAX_VALUE, true, Duration.ofDays(1));
        }
    }

    /**
     * How often and how fast a service is asked.
     *
     * @param spacing shortest time between the starts of two calls to one host
     * @param concurrency most calls to one host at the same time
     * @param bytesPerSecond fastest transfer of one answer; 0 for as fast as it comes
     */
    public record Pace(Duration spacing, int concurrency, long bytesPerSecond) {
        public Pace {
            if (spacing.isNegative() || concurrency < 1 || bytesPerSecond < 0) {
                throw new IllegalArgumentException("Concurrency begins at 1, was " + concurrency + "; spacing was "
                        + spacing + ", bytes a second " + bytesPerSecond);
            }
        }
    }

    /** Limits for a small JSON interface: 30 s, 16 MiB, 3 attempts, 2 at once. */
    public static Limits defaults() {
        return new Limits(Duration.ofSeconds(15), Duration.ofSeconds(30), 16L << 20, 3, Duration.ZERO, 2);
    }

    public Limits withTimes(Duration longestSilence, Duration inAll) {
        return new Limits(longestSilence, inAll, maxBytes, patience, pace);
    }

    public Limits withMaxBytes(long bytes) {
        return new Limits(silence, total, bytes, patience, pace);
    }

    private Limits with(Patience other) {
        return new Limits(silence, total, maxBytes, other, pace);
    }

    private Limits with(Pace other) {
        return new Limits(silence, total, maxBytes, patience, other);
    }

    public Limits withAttempts(int times) {
        return with(new Patience(times, patience.slowAttempts, patience.reconnects, patience.longestWait));
    }

    /** For a service with a time limit so long that retries after a timeout would take too much of a night. */
    public Limits withSlowAttempts(int times) {
        return with(new Patience(patience.attempts, times, patience.reconnects, patience.longestWait));
    }

    /** For an optional service: a failed connection is not retried. */
    public Limits impatient() {
        return with(new Patience(patience.attempts, patience.slowAttempts, false, patience.longestWait));
    }

    /** For a service that is left alone, rather than waited for, if it asks for more than this. */
    public Limits withLongestWait(Duration longest) {
        return with(new Patience(patience.attempts, patience.slowAttempts, patience.reconnects, longest));
    }

    public Limits withRate(Duration apart, int atOnce) {
        return with(new Pace(apart, atOnce, pace.bytesPerSecond));
    }

    /** For a service that asks not to be read faster. */
    public Limits withBytesPerSecond(long most) {
        return with(new Pace(pace.spacing, pace.concurrency, most));
    }

    Duration longestWait(NetProperties properties) {
        Duration own = patience.longestWait;
        return own.compareTo(properties.longestWait()) < 0 ? own : properties.longestWait();
    }
}
