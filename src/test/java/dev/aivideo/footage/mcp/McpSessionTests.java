package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.aivideo.net.Proxies;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What servers over HTTP make of the protocol. */
@Timeout(30)
class McpSessionTests {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final McpProperties PROPERTIES =
            new McpProperties(Path.of("mcp-servers.json"), LIMIT, LIMIT, LIMIT, Duration.ZERO, 0);
    private static final String GREETING = "{\"protocolVersion\":\"2025-03-26\",\"capabilities\":{},\"serverInfo\":{}}";

    private final StandIn http = new StandIn();

    @AfterEach
    void close() {
        http.close();
    }

    /** A result, or a whole member such as {@code "error": …}, for the request with this method and parameters. */
    @FunctionalInterface
    private interface Server {
        String answer(String method, JsonNode parameters);
    }

    private static JsonNode request(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().reset();
        byte[] body = exchange.getRequestBody().readAllBytes();
        return body.length == 0 ? McpMessage.JSON.createObjectNode() : McpMessage.JSON.readTree(body);
    }

    private void serve(Server server, String type, String before, String after) {
        http.then(exchange -> {
            JsonNode request = request(exchange);
            if (!request.has("id")) {
                exchange.sendResponseHeaders(202, -1);
                return;
            }
            String answer = server.answer(request.path("method").asString(""), request.path("params"));
            String member = answer.startsWith("\"") ? answer : "\"result\":" + answer;
            String message = before + "{\"jsonrpc\":\"2.0\",\"id\":" + request.path("id") + "," + member + "}" + after;
            StandIn.bytes(200, type, message.getBytes(StandardCharsets.UTF_8)).give(exchange);
        });
    }

    private void serve(Server server) {
        serve(server, "application/json", "", "");
    }

    private McpSession connect(String path) throws IOException, InterruptedException {
        return McpSession.connect(server(path), PROPERTIES);
    }

    private McpServer server(String path) {
        return new McpServer(
                "archive",
                "",
                List.of(),
                Map.of(),
                http.uri(path).toString(),
                Map.of("Authorization", "Bearer abcdef"),
                Path.of("/tmp"),
                Path.of("/tmp"),
                1,
                List.of());
    }

    private static String usual(String method) {
        return switch (method) {
            case "initialize" -> GREETING;
            case "tools/list" -> "{\"tools\":[{\"name\":\"search_videos\",\"inputSchema\":{}}]}";
            default -> "{\"content\":[{\"type\":\"text\",\"text\":\"[]\"}]}";
        };
    }

