package dev.aivideo.cli.output;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast an activity goes, from the first reported count to the last. Items done before that do not count:
 * a restarted step begins with many items done.
 *
 * @param since when {@code first} items were done
 */
record ActivityPace(Instant since, long first) {

    /** Remaining time at this pace; empty before there is a pace. */
    Optional<Duration> left(long done, long total, Instant now) {
        long made = done - first;
        long spent = Duration.between(since, now).toMillis();
        if (made <= 0 || spent <= 0 || done >= total) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(spent * (total - done) / made));
    }
}
