package dev.aivideo.net;

import dev.aivideo.project.Problem;
import org.jspecify.annotations.Nullable;

/** A permanent failure: a wrong key, a wrong request, a response too large or of the wrong type. */
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
