package dev.aivideo.net;

import dev.aivideo.project.Json;
import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An answer, read to its end.
 *
 * @param body empty if the bytes went to a file; the beginning only, if the status is an error
 * @param uri where the answer came from, after redirects
 */
public record HttpReply(String service, int status, HttpHeaders headers, byte[] body, URI uri) {

    /** The body as text, unpacked; in the encoding that it shows by itself, else in the one that the header names. */
    public String text() {
        return BodyText.of(body, header("Content-Type"));
    }

    /** The body, without the compression that some servers apply unasked. */
    public byte[] unpacked() {
        return BodyText.unpacked(body);
    }

    /** The same answer as one with another status: what a service says with 200 and means otherwise. */
    public HttpReply meaning(int other) {
        return new HttpReply(service, other, headers, body, uri);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /**
     * The body as JSON.
     *
     * @throws ServiceRejectedException if it is none
     */
    public JsonNode json() {
        try {
            JsonNode node = Json.STRICT.readTree(BodyText.unpacked(body));
            if (node == null || node.isMissingNode()) {
                throw notJson(null);
            }
            return node;
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private ServiceRejectedException notJson(@Nullable JacksonException cause) {
        // The parser's own message quotes the text, which may hold what must not be logged.
        String where = cause == null || cause.getLocation() == null
                ? "empty"
                : "at byte " + cause.getLocation().getByteOffset();
        return new ServiceRejectedException(
                service,
                service + " answered with text that is not JSON.",
                "%s, status %d, %d bytes, %s".formatted(Redaction.of(uri), status, body.length, where),
                "Check the configured address; try again later if it is right.",
                this,
                null);
    }

    @Override
    public String toString() {
        return status + " from " + Redaction.of(uri) + ", " + body.length + " bytes";
    }
}
