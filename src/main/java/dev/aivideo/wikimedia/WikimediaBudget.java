package dev.aivideo.wikimedia;

import dev.aivideo.net.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The calls that this process may make of all Wikimedia hosts together, as their robot policy of 2026 has it: one at a
 * time, under 5 a second, 5 s of peace after an answer that took more than 1 s. Of Wikimedia's own hosts no more in a
 * minute than a program with or without a contact is allowed; a mirror has no such limit.
 */
public final class WikimediaBudget {
    static final int PER_MINUTE_WITH_CONTACT = 200;
    static final int PER_MINUTE_WITHOUT = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration APART = Duration.ofMillis(210);
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final Duration PEACE = Duration.ofSeconds(5);

    private final int perMinute;
    private final Clock clock;
    private final Sleeper pause;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Deque<Instant> lately = new ArrayDeque<>();
    private Instant next = Instant.MIN;
    private volatile Instant closedUntil = Instant.MIN;

    /** @param namesContact whether the User-Agent says whom to ask about this program */
    public WikimediaBudget(boolean namesContact, Clock clock, Sleeper pause) {
        this.perMinute = namesContact ? PER_MINUTE_WITH_CONTACT : PER_MINUTE_WITHOUT;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Make a call when its turn has come.
     *
     * @param counted whether it goes to one of Wikimedia's own hosts
     */
    <T> T spend(boolean counted, Supplier<T> call) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            waitForTurn(counted);
            Instant start = clock.instant();
            if (counted) {
                lately.addLast(start);
            }
            try {
                return call.get();
            } finally {
                Instant end = clock.instant();
                boolean slow = Duration.between(start, end).compareTo(SLOW) > 0;
                next = slow ? end.plus(PEACE) : start.plus(APART);
            }
        } finally {
            turn.unlock();
        }
    }

    private void waitForTurn(boolean counted) throws InterruptedException {
        Instant now = clock.instant();
        Instant start = next.isAfter(now) ? next : now;
        forgetBefore(now);
        if (counted && lately.size() >= perMinute) {
            Instant free = lately.getFirst().plus(MINUTE);
            start = free.isAfter(start) ? free : start;
        }
        if (start.isAfter(now)) {
            // A call that is given up while it waits has spent nothing and frees nothing.
            pause.sleep(Duration.between(now, start));
            forgetBefore(start);
        }
    }

    private void forgetBefore(Instant now) {
        while (!lately.isEmpty() && !lately.getFirst().plus(MINUTE).isAfter(now)) {
            lately.removeFirst();
        }
    }

    /** How long no host is to be called; zero if calls are welcome. */
    Duration closedFor() {
        Duration rest =
                closedUntil.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), closedUntil);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** One host asked for peace, which is meant for all. */
    void closeFor(Duration time) {
        Instant until = clock.instant().plus(time);
        closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
    }
}
