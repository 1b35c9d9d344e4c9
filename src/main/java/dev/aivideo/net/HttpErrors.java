package dev.aivideo.net;

import dev.aivideo.project.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Turns failures of a call into exceptions. */
final class HttpErrors {
    private static final String LATER = "Try again later; what is finished is kept.";

    private HttpErrors() {}

    /** What an answer with an error status means. */
    static ServiceException ofStatus(Service service, HttpCall call, HttpReply reply, Clock clock) {
        ServiceException special = service.refusals().read(reply);
        if (special != null) {
            return special;
        }
        String evidence = "%s: status %d, %s".formatted(call, reply.status(), answer(call, reply));
        int status = reply.status();
        if (status == 408 || status == 425 || status == 429 || status >= 500) {
            Duration wait = RetryAfter.of(reply.headers(), clock);
            String stated = wait == null ? "" : ", Retry-After: " + wait.toSeconds() + " s";
            Problem busy = new Problem(service.name() + " is busy.", evidence + stated, LATER);
            return new ServiceBusyException(service.name(), busy, wait, reply, null);
        }
        return new ServiceRejectedException(
                service.name(), service.name() + " refused a request.", evidence, remedy(status), reply, null);
    }

    private static String answer(HttpCall call, HttpReply reply) {
        String words = RefusalReason.of(call, reply);
        return words.isEmpty()
                ? "%d bytes of %s".formatted(reply.body().length, reply.header("Content-Type"))
                : "it says: " + words;
    }

    private static String remedy(int status) {
        return switch (status) {
            case 400 -> "Check the key, which some services call a bad request, and the service's settings.";
            case 401 -> "Check the key: it is missing or wrong.";
            case 403 ->
                "Check what the key is allowed to do, and aivideo.net.contact: some services refuse callers without a contact.";
            case 404, 410 -> "Check the address in the settings; the item may have been removed.";
            case 413 -> "Request less at once.";
            default -> "Check the service's settings.";
        };
    }

    /** What went wrong with the proxy rather than with the service; empty if nothing did. */
    static Optional<ServiceException> ofProxy(Service service, HttpCall call, String proxy, Throwable cause) {
        if (String.valueOf(cause.getMessage()).contains("Tunnel failed")) {
            return Optional.of(closedProxy(service, call, proxy, String.valueOf(cause.getMessage()), cause));
        }
        return Optional.ofNullable(Unreachable.why(cause, URI.create("http://" + proxy)))
                .map(why -> ServiceBusyException.unreachable(
                        service.name(), why + ", the proxy that the environment names", cause));
    }

    static ServiceException closedProxy(
            Service service, HttpCall call, String proxy, String evidence, @Nullable Throwable cause) {
        return new ServiceRejectedException(
                service.name(),
                "The proxy %s refuses to connect to %s.".formatted(proxy, service.name()),
                call + ": " + evidence,
                "Check user and password in https_proxy; or add the host to no_proxy, if it can be reached without.",
                null,
                cause);
    }

    static ServiceException of(Service service, HttpCall call, Throwable cause) {
        Throwable root = cause;
        while (root instanceof java.io.UncheckedIOException && root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof ServiceException known) {
            return known;
        }
        if (root instanceof BoundedBodySubscriber.TooLarge) {
            return rejected(
                    service,
                    service.name() + " sent a larger answer than allowed.",
                    call + ": " + root.getMessage(),
                    "Check the configured address; its responses should be smaller.",
                    root);
        }
        if (root instanceof SSLHandshakeException) {
            return rejected(
                    service,
                    "The TLS certificate of %s is not valid.".formatted(service.name()),
                    call + ": " + root.getMessage(),
                    "Check the clock, the address, and the certificates that this machine trusts.",
                    root);
        }
        String unreachable = Unreachable.why(root, call.uri());
        if (unreachable != null) {
            return ServiceBusyException.unreachable(service.name(), unreachable, root);
        }
        String problem = root instanceof HttpTimeoutException ? " does not answer." : " closed the connection.";
        if (root instanceof IOException) {
            return busy(service, service.name() + problem, call + ": " + words(root), root);
        }
        return rejected(
                service, "The request to %s failed.".formatted(service.name()), call + ": " + words(root), LATER, root);
    }

    private static String words(Throwable problem) {
        String message = problem.getMessage();
        String name = problem.getClass().getSimpleName();
        return message == null ? name : name + ": " + Redaction.of(message);
    }

    static ServiceBusyException timedOut(Service service, HttpCall call, Duration limit, boolean silent) {
        String how = silent ? "nothing came for " : "not finished within ";
        Problem problem =
                new Problem(service.name() + " is too slow.", call + ": " + how + limit.toMillis() + " ms", LATER);
        return ServiceBusyException.timedOut(service.name(), problem);
    }

    static ServiceBusyException interrupted(Service service, HttpCall call, @Nullable Throwable cause) {
        return busy(service, "The run was stopped during a request to " + service.name() + ".", call.toString(), cause);
    }

    static ServiceBusyException paused(Service service, Duration wait) {
        Problem problem = new Problem(
                "Calls to " + service.name() + " are paused.",
                "Several calls in a row failed, or it sent Retry-After; next call in " + wait.toSeconds() + " s.",
                LATER);
        return new ServiceBusyException(service.name(), problem, wait, null, null);
    }

    static ServiceRejectedException wrongType(Service service, HttpCall call, HttpReply reply) {
        return new ServiceRejectedException(
                service.name(),
                service.name() + " sent an unexpected content type.",
                "%s: '%s', wanted %s".formatted(call, reply.header("Content-Type"), call.accepted()),
                "Check the configured address: a login page or a proxy may stand in the way.",
                reply,
                null);
    }

    static ServiceRejectedException tooManyRedirects(Service service, HttpReply reply, int limit) {
        return new ServiceRejectedException(
                service.name(),
                service.name() + " redirects too often.",
                "more than %d redirects, last from %s".formatted(limit, Redaction.of(reply.uri())),
                "Check the configured address.",
                reply,
                null);
    }

    static ServiceRejectedException badRedirect(Service service, HttpReply reply) {
        return new ServiceRejectedException(
                service.name(),
                service.name() + " sent a redirect without a usable address.",
                "status %d from %s".formatted(reply.status(), Redaction.of(reply.uri())),
                "Check the configured address.",
                reply,
                null);
    }

    static ServiceRejectedException badHeader(Service service, HttpCall call) {
        return new ServiceRejectedException(
                service.name(),
                "The request to %s cannot be sent.".formatted(service.name()),
                call + ": a header, most likely the key, contains a character that is not allowed in headers",
                "Copy the key again, as one line and without quotes.",
                null,
                null);
    }

    private static ServiceBusyException busy(
            Service service, String problem, String evidence, @Nullable Throwable cause) {
        return new ServiceBusyException(service.name(), new Problem(problem, evidence, LATER), null, null, cause);
    }

    private static ServiceRejectedException rejected(
            Service service, String problem, String evidence, String remedy, @Nullable Throwable cause) {
        return new ServiceRejectedException(service.name(), problem, evidence, remedy, null, cause);
    }
}
