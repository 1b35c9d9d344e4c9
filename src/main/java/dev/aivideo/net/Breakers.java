package dev.aivideo.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Circuit breakers: after several consecutive failures, calls to a service are paused for a while. */
final class Breakers {
    private final Clock clock;
    private final int failuresToOpen;
    private final Duration openFor;
    private final Map<String, State> states = new HashMap<>();

    private record State(int failures, Instant openUntil) {}

    Breakers(Clock clock, int failuresToOpen, Duration openFor) {
        this.clock = clock;
        this.failuresToOpen = failuresToOpen;
        this.openFor = openFor;
    }

    /** @throws ServiceBusyException while calls to the service are paused */
    synchronized void check(Service service) {
        State state = states.get(service.name());
        if (state != null && clock.instant().isBefore(state.openUntil)) {
            throw HttpErrors.paused(service, Duration.between(clock.instant(), state.openUntil));
        }
    }

    synchronized void failed(Service service) {
        State before = states.getOrDefault(service.name(), new State(0, Instant.MIN));
        int failures = before.failures + 1;
        // One more failure after the pause starts another pause: the count is kept until a call succeeds.
        Instant until = failures >= failuresToOpen ? clock.instant().plus(openFor) : Instant.MIN;
        states.put(service.name(), new State(failures, until));
    }

    synchronized void answered(Service service) {
        states.remove(service.name());
    }

    synchronized void clear() {
        states.clear();
    }
}
