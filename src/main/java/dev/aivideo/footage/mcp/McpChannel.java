package dev.aivideo.footage.mcp;

import java.io.IOException;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A way to a server. One request is under way at a time. What the server says unasked is dealt with here. */
interface McpChannel extends AutoCloseable {
    /**
     * Send a request and wait for its answer.
     *
     * @return the whole message, with {@code result} or {@code error}
     * @throws IOException if none came: the server is gone, too slow, or not one of this protocol
     */
    JsonNode ask(ObjectNode request, Duration limit) throws IOException, InterruptedException;

    /** Send what has no answer. */
    void tell(ObjectNode notification, Duration limit) throws IOException, InterruptedException;

    /** The revision that was agreed on. */
    default void speaking(String revision) {}

    /** Part for good. Takes some seconds at most. */
    @Override
    void close();

    /** The server knows nothing of the session any more, as one that was started anew: it has to be greeted again. */
    final class SessionGoneException extends IOException {
        SessionGoneException(String message) {
            super(message);
        }
    }
}
