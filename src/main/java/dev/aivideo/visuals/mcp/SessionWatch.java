package dev.aivideo.visuals.mcp;

import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpTransportSessionNotFoundException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * The SDK's transport over HTTP, and whether the server has forgotten the session, as one does that was started anew.
 * The SDK greets such a server again by itself, but ends what was being asked without saying why.
 */
final class SessionWatch implements McpClientTransport {
    private final McpClientTransport transport;
    private final AtomicBoolean forgotten = new AtomicBoolean();

    SessionWatch(McpClientTransport transport) {
        this.transport = transport;
    }

    /** Whether that happened since it was last asked. */
    boolean wasForgotten() {
        return forgotten.getAndSet(false);
    }

    @Override
    public void setExceptionHandler(Consumer<Throwable> handler) {
        transport.setExceptionHandler(failure -> {
            if (failure instanceof McpTransportSessionNotFoundException) {
                forgotten.set(true);
            }
            handler.accept(failure);
        });
    }

    @Override
    public List<String> protocolVersions() {
        return transport.protocolVersions();
    }

    @Override
    public Mono<Void> connect(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        return transport.connect(handler);
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        return transport.sendMessage(message);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return transport.closeGracefully();
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return transport.unmarshalFrom(data, type);
    }
}
