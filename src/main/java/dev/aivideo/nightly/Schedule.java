package dev.aivideo.nightly;

import dev.aivideo.queue.LocalClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;

/**
 * When nights begin, for the program that waits for them in the foreground. A time that the clock leaves out when it is
 * put forward means the first moment after; one that it shows twice when it is put back means the first time, so that a
 * daily expression gives one night a day. An expression that holds for every hour goes by real time instead, as cron
 * does it.
 */
public final class Schedule {
    /** The largest normal clock correction. A night that started later than this ahead of now was started by a wrong clock. */
    private static final Duration CORRECTION = Duration.ofHours(1);

    private final CronExpression cron;
    private final ZoneId zone;
    private final boolean isHourly;

    /** @param cron six fields, as in {@code aivideo.nightly.cron} */
    public Schedule(String cron, ZoneId zone) {
        this.cron = CronExpression.parse(cron);
        this.zone = zone;
        this.isHourly = isHourly(this.cron);
    }

    /** The next start after this time; empty if the expression has no future time. */
    public Optional<Instant> next(Instant after) {
        if (isHourly) {
            return Optional.ofNullable(cron.next(after.atZone(zone))).map(ZonedDateTime::toInstant);
        }
        LocalDateTime local = cron.next(after.atZone(zone).toLocalDateTime());
        while (local != null
                && (isOnADayLeftOut(local)
                        || !LocalClock.firstShown(local, zone).isAfter(after))) {
            local = cron.next(local);
        }
        return Optional.ofNullable(local).map(time -> LocalClock.firstShown(time, zone));
    }

    /**
     * Whether a night should have started since the last one. However many were missed, only one is started: what they
     * would have made is still in the queue.
     */
    public boolean isMissed(Instant lastBegin, Instant now) {
        return next(lastBegin).filter(due -> !due.isAfter(now)).isPresent();
    }

    /** From when on the next night is looked for: since the last one, unless a wrong clock has that lie ahead. */
    public static Instant since(Instant lastBegin, Instant now) {
        return lastBegin.isAfter(now.plus(CORRECTION)) ? now : lastBegin;
    }

    /**
     * When the clock shows a time of day next: also the second time in a night in which it is put back. A time that it
     * leaves out means the first moment after; from then on, one that is as much later.
     */
    public static Instant nextShown(LocalTime time, ZonedDateTime now) {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(days -> now.toLocalDate().plusDays(days).atTime(time))
                .flatMap(local -> Stream.of(
                        LocalClock.firstShown(local, now.getZone()),
                        local.atZone(now.getZone()).withLaterOffsetAtOverlap().toInstant()))
                .filter(shown -> shown.isAfter(now.toInstant()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Samoa crossed the date line: 30 December 2011 did not exist there. */
    private boolean isOnADayLeftOut(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() && change.getDuration().compareTo(Duration.ofDays(1)) >= 0;
    }

    private static boolean isHourly(CronExpression cron) {
        LocalDateTime first = cron.next(LocalDate.EPOCH.atStartOfDay().minusNanos(1));
        if (first == null) {
            return false;
        }
        LocalDateTime day = first.toLocalDate().atStartOfDay();
        return IntStream.range(0, 24).mapToObj(day::plusHours).allMatch(hour -> {
            LocalDateTime next = cron.next(hour.minusNanos(1));
            return next != null && next.isBefore(hour.plusHours(1));
        });
    }
}
