package dev.aivideo.net;

import dev.aivideo.project.Problem;
import org.jspecify.annotations.Nullable;

/** What waiting does not heal: a wrong key, a wrong request, an answer too large or of the wrong kind. */
public final class ServiceRejectedException extends ServiceException {
    public ServiceRejectedException(
            String service,
            String problem,
            String evidence,
            String remedy,
            @Nullable HttpReply reply,
            @Nullable Throwable cause) {
        super(service, new Problem(problem, evidence, remedy), reply, cause);
    }
}
