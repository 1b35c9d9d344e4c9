package dev.aivideo.footage.mcp;

import com.sun.net.httpserver.HttpExchange;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A footage server over streamable HTTP, by the letter of revision 2025-06-18: one endpoint, a session from the greeting
 * on, answers as JSON or as a stream of events. A tool call is answered as the test wants it.
 */
final class HttpStandIn implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final StandIn http = new StandIn();
    final AtomicInteger greetings = new AtomicInteger();
    final AtomicInteger goodbyes = new AtomicInteger();
    private final boolean streams;
    private volatile String session = "";
    private volatile StandIn.Answer toCalls = exchange -> {};

    /** @param streams whether it answers as a stream of events */
    HttpStandIn(boolean streams) {
        this.streams = streams;
        http.then(this::answer);
    }

    HttpStandIn answering(StandIn.Answer calls) {
        toCalls = calls;
        return this;
    }

    /** A tool's answer in one block of text. */
    HttpStandIn saying(String text) {
        return answering(exchange -> result(
                exchange,
                request(exchange),
                Map.of("content", List.of(Map.of("type", "text", "text", text)), "isError", false)));
    }

    /** As a server does that was started anew. */
    void forgetSession() {
        session = "forgotten";
    }

    private static JsonNode request(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().reset();
        return JSON.readTree(exchange.getRequestBody().readAllBytes());
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        String given = String.valueOf(exchange.getRequestHeaders().getFirst("Mcp-Session-Id"));
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                String method = request(exchange).path("method").asString();
                if (method.equals("initialize")) {
                    greet(exchange);
                } else if (!given.equals(session)) {
                    StandIn.json(404, "{}").give(exchange);
                } else {
                    post(exchange, method);
                }
            }
            case "DELETE" -> {
                goodbyes.incrementAndGet();
                exchange.sendResponseHeaders(204, -1);
            }
            // There is no stream for what the server has to say unasked.
            default -> exchange.sendResponseHeaders(405, -1);
        }
    }

    private void greet(HttpExchange exchange) throws IOException {
        session = "session-" + greetings.incrementAndGet();
        exchange.getResponseHeaders().set("Mcp-Session-Id", session);
        result(
                exchange,
                request(exchange),
                Map.of(
                        "protocolVersion", "2025-06-18",
                        "capabilities", Map.of("tools", Map.of()),
                        "serverInfo", Map.of("name", "stand-in", "version", "1")));
    }

    private void post(HttpExchange exchange, String method) throws IOException, InterruptedException {
        switch (method) {
            case "tools/list" -> {
                Map<String, Object> schema = Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "query",
                                Map.of(),
                                "branch",
                                Map.of(),
                                "sort",
                                Map.of(),
                                "video_id",
                                Map.of(),
                                "start",
                                Map.of()));
                result(
                        exchange,
                        request(exchange),
                        Map.of(
                                "tools",
                                List.of(
                                        Map.of("name", "search_videos", "inputSchema", schema),
                                        Map.of("name", "download_video", "inputSchema", schema))));
            }
            case "tools/call" -> toCalls.give(exchange);
            default -> exchange.sendResponseHeaders(202, -1);
        }
    }

    private void result(HttpExchange exchange, JsonNode request, Map<String, ?> result) throws IOException {
        String message = JSON.writeValueAsString(Map.of("jsonrpc", "2.0", "id", request.path("id"), "result", result));
        byte[] body = (streams ? ": welcome\n\nevent: message\nid: 1\ndata: " + message + "\n\n" : message)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", streams ? "text/event-stream" : "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        http.close();
    }
}
