package dev.aivideo.queue;

import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceException;
import dev.aivideo.queue.FeedRepository.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A list or feed as it was found.
 *
 * @param name of the feed, for what was taken from it: its address or its path
 * @param file its name, for messages
 * @param address that it was fetched from; null for a file
 * @param contentType that its server stated; empty for a file
 * @param said what its server said of it
 */
public record GivenList(
        String name, Path file, byte[] bytes, @Nullable URI address, String contentType, Validators said) {
    private static final Limits LIMITS = Limits.defaults()
            .withTimes(Duration.ofSeconds(20), Duration.ofSeconds(60))
            .withMaxBytes(10_000_000);
    private static final int NOT_MODIFIED = 304;

    /** @throws IOException if it cannot be read; the message says why */
    public static GivenList ofFile(Path file) throws IOException {
        return new GivenList(file.toString(), file, ListText.bytes(file), null, "", Validators.NONE);
    }

    /**
     * Fetches it.
     *
     * @param before what the server said last time
     * @return without bytes if it is as it was then
     * @throws IOException if it cannot be fetched; the message says why
     */
    public static GivenList ofAddress(String address, Http http, Validators before) throws IOException {
        try {
            URI uri = URI.create(address.strip());
            if (uri.getHost() == null) {
                throw new IOException("it names no server");
            }
            HttpCall call = HttpCall.get(uri);
            call = before.etag().isEmpty() ? call : call.header("If-None-Match", before.etag());
            call = before.lastModified().isEmpty() ? call : call.header("If-Modified-Since", before.lastModified());
            HttpReply reply = http.send(Service.of(uri.getHost(), LIMITS), call);
            byte[] bytes = reply.status() == NOT_MODIFIED ? new byte[0] : reply.unpacked();
            String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst(".*/", "");
            return new GivenList(
                    address.strip(),
                    Path.of(path.isEmpty() ? uri.getHost() : path),
                    bytes,
                    reply.uri(),
                    reply.header("Content-Type"),
                    reply.status() == NOT_MODIFIED
                            ? before
                            : new Validators(reply.header("ETag"), reply.header("Last-Modified")));
        } catch (ServiceException | IllegalArgumentException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether the server said that it is as it was. */
    public boolean isUnchanged() {
        return bytes.length == 0 && address != null;
    }

    public boolean isFeed() {
        return Feed.isFeed(bytes);
    }

    /** @throws IOException if it is no feed that can be read; the message says why */
    public Feed feed() throws IOException {
        return Feed.read(bytes, address, contentType);
    }
}
