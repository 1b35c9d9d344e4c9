package dev.aivideo.net;

import dev.aivideo.project.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may be asked of a service in a day or an hour is used up; work that needs it is parked until it refills. */
public final class QuotaExhaustedException extends ServiceException {
    private final Instant until;

    public QuotaExhaustedException(
            String service, String problem, String evidence, String remedy, Instant until, @Nullable HttpReply reply) {
        super(service, new Problem(problem, evidence, remedy), reply, null);
        this.until = until;
    }

    /** When it is worth asking again. */
    public Instant until() {
        return until;
    }
}
