package dev.aivideo.net;

import dev.aivideo.project.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The daily or hourly quota of a service is used up; a run that needs it is parked until the quota is reset. */
public final class QuotaExhaustedException extends ServiceException {
    private final Instant until;

    public QuotaExhaustedException(
            String service, String problem, String evidence, String remedy, Instant until, @Nullable HttpReply reply) {
        super(service, new Problem(problem, evidence, remedy), reply, null);
        this.until = until;
    }

    /** When the quota is reset. */
    public Instant until() {
        return until;
    }
}
