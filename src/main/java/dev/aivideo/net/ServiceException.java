package dev.aivideo.net;

import dev.aivideo.project.Problem;
import dev.aivideo.project.ProblemException;
import org.jspecify.annotations.Nullable;

/** A service gave no usable response. The message has problem, evidence and remedy, and no secrets. */
public abstract sealed class ServiceException extends ProblemException
        permits ServiceBusyException, ServiceRejectedException, QuotaExhaustedException {
    private final String service;
    private final transient @Nullable HttpReply reply;

    ServiceException(String service, Problem problem, @Nullable HttpReply reply, @Nullable Throwable cause) {
        super(problem, cause);
        this.service = service;
        this.reply = reply;
    }

    public String service() {
        return service;
    }

    /** Problem and evidence in one line, for a message that has a remedy of its own. */
    public String problemAndEvidence() {
        return problem() + " " + evidence();
    }

    /** The answer, if one came; its text may contain secrets. */
    public @Nullable HttpReply reply() {
        return reply;
    }

    /** HTTP status of the answer, 0 if none came. */
    public int status() {
        return reply == null ? 0 : reply.status();
    }
}
