package dev.aivideo.nightly;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits for the nights of a schedule, even if the clock is changed meanwhile. */
public final class ScheduledNights {
    /** The clock may be set during a sleep: it is checked again after this. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    private final Schedule schedule;
    private Instant lastBegin;

    /** @param lastBegin when the last night began; the present if there was none */
    public ScheduledNights(Schedule schedule, Instant lastBegin) {
        this.schedule = schedule;
        this.lastBegin = lastBegin;
    }

    /**
     * Wait until the next night begins. If the clock is corrected, the night that is next by the right time is waited
     * for.
     *
     * @param waiting called once for each night with its start
     * @return false if the schedule has no future night
     */
    public boolean await(Consumer<Instant> waiting) throws InterruptedException {
        Instant announced = null;
        lastBegin = Schedule.since(lastBegin, Instant.now());
        while (!schedule.isMissed(lastBegin, Instant.now())) {
            Optional<Instant> next = schedule.next(lastBegin);
            if (next.isEmpty()) {
                return false;
            }
            if (!next.get().equals(announced)) {
                announced = next.get();
                waiting.accept(announced);
            }
            sleepUntil(next.get());
            lastBegin = Schedule.since(lastBegin, Instant.now());
        }
        lastBegin = Instant.now();
        return true;
    }

    private static void sleepUntil(Instant time) throws InterruptedException {
        long left = Math.max(1, Duration.between(Instant.now(), time).toMillis());
        Thread.sleep(Math.min(left, LONGEST_SLEEP.toMillis()));
    }
}
