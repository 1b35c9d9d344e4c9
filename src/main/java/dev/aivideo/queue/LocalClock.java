package dev.aivideo.queue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** Local times where the clock is put forward and back. */
public final class LocalClock {
    private LocalClock() {}

    /** The first moment at which the clock shows a local time; the first moment after it, if the clock leaves it out. */
    public static Instant firstShown(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
