package dev.aivideo.nightly;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When nights begin, for the program that waits for them in the foreground. */
public final class Schedule {
    private final CronExpression cron;
    private final ZoneId zone;

    /** @param cron six fields, as in {@code aivideo.nightly.cron} */
    public Schedule(String cron, ZoneId zone) {
        this.cron = CronExpression.parse(cron);
        this.zone = zone;
    }

    /** The first begin after this time; empty if the expression names no time any more. */
    public Optional<Instant> next(Instant after) {
        return Optional.ofNullable(cron.next(after.atZone(zone))).map(ZonedDateTime::toInstant);
    }

    /**
     * Whether a night should have begun since the last one did. However many were missed, one is caught up: what they
     * would have made is still in the queue.
     */
    public boolean isMissed(Instant lastBegin, Instant now) {
        return next(lastBegin).filter(due -> !due.isAfter(now)).isPresent();
    }
}
