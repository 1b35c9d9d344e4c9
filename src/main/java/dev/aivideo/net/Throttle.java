package dev.aivideo.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps calls to one host apart in time and few at once, and silent while the host asked for peace. */
final class Throttle {
    private final Clock clock;
    private final Pause pause;
    private final Duration longestWait;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    private static final class Lane {
        private final Semaphore places;
        private Instant next = Instant.MIN;

        Lane(int concurrency) {
            places = new Semaphore(concurrency, true);
        }

        /** Take the next free moment; the following one is {@code spacing} later. */
        synchronized Duration reserve(Instant now, Duration spacing, Duration longest) {
            Instant start = next.isAfter(now) ? next : now;
            Duration wait = Duration.between(now, start);
            if (wait.compareTo(longest) <= 0) {
                next = start.plus(spacing);
            }
            return wait;
        }

        synchronized void closeUntil(Instant instant) {
            next = instant.isAfter(next) ? instant : next;
        }
    }

    Throttle(Clock clock, Pause pause, Duration longestWait) {
        this.clock = clock;
        this.pause = pause;
        this.longestWait = longestWait;
    }

    <T> T run(Service service, HttpCall call, Supplier<T> work) throws InterruptedException {
        Lane lane = lane(service, call);
        long patienceMs = longestWait.plus(service.limits().total()).toMillis();
        if (!lane.places.tryAcquire(patienceMs, TimeUnit.MILLISECONDS)) {
            throw Faults.leftAlone(service, service.limits().total());
        }
        try {
            Duration wait = lane.reserve(clock.instant(), service.limits().spacing(), longestWait);
            if (wait.compareTo(longestWait) > 0) {
                throw Faults.leftAlone(service, wait);
            }
            if (!wait.isZero()) {
                pause.sleep(wait);
            }
            return work.get();
        } finally {
            lane.places.release();
        }
    }

    /** The host asked for peace: nobody calls it before. */
    void closeFor(Service service, HttpCall call, Duration time) {
        lane(service, call).closeUntil(clock.instant().plus(time));
    }

    private Lane lane(Service service, HttpCall call) {
        String key = service.name() + " " + Origin.of(call.uri());
        return lanes.computeIfAbsent(key, k -> new Lane(service.limits().concurrency()));
    }
}
