package dev.aivideo.visuals.mcp;

import io.modelcontextprotocol.client.McpAsyncClient;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** One connected server. After an error it is of no more use: close it and connect anew. */
final class McpSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(McpSession.class);
    private static final int MOST_BYTES = 16 << 20;
    private static final Duration ENDING = Duration.ofSeconds(5);

    private final McpAsyncClient client;
    private final McpClientTransport transport;
    private final Duration longest;
    private final Map<String, Set<String>> tools = new HashMap<>();

    private McpSession(McpAsyncClient client, McpClientTransport transport, Duration longest) {
        this.client = client;
        this.transport = transport;
        this.longest = longest;
    }

    /**
     * Start or reach the server and shake hands.
     *
     * @throws IOException if it cannot be started, does not greet in time, or speaks no version that is known here
     */
    static McpSession connect(McpServer server, McpProperties properties) throws IOException, InterruptedException {
        // The SDK's own limits come after ours, whose messages say who was too slow at what.
        McpClientTransport transport = transport(server);
        McpAsyncClient client = McpClient.async(transport)
                .clientInfo(
                        Implementation.builder("ai-video-generator", "1.0.0").build())
                .requestTimeout(properties.downloadTimeout().plus(ENDING))
                .initializationTimeout(properties.startTimeout().plus(ENDING))
                .build();
        McpSession session = new McpSession(client, transport, properties.downloadTimeout());
        try {
            session.await(client.initialize(), properties.startTimeout(), "greet");
            session.listTools(properties.startTimeout());
            return session;
        } catch (IOException | InterruptedException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static McpClientTransport transport(McpServer server) throws IOException {
        if (!server.command().isEmpty()) {
            return new StdioTransport(ServerProcess.start(server));
        }
        URI address = URI.create(server.address());
        return new SessionWatch(
                HttpClientStreamableHttpTransport.builder(address.resolve("/").toString())
                        .endpoint(address.toString())
                        .maxResponseSize(MOST_BYTES)
                        .addHttpRequestCustomizer((builder, method, uri, body, context) ->
                                server.headers().forEach(builder::setHeader))
                        .build());
    }

    private void listTools(Duration limit) throws IOException, InterruptedException {
        for (Tool tool : await(client.listTools(), limit, "list its tools").tools()) {
            Object properties =
                    tool.inputSchema() == null ? null : tool.inputSchema().get("properties");
            Set<String> names = new HashSet<>();
            if (properties instanceof Map<?, ?> named) {
                named.keySet().forEach(name -> names.add(String.valueOf(name)));
            }
            tools.put(tool.name(), names);
        }
    }

    boolean has(String tool) {
        return tools.containsKey(tool);
    }

    /**
     * Names of the arguments that a tool takes.
     *
     * @throws IOException if the server has no such tool
     */
    Set<String> argumentsOf(String tool) throws IOException {
        Set<String> names = tools.get(tool);
        if (names == null) {
            throw new IOException("It has no tool of this name, only " + new TreeSet<>(tools.keySet()));
        }
        return names;
    }

    /**
     * Call a tool.
     *
     * @throws IOException if no result came: the server is gone, too slow, or answered with a protocol error
     */
    CallToolResult call(String tool, Map<String, Object> arguments, Duration limit)
            throws IOException, InterruptedException {
        CallToolRequest request =
                CallToolRequest.builder(tool).arguments(arguments).build();
        Duration bound = limit.compareTo(longest) < 0 ? limit : longest;
        try {
            return await(client.callTool(request), bound, "answer");
        } catch (IOException e) {
            if (transport instanceof SessionWatch watch && watch.wasForgotten()) {
                LOG.debug("The server knows nothing of the session any more; it is greeted and asked again");
                return await(client.callTool(request), bound, "answer");
            }
            throw e;
        }
    }

    private <T> T await(Mono<T> reply, Duration limit, String verb) throws IOException, InterruptedException {
        try {
            return reply.toFuture().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("It did not " + verb + " within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(rootMessage(e), e);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    @Override
    public void close() {
        client.closeGracefully().timeout(ENDING).onErrorComplete().block();
    }
}
