package dev.aivideo.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limits the rate and concurrency of calls of one kind to one host, and honours {@code Retry-After}. Kinds have
 * separate rates: a catalogue that allows one query a second may send several files meanwhile.
 */
final class Throttle {
    private final Clock clock;
    private final Sleeper pause;
    private final NetProperties properties;
    private final Map<Kind, Lane> lanes = new ConcurrentHashMap<>();
    private final Map<Host, Instant> closed = new ConcurrentHashMap<>();

    /** The hosts of a service that stays within its domains count as one, whatever is fetched of them. */
    private record Host(String service, Object place) {
        static Host of(Service service, HttpCall call) {
            return service.domains().isEmpty()
                    ? new Host(service.name(), Origin.of(call.uri()))
                    : new Host("", service.domains());
        }
    }

    private record Kind(Host host, Duration spacing, int concurrency) {
        static Kind of(Service service, HttpCall call) {
            return new Kind(
                    Host.of(service, call),
                    service.limits().pace().spacing(),
                    service.limits().pace().concurrency());
        }
    }

    private static final class Lane {
        private final Semaphore places;
        private Instant next = Instant.MIN;

        Lane(int concurrency) {
            places = new Semaphore(concurrency, true);
        }

        /** Reserves the next free time, not before {@code open}; the following one is {@code spacing} later. */
        synchronized Duration reserve(Instant now, Instant open, Duration spacing, Duration longest) {
            Instant start = latest(now, latest(open, next));
            Duration wait = Duration.between(now, start);
            if (wait.compareTo(longest) <= 0) {
                next = start.plus(spacing);
            }
            return wait;
        }
    }

    Throttle(Clock clock, Sleeper pause, NetProperties properties) {
        this.clock = clock;
        this.pause = pause;
        this.properties = properties;
    }

    <T> T run(Service service, HttpCall call, Supplier<T> work) throws InterruptedException {
        Duration longestWait = service.limits().longestWait(properties);
        Lane lane = lanes.computeIfAbsent(Kind.of(service, call), kind -> new Lane(kind.concurrency()));
        long patienceMs = longestWait.plus(service.limits().total()).toMillis();
        if (!lane.places.tryAcquire(patienceMs, TimeUnit.MILLISECONDS)) {
            throw HttpErrors.paused(service, service.limits().total());
        }
        try {
            Instant open = closed.getOrDefault(Host.of(service, call), Instant.MIN);
            Duration wait =
                    lane.reserve(clock.instant(), open, service.limits().pace().spacing(), longestWait);
            if (wait.compareTo(longestWait) > 0) {
                throw HttpErrors.paused(service, wait);
            }
            if (!wait.isZero()) {
                pause.sleep(wait);
            }
            return work.get();
        } finally {
            lane.places.release();
        }
    }

    /** The host sent {@code Retry-After}: no call before that time. */
    void closeFor(Service service, HttpCall call, Duration time) {
        closed.merge(Host.of(service, call), clock.instant().plus(time), Throttle::latest);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
