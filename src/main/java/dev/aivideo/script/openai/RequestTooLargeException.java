package dev.aivideo.script.openai;

import dev.aivideo.net.ServiceRejectedException;

/** A request is larger than the model holds, or than its limit per minute: it has to be made smaller. */
final class RequestTooLargeException extends RuntimeException {
    RequestTooLargeException(ServiceRejectedException cause) {
        super(cause.problemAndEvidence(), cause);
    }
}
