package dev.aivideo.net;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What heals by waiting: 408, 425, 429, 5xx, a broken or refused connection, a time limit. */
public final class ServiceBusyException extends ServiceException {
    private final @Nullable Duration retryAfter;
    private final @Nullable String unreachable;
    private final boolean timedOut;

    public ServiceBusyException(
            String service,
            String problem,
            String evidence,
            String remedy,
            @Nullable Duration retryAfter,
            @Nullable HttpReply reply,
            @Nullable Throwable cause) {
        super(service, problem, evidence, remedy, reply, cause);
        this.retryAfter = retryAfter;
        this.unreachable = null;
        this.timedOut = false;
    }

    private ServiceBusyException(String service, String why, Throwable cause) {
        super(
                service,
                service + " cannot be reached:",
                why + ".",
                "Check the network, the name server, and the address in the settings.",
                null,
                cause);
        this.retryAfter = null;
        this.unreachable = why;
        this.timedOut = false;
    }

    private ServiceBusyException(String service, String problem, String evidence, String remedy) {
        super(service, problem, evidence, remedy, null, null);
        this.retryAfter = null;
        this.unreachable = null;
        this.timedOut = true;
    }

    static ServiceBusyException timedOut(String service, String problem, String evidence, String remedy) {
        return new ServiceBusyException(service, problem, evidence, remedy);
    }

    static ServiceBusyException unreachable(String service, String why, Throwable cause) {
        return new ServiceBusyException(service, why, cause);
    }

    /** Why no connection came about, in one clause; null if there was one. */
    public @Nullable String unreachable() {
        return unreachable;
    }

    /** How long the service asks to be left alone; null if it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Whether it took longer than its time limit. */
    boolean timedOut() {
        return timedOut;
    }
}