    private static JsonNode call(McpSession session) throws IOException, InterruptedException {
        return session.call("search_videos", Map.of("query", "sea"), LIMIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"protocolVersion\":\"2023-01-01\"} | 2023-01-01",
                "{\"protocolVersion\":\"2031-01-01\"} | 2031-01-01",
                "\"error\":{\"code\":-32022,\"message\":\"Unsupported\",\"data\":{\"supported\":[\"2026-07-28\"]}} | 2026-07-28",
                "\"error\":{\"code\":-32601,\"message\":\"No such method\"} | 2026-07-28"
            })
    void namesBothRevisionsWhereNoneIsCommon(String greeting, String theirs) {
        serve((method, parameters) ->
                method.equals("server/discover") ? "{\"supportedVersions\":[\"2026-07-28\"]}" : greeting);

        assertThatThrownBy(() -> connect("/mcp"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(theirs)
                .hasMessageContaining("2025-11-25");
    }

    @Test
    void greetsAgainInTheRevisionThatARefusalNames() throws Exception {
        serve((method, parameters) -> method.equals("initialize")
                        && !parameters.path("protocolVersion").asString("").equals("2024-11-05")
                ? "\"error\":{\"code\":-32602,\"message\":\"Bad version\",\"data\":{\"supported\":[\"2024-11-05\"]}}"
                : usual(method));

        try (McpSession session = connect("/mcp")) {
            assertThat(session.has("search_videos")).isTrue();
        }
    }

    @Test
    void readsAllPagesOfTheTools() throws Exception {
        serve((method, parameters) -> !method.equals("tools/list")
                ? usual(method)
                : parameters.has("cursor")
                        ? "{\"tools\":[{\"name\":\"download_video\"}],\"nextCursor\":\"2\"}"
                        : "{\"tools\":[{\"name\":\"search_videos\"}],\"nextCursor\":\"2\"}");

        try (McpSession session = connect("/mcp")) {
            assertThat(session.has("search_videos")).isTrue();
            assertThat(session.has("download_video")).isTrue();
        }
    }

    @Test
    void anErrorWhoseCodeIsTextIsTheAnswer() throws Exception {
        serve((method, parameters) -> method.equals("tools/call")
                ? "\"error\":{\"code\":\"E_QUOTA\",\"message\":\"Used up\"}"
                : usual(method));

        try (McpSession session = connect("/mcp")) {
            assertThatThrownBy(() -> call(session))
                    .isInstanceOf(McpSession.RefusedException.class)
                    .hasMessageContaining("Used up");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: ",
                ": hello\nretry: 5\nid: 0\ndata:\n\nevent: message\ndata:",
                "data: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{}}\n\ndata: ",
                "data: not json\n\ndata: ",
                "data: {\"jsonrpc\":\"2.0\",\"id\":\"s1\",\"method\":\"ping\"}\n\n"
                        + "data: {\"jsonrpc\":\"2.0\",\"id\":\"s2\",\"method\":\"roots/list\"}\n\ndata: ",
                "data: [\ndata: ",
                "\ufeffdata: "
            })
    void readsStreamsOfEvents(String before) throws Exception {
        String after = before.contains("[") ? "\ndata: ]\n\n" : "\n\n";
        serve((method, parameters) -> usual(method), "text/event-stream; charset=utf-8", before, after);

        try (McpSession session = connect("/mcp")) {
            assertThat(call(session).path("content")).hasSize(1);
        }
        if (before.contains("ping")) {
            assertThat(http.asked())
                    .extracting(StandIn.Asked::body)
                    .anyMatch(body -> body.contains("\"id\":\"s1\",\"result\":{}"))
                    .anyMatch(body -> body.contains("\"id\":\"s2\",\"error\""));
        }
    }

    @Test
    void readsAStreamThatIsCutOffBehindTheAnswer() throws Exception {
        serve((method, parameters) -> usual(method), "text/event-stream", "data: ", "\r");

        try (McpSession session = connect("/mcp")) {
            assertThat(call(session).path("content")).hasSize(1);
        }
    }

    @Test
    void needsNoStreamForWhatAServerSaysUnasked() throws Exception {
        serve((method, parameters) -> usual(method));

        try (McpSession session = connect("/mcp")) {
            call(session);
        }
        assertThat(http.asked()).extracting(StandIn.Asked::method).doesNotContain("GET");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 308})
    void followsToAnotherPathOfTheSameServerAndStaysThere(int status) throws Exception {
        http.then(exchange -> {
            if (!exchange.getRequestURI().getPath().endsWith("/")) {
                StandIn.redirect(status, "/mcp/").give(exchange);
            } else {
                JsonNode request = request(exchange);
                String method = request.path("method").asString("");
                String message =
                        "{\"jsonrpc\":\"2.0\",\"id\":" + request.path("id") + ",\"result\":" + usual(method) + "}";
                (request.has("id") ? StandIn.json(200, message) : StandIn.json(202, "")).give(exchange);
            }
        });

        try (McpSession session = connect("/mcp")) {
            assertThat(call(session).path("content")).hasSize(1);
        }
        assertThat(http.asked())
                .filteredOn(asked -> asked.path().equals("/mcp"))
                .hasSize(1);
        assertThat(http.asked()).allMatch(asked -> asked.header("Authorization").equals("Bearer abcdef"));
    }

    @Test
    void namesTheServerThatARedirectLeadsToAndAsksItNothing() {
        try (StandIn other = new StandIn()) {
            other.then(StandIn.json(200, "{}"));
            http.then(StandIn.redirect(308, other.uri("/mcp").toString()));

            assertThatThrownBy(() -> connect("/mcp"))
                    .hasMessageContaining(String.valueOf(other.base().getPort()));
            assertThat(other.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "401 | {\"error\":\"invalid_token\",\"error_description\":\"The token has expired\"} | invalid_token",
                "500 | <html><head><title>x</title></head><body>Out of order</body></html> | Out of order",
                "400 | {\"jsonrpc\":\"2.0\",\"id\":\"server-error\",\"error\":{\"code\":-32600,\"message\":\"Missing session\"}} | Missing session",
                "200 | <html>Please log in</html> | Please log in",
                "202 | `` | sent an empty answer"
            })
    void saysWhatTheServerSaid(int status, String body, String words) {
        http.then(StandIn.bytes(
                status,
                body.startsWith("<") ? "text/html" : "application/json",
                body.getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> connect("/mcp"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(words);
    }

    @Test
    void asksAServerElsewhereByWayOfTheProxy() throws Exception {
        serve((method, parameters) -> GREETING);
        String proxy = "http://someone:secret@" + http.base().getAuthority();
        Proxies proxies = Proxies.of(Map.of("http_proxy", proxy));

        try (HttpChannel channel = new HttpChannel(URI.create("http://films.example/mcp"), Map.of(), proxies)) {
            channel.ask(McpMessage.request(1, "initialize", McpMessage.JSON.createObjectNode()), LIMIT);
        }

        assertThat(http.asked().get(0).header("Host")).isEqualTo("films.example");
        assertThat(http.asked().get(0).header("Proxy-Authorization")).startsWith("Basic ");
    }
}
