package dev.aivideo.net;

import dev.aivideo.project.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A temporary failure: 408, 425, 429, 5xx, a broken or refused connection, a time limit. */
public final class ServiceBusyException extends ServiceException {
    private final @Nullable Duration retryAfter;
    private final @Nullable String unreachable;
    private final boolean timedOut;

    /** @param retryAfter how long the service asks to wait; null if it does not say */
    public ServiceBusyException(
            String service,
            Problem problem,
            @Nullable Duration retryAfter,
            @Nullable HttpReply reply,
            @Nullable Throwable cause) {
        super(service, problem, reply, cause);
        this.retryAfter = retryAfter;
        this.unreachable = null;
        this.timedOut = false;
    }

    private ServiceBusyException(String service, Problem problem, @Nullable String unreachable, Throwable cause) {
        super(service, problem, null, cause);
        this.retryAfter = null;
        this.unreachable = unreachable;
        this.timedOut = false;
    }

    private ServiceBusyException(String service, Problem problem) {
        super(service, problem, null, null);
        this.retryAfter = null;
        this.unreachable = null;
        this.timedOut = true;
    }

    static ServiceBusyException timedOut(String service, Problem problem) {
        return new ServiceBusyException(service, problem);
    }

    static ServiceBusyException unreachable(String service, String why, Throwable cause) {
        Problem problem = new Problem(
                service + " cannot be reached:",
                why + ".",
                "Check the network, the name server, and the address in the settings.");
        return new ServiceBusyException(service, problem, why, cause);
    }

    /** Why no connection came about, in one clause; null if there was one. */
    public @Nullable String unreachable() {
        return unreachable;
    }

    /** How long the service asks to wait before the next call; null if it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Whether it took longer than its time limit. */
    boolean timedOut() {
        return timedOut;
    }
}
