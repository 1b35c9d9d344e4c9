package dev.aivideo.net;

import org.jspecify.annotations.Nullable;

/** A service gave no usable answer. The message tells problem, evidence and remedy, and never a secret. */
public abstract sealed class ServiceException extends RuntimeException
        permits ServiceBusyException, ServiceRejectedException, QuotaExhaustedException {
    private final String service;
    private final String problem;
    private final String evidence;
    private final String remedy;
    private final transient @Nullable HttpReply reply;

    ServiceException(
            String service,
            String problem,
            String evidence,
            String remedy,
            @Nullable HttpReply reply,
            @Nullable Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
        this.service = service;
        this.problem = problem;
        this.evidence = evidence;
        this.remedy = remedy;
        this.reply = reply;
    }

    public String service() {
        return service;
    }

    /** Problem and evidence in one line, for a message that has a remedy of its own. */
    public String fault() {
        return problem + " " + evidence;
    }

    /** What showed it, by itself. */
    public String evidence() {
        return evidence;
    }

    /** What to do about it, for a message that tells the rest in words of its own. */
    public String remedy() {
        return remedy;
    }

    /** The answer, if one came; its text may hold what must not be shown. */
    public @Nullable HttpReply reply() {
        return reply;
    }

    /** HTTP status of the answer, 0 if none came. */
    public int status() {
        return reply == null ? 0 : reply.status();
    }
}
