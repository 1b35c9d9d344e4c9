package dev.aivideo.visuals.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The SDK's client over a server's standard streams. The SDK's own transport stops at the first line that is not a
 * message, does not notice the server's end, and sets no bound to what it sends; this one skips such lines, answers
 * what is outstanding with an error as soon as the server is gone, and ends a server that floods.
 */
final class StdioTransport implements McpClientTransport {
    private static final Logger LOG = LoggerFactory.getLogger(StdioTransport.class);
    private static final int SERVER_GONE = -32000;
    static final long MOST_BYTES_PER_CALL = 32L << 20;

    private final ServerProcess process;
    private final McpJsonMapper json = McpJsonDefaults.getMapper();
    private final Set<Object> outstanding = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytesOfCall = new AtomicLong();
    private volatile boolean gone;
    private volatile String end = "";

    StdioTransport(ServerProcess process) {
        this.process = process;
    }

    @Override
    public List<String> protocolVersions() {
        return List.of(
                ProtocolVersions.MCP_2024_11_05,
                ProtocolVersions.MCP_2025_03_26,
                ProtocolVersions.MCP_2025_06_18,
                ProtocolVersions.MCP_2025_11_25);
    }

    @Override
    public Mono<Void> connect(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        return Mono.fromRunnable(() -> ServerProcess.daemon("mcp-stdout", () -> read(handler)));
    }

    private void read(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        try (InputStream in = new BufferedInputStream(process.output(), 1 << 16)) {
            for (String line = line(in); line != null; line = line(in)) {
                accept(line, handler);
            }
            end = "The server closed its output. " + process.state();
        } catch (IOException e) {
            end = "The server's output broke off: " + e.getMessage() + ". " + process.state();
        }
        gone = true;
        outstanding.forEach(id -> deliver(lost(id), handler));
    }

    private void accept(String line, Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(json, line);
        } catch (IOException | RuntimeException noise) {
            LOG.debug("Skipped a line that is no message: {}", ToolReply.head(line));
            return;
        }
        if (message instanceof JSONRPCResponse response && response.id() != null) {
            outstanding.remove(response.id());
        }
        deliver(message, handler);
    }

    private static void deliver(JSONRPCMessage message, Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        handler.apply(Mono.just(message))
                .subscribe(done -> {}, failed -> LOG.debug("A message was not taken: {}", failed.getMessage()));
    }

    /** The next line, or null at the end. */
    private @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
            if (bytesOfCall.incrementAndGet() > MOST_BYTES_PER_CALL) {
                throw new IOException("more than %d MiB in one call".formatted(MOST_BYTES_PER_CALL >> 20));
            }
        }
        return next < 0 && line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        // Elsewhere, since a server that does not read would hold the caller beyond its time limit.
        return Mono.<Void>fromCallable(() -> {
                    write(message);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void write(JSONRPCMessage message) throws IOException {
        if (message instanceof JSONRPCRequest request) {
            outstanding.add(request.id());
            bytesOfCall.set(0);
        }
        if (gone) {
            throw new IOException(end);
        }
        byte[] line = (json.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (process) {
            process.input().write(line);
            process.input().flush();
        }
    }

    private JSONRPCResponse lost(Object id) {
        return JSONRPCResponse.error(id, new JSONRPCResponse.JSONRPCError(SERVER_GONE, end));
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.fromRunnable(process::close);
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return json.convertValue(data, type);
    }
}
