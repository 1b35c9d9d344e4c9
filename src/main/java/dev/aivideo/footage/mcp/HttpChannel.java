package dev.aivideo.footage.mcp;

import dev.aivideo.net.Proxies;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way over streamable HTTP: each message is posted to one address and answered as JSON or as a stream of events.
 * The stream for what a server has to say unasked is not opened: nothing of it is of use here, and not every server has
 * one.
 */
final class HttpChannel implements McpChannel {
    private static final Logger LOG = LoggerFactory.getLogger(HttpChannel.class);

    private final HttpPosts posts;

    HttpChannel(URI address, Map<String, String> headers, Proxies proxies) {
        this.posts = new HttpPosts(address, headers, proxies);
    }

    @Override
    public void speaking(String agreed) {
        posts.agreed(agreed);
    }

    @Override
    public JsonNode ask(ObjectNode request, Duration limit) throws IOException, InterruptedException {
        boolean greets = request.path("method").asString("").equals("initialize");
        if (greets) {
            posts.reset();
        }
        return TimedExchange.within(limit, exchange -> {
            HttpResponse<InputStream> response = posts.post(request, exchange::reads);
            if (greets) {
                posts.opened(response);
            }
            return answer(response, request.path("id"));
        });
    }

    @Override
    public void tell(ObjectNode notification, Duration limit) throws IOException, InterruptedException {
        TimedExchange.within(limit, exchange -> {
            posts.post(notification, exchange::reads).body().close();
            return notification;
        });
    }

    private JsonNode answer(HttpResponse<InputStream> response, JsonNode id) throws IOException, InterruptedException {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        InputStream body = new BoundedStream(response.body());
        if (type.startsWith("text/event-stream")) {
            return streamed(new EventStream(body), id);
        }
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        JsonNode answer = answer(text.startsWith("\ufeff") ? text.substring(1) : text, id);
        if (answer == null) {
            throw new IOException(
                    text.isBlank()
                            ? "It sent an empty answer with status " + response.statusCode()
                            : "It answered '" + type + "' that is not a JSON-RPC answer: " + ToolReply.head(text));
        }
        return answer;
    }

    private JsonNode streamed(EventStream events, JsonNode id) throws IOException, InterruptedException {
        for (String data = events.next(); data != null; data = events.next()) {
            JsonNode answer = answer(data, id);
            if (answer != null) {
                return answer;
            }
        }
        throw new IOException("The stream of events ended without an answer");
    }

    /** The answer in what came, if it is there. */
    private @Nullable JsonNode answer(String text, JsonNode id) throws IOException, InterruptedException {
        for (JsonNode message : messages(text)) {
            ObjectNode reply = McpMessage.replyTo(message);
            if (reply != null) {
                posts.reply(reply);
            } else if (McpMessage.answers(message, id)) {
                return message;
            }
        }
        return null;
    }

    private static Iterable<JsonNode> messages(String text) {
        try {
            JsonNode all = McpMessage.JSON.readTree(text);
            return all.isArray() ? all.values() : List.of(all);
        } catch (JacksonException noise) {
            LOG.debug("Skipped an invalid message: {}", ToolReply.head(text));
            return List.of();
        }
    }

    @Override
    public void close() {
        posts.endSession();
    }
}
