package dev.aivideo.footage.mcp;

import dev.aivideo.net.Proxies;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way over streamable HTTP: each message is posted to one address and answered as JSON or as a stream of events.
 * The stream for what a server has to say unasked is not opened: nothing of it is of use here, and not every server has
 * one. Credentials stay with the server that they are configured for.
 */
final class HttpChannel implements McpChannel {
    private static final Logger LOG = LoggerFactory.getLogger(HttpChannel.class);
    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_REDIRECTS = 5;
    private static final String SESSION = "Mcp-Session-Id";
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Map<String, String> headers;
    private final Proxies proxies;
    private final HttpClient client;
    private URI address;
    private volatile String session = "";
    private volatile String revision = "";

    HttpChannel(URI address, Map<String, String> headers, Proxies proxies) {
        this.address = address;
        this.headers = headers;
        this.proxies = proxies;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies)
                .build();
    }

    @Override
    public void speaking(String agreed) {
        revision = agreed;
    }

    @Override
    public JsonNode ask(ObjectNode request, Duration limit) throws IOException, InterruptedException {
        boolean greets = request.path("method").asString("").equals("initialize");
        if (greets) {
            session = "";
            revision = "";
        }
        return within(limit, open -> {
            HttpResponse<InputStream> response = post(request, open);
            if (greets) {
                session = response.headers().firstValue(SESSION).orElse("");
            }
            return answer(response, request.path("id"));
        });
    }

    @Override
    public void tell(ObjectNode notification, Duration limit) throws IOException, InterruptedException {
        within(limit, open -> {
            post(notification, open).body().close();
            return notification;
        });
    }

    /** Work that reads from a connection; it notes the connection, so that it can be closed when time is over. */
    @FunctionalInterface
    private interface Work {
        JsonNode with(AtomicReference<@Nullable InputStream> open) throws IOException, InterruptedException;
    }

    private static JsonNode within(Duration limit, Work work) throws IOException, InterruptedException {
        AtomicReference<@Nullable InputStream> open = new AtomicReference<>();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        answer.complete(work.with(open));
                    } catch (IOException | InterruptedException | RuntimeException e) {
                        answer.completeExceptionally(e);
                    }
                },
                "mcp-http");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("It did not answer within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SessionGoneException gone) {
                throw gone;
            }
            throw new IOException(words(e.getCause() == null ? e : e.getCause()), e);
        } finally {
            thread.interrupt();
            close(open.get());
        }
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private static void close(@Nullable InputStream open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            LOG.debug("A connection was closed already: {}", e.getMessage());
        }
    }

    private HttpResponse<InputStream> post(JsonNode message, AtomicReference<@Nullable InputStream> open)
            throws IOException, InterruptedException {
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            HttpResponse<InputStream> response = client.send(
                    request(address)
                            .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            open.set(response.body());
            String location = response.headers().firstValue("Location").orElse("");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return checked(response);
            }
            close(response.body());
            address = followed(location);
        }
        throw new IOException("It sends from one address to the next, more than %d times".formatted(MOST_REDIRECTS));
    }

    /** What was posted is posted again: servers that want a slash at the end, or none, say so this way. */
    private URI followed(String location) throws IOException {
        URI target;
        try {
            target = address.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("It sends to an address that is none", e);
        }
        if (!origin(target).equals(origin(address))) {
            throw new IOException(
                    "It sends from %s to another server, %s, which gets neither its headers nor a question"
                            .formatted(origin(address), origin(target)));
        }
        return target;
    }

    private static String origin(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
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
            try {
                builder.setHeader(header.getKey(), header.getValue());
            } catch (IllegalArgumentException e) {
                // Without the cause, whose message shows the value.
                throw new IOException("The header " + header.getKey() + " has a value that no header can hold");
            }
        }
        proxies.authorization(target).ifPresent(said -> builder.setHeader("Proxy-Authorization", said));
        return builder;
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

    private JsonNode answer(HttpResponse<InputStream> response, JsonNode id) throws IOException, InterruptedException {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        InputStream body = new Bounded(response.body());
        if (type.startsWith("text/event-stream")) {
            EventStream events = new EventStream(body);
            for (String data = events.next(); data != null; data = events.next()) {
                JsonNode answer = answer(data, id);
                if (answer != null) {
                    return answer;
                }
            }
            throw new IOException("The stream of events ended without an answer");
        }
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        JsonNode answer = answer(text.startsWith("\ufeff") ? text.substring(1) : text, id);
        if (answer == null) {
            throw new IOException(
                    text.isBlank()
                            ? "It answered nothing, with status " + response.statusCode()
                            : "It answered '" + type + "' that is no answer: " + ToolReply.head(text));
        }
        return answer;
    }

    /** The answer in what came, if it is there. */
    private @Nullable JsonNode answer(String text, JsonNode id) throws IOException, InterruptedException {
        JsonNode all;
        try {
            all = McpMessage.JSON.readTree(text);
        } catch (JacksonException noise) {
            LOG.debug("Skipped what is no message: {}", ToolReply.head(text));
            return null;
        }
        for (JsonNode message : all.isArray() ? all.values() : List.of(all)) {
            ObjectNode reply = McpMessage.replyTo(message);
            if (reply != null) {
                post(reply, new AtomicReference<>()).body().close();
            } else if (McpMessage.answers(message, id)) {
                return message;
            }
        }
        return null;
    }

    /** No more than is allowed in one answer. */
    private static final class Bounded extends FilterInputStream {
        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new IOException("more than %d MiB in one answer".formatted(MOST_BYTES >> 20));
            }
            return result;
        }
    }

    @Override
    public void close() {
        if (session.isEmpty()) {
            return;
        }
        try {
            HttpRequest goodbye = request(address).DELETE().timeout(GOODBYE).build();
            client.sendAsync(goodbye, HttpResponse.BodyHandlers.discarding())
                    .get(GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            LOG.debug("The server did not take leave: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
