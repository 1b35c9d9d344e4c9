package dev.aivideo.queue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** Local times around changes to and from daylight saving time. */
public final class LocalClock {
    private LocalClock() {}

    /** The first moment with this local time; the first moment after it, if it is skipped. */
    public static Instant firstShown(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
