package dev.aivideo.footage.mcp;

import dev.aivideo.footage.mcp.McpChannel.SessionGoneException;
import dev.aivideo.net.Proxies;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Posts messages to a server's address, with the headers of its session. Credentials stay with the server that they are
 * configured for.
 */
final class HttpPosts {
    private static final Logger LOG = LoggerFactory.getLogger(HttpPosts.class);
    private static final int MOST_REDIRECTS = 5;
    private static final String SESSION = "Mcp-Session-Id";
    private static final Duration SESSION_END_LIMIT = Duration.ofSeconds(2);

    private final Map<String, String> headers;
    private final Proxies proxies;
    private final HttpClient client;
    private URI address;
    private volatile String session = "";
    private volatile String revision = "";

    HttpPosts(URI address, Map<String, String> headers, Proxies proxies) {
        this.address = address;
        this.headers = headers;
        this.proxies = proxies;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies)
                .build();
    }

    /** The revision of the protocol that was agreed on. */
    void agreed(String agreed) {
        revision = agreed;
    }

    /** Forget the session, as a new one begins. */
    void reset() {
        session = "";
        revision = "";
    }

    /** Keep the session that the answer opens. */
    void opened(HttpResponse<InputStream> response) {
        session = response.headers().firstValue(SESSION).orElse("");
    }

    /**
     * Post a message.
     *
     * @param opened is told what is being read from
     * @throws SessionGoneException if the server does not know the session any more
     */
    HttpResponse<InputStream> post(JsonNode message, Consumer<InputStream> opened)
            throws IOException, InterruptedException {
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(message.toString());
            HttpResponse<InputStream> response =
                    client.send(request(address).POST(body).build(), HttpResponse.BodyHandlers.ofInputStream());
            opened.accept(response.body());
            String location = response.headers().firstValue("Location").orElse("");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return checked(response);
            }
            TimedExchange.close(response.body());
            address = followed(location);
        }
        throw new IOException("It redirects more than %d times".formatted(MOST_REDIRECTS));
    }

    /** What was posted is posted again: servers that want a slash at the end, or none, say so this way. */
    private URI followed(String location) throws IOException {
        URI target;
        try {
            target = address.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("It redirects to an invalid address", e);
        }
        if (!origin(target).equals(origin(address))) {
            throw new IOException("It redirects from %s to another server, %s; such redirects are not followed"
                    .formatted(origin(address), origin(target)));
        }
        return target;
    }

    private static String origin(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    /** Answer a question of the server's. */
    void reply(JsonNode reply) throws IOException, InterruptedException {
        post(reply, body -> {}).body().close();
    }

    private HttpRequest.Builder request(URI target) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(target);
        if ("http".equalsIgnoreCase(target.getScheme())) {
            builder.version(HttpClient.Version.HTTP_1_1); // many small servers trip over the offer to upgrade
        }
        builder.setHeader("Content-Type", "application/json")
                .setHeader("Accept", "application/json, text/event-stream");
        if (!session.isEmpty()) {
            builder.setHeader(SESSION, session);
        }
        if (!revision.isEmpty()) {
            builder.setHeader("MCP-Protocol-Version", revision);
        }
        for (Map.Entry<String, String> header : headers.entrySet()) {
            set(builder, header.getKey(), header.getValue());
        }
        proxies.authorization(target).ifPresent(said -> builder.setHeader("Proxy-Authorization", said));
        return builder;
    }

    private static void set(HttpRequest.Builder builder, String name, String value) throws IOException {
        try {
            builder.setHeader(name, value);
        } catch (IllegalArgumentException e) {
            // Without the cause, whose message shows the value.
            throw new IOException("The header " + name + " has an invalid value");
        }
    }

    private HttpResponse<InputStream> checked(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return response;
        }
        String said = said(response);
        String problem = "It answered with status " + status + (said.isEmpty() ? "" : ": " + said);
        boolean ofSession = status == 404 || status == 400;
        throw ofSession && !session.isEmpty() ? new SessionGoneException(problem) : new IOException(problem);
    }

    private static String said(HttpResponse<InputStream> response) throws IOException {
        String body = new String(response.body().readNBytes(1 << 16), StandardCharsets.UTF_8);
        try {
            String error = McpMessage.error(McpMessage.JSON.readTree(body));
            return ToolReply.head(error.isEmpty() ? body : error);
        } catch (JacksonException e) {
            return ToolReply.head(body.replaceAll("(?s)<(style|script|head)\\b.*?</\\1>|<[^>]*>", " ")
                    .strip());
        }
    }

    /** Tell the server that the session ends. */
    void endSession() {
        if (session.isEmpty()) {
            return;
        }
        try {
            HttpRequest end =
                    request(address).DELETE().timeout(SESSION_END_LIMIT).build();
            client.sendAsync(end, HttpResponse.BodyHandlers.discarding())
                    .get(SESSION_END_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            LOG.debug("The server did not confirm the session's end: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
