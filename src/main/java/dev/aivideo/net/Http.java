package dev.aivideo.net;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls services on the network. Every call is bounded in time and size; temporary failures are retried a bounded
 * number of times with growing, jittered pauses, or after the time that {@code Retry-After} states.
 */
public class Http {
    private static final Logger log = LoggerFactory.getLogger(Http.class);

    private final NetProperties properties;
    private final SingleCall exchange;
    private final Throttle throttle;
    private final Breakers breakers;
    private final Clock clock;
    private final Sleeper pause;
    private final RandomGenerator random;

    public Http(NetProperties properties, AddressGuard guard) {
        this(properties, guard, Clock.systemUTC(), Sleeper.real(), RandomGenerator.getDefault());
    }

    /** For tests: with the given clock, sleeper and random source. */
    public Http(NetProperties properties, AddressGuard guard, Clock clock, Sleeper pause, RandomGenerator random) {
        this.properties = properties;
        this.exchange = new SingleCall(properties, guard);
        this.throttle = new Throttle(clock, pause, properties);
        this.breakers = new Breakers(clock, properties.failuresToOpen(), properties.openFor());
        this.clock = clock;
        this.pause = pause;
        this.random = random;
    }

    /**
     * Make a call and read its answer into memory.
     *
     * @return an answer with a status of 200 to 399
     * @throws ServiceBusyException if the service was still busy at the last attempt, or calls to it are paused
     * @throws ServiceRejectedException if waiting does not help
     * @throws QuotaExhaustedException if the service's {@link Service.Refusals} say so
     */
    public HttpReply send(Service service, HttpCall call) {
        return persist(service, call, () -> once(service, call, info -> null));
    }

    /** Ends all pauses, at the start of a new run. */
    public void newRun() {
        breakers.clear();
    }

    /** The longest wait that a service may ask for; see {@link NetProperties#longestWait}. */
    public Duration longestWait() {
        return properties.longestWait();
    }

    Clock clock() {
        return clock;
    }

    /** One attempt. */
    HttpReply once(Service service, HttpCall call, SingleCall.Opener opener) {
        HttpReply reply = exchange.send(service, call, opener);
        if (reply.status() >= 400) {
            throw HttpErrors.ofStatus(service, call, reply, clock);
        }
        ServiceException inside = service.refusals().inside(reply);
        if (inside != null) {
            throw inside;
        }
        return reply;
    }

    /** Makes attempts while the failures are temporary and the limits allow more. */
    <T> T persist(Service service, HttpCall call, Supplier<T> attempt) {
        for (int number = 1; ; number++) {
            breakers.check(service);
            try {
                T result = throttle.run(service, call, attempt);
                breakers.answered(service);
                return result;
            } catch (ServiceBusyException e) {
                giveUpOrWait(service, call, number, e);
            } catch (ServiceRejectedException | QuotaExhaustedException e) {
                breakers.answered(service); // the service is up; it only rejects the call
                throw e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw HttpErrors.interrupted(service, call, e);
            }
        }
    }

    private void giveUpOrWait(Service service, HttpCall call, int attempts, ServiceBusyException busy) {
        Duration asked = busy.retryAfter();
        if (asked != null && busy.reply() != null) {
            throttle.closeFor(service, call, asked);
        }
        Duration wait = asked != null ? asked : backoff(attempts);
        boolean interrupted = Thread.currentThread().isInterrupted();
        boolean hopeless = busy.unreachable() != null
                        && !service.limits().patience().reconnects()
                || busy.timedOut() && attempts >= service.limits().patience().slowAttempts();
        if (interrupted
                || hopeless
                || attempts >= service.limits().patience().attempts()
                || wait.compareTo(service.limits().longestWait(properties)) > 0) {
            countFailure(service, busy, interrupted);
            throw busy;
        }
        log.info("{} attempt {}: {} Again in {} ms", call, attempts, busy.problemAndEvidence(), wait.toMillis());
        sleep(service, call, wait);
    }

    /** Not counted as failures: 429, a paused call that was not made, and a stopped run. */
    private void countFailure(Service service, ServiceBusyException busy, boolean interrupted) {
        boolean asked = busy.reply() != null || busy.retryAfter() == null;
        if (asked && busy.status() != 429 && !interrupted) {
            breakers.failed(service);
        }
    }

    private void sleep(Service service, HttpCall call, Duration wait) {
        try {
            pause.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HttpErrors.interrupted(service, call, e);
        }
    }

    private Duration backoff(int attempt) {
        long full = properties.firstBackoff().toMillis() << Math.min(attempt - 1, 20);
        long bounded = Math.min(full, properties.longestBackoff().toMillis());
        return Duration.ofMillis(bounded - random.nextLong(bounded / 2 + 1));
    }
}
