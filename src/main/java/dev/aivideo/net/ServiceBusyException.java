package dev.aivideo.net;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What heals by waiting: 408, 425, 429, 5xx, a broken or refused connection, a time limit. */
public final class ServiceBusyException extends ServiceException {
    private final @Nullable Duration retryAfter;

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
    }

    /** How long the service asks to be left alone; null if it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
