package dev.aivideo.visuals.mcp;

import dev.aivideo.visuals.FootageException;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to a server for a whole run: opened with the first call, one call at a time, with a pause
 * between. A server that crashes, hangs or floods is ended with all its children and started again for the next call,
 * a limited number of times; after that its calls fail at once.
 */
final class McpConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(McpConnection.class);

    private final McpServer server;
    private final McpProperties properties;
    private @Nullable McpSession session;
    private int starts;
    private int abandoned;
    private long freeAtNanos = System.nanoTime();

    McpConnection(McpServer server, McpProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    /**
     * Call a tool and read its answer.
     *
     * @param arguments made from the names that the tool's schema knows; those that it does not know are left off
     * @throws FootageException if there is none within the limit, or the tool says that it failed
     */
    synchronized ToolReply call(String tool, Function<Set<String>, Map<String, Object>> arguments, Duration limit) {
        try {
            pause();
            McpSession open = open();
            Set<String> known = open.argumentsOf(tool);
            Map<String, Object> sent = new LinkedHashMap<>(arguments.apply(known));
            sent.keySet().retainAll(known);
            CallToolResult result = open.call(tool, sent, limit);
            abandoned = 0;
            return ToolReply.of(tool, result, server::withoutSecrets);
        } catch (IOException e) {
            close();
            throw failed(tool, e);
        } catch (InterruptedException e) {
            // Whoever asked has no more time. The server may only be slow, and its late answer is skipped; one that
            // lets the next caller down too hangs.
            if (++abandoned > 1) {
                close();
            }
            Thread.currentThread().interrupt();
            throw failed(tool, e);
        } finally {
            freeAtNanos = System.nanoTime() + properties.pause().toNanos();
        }
    }

    private void pause() throws InterruptedException {
        long wait = freeAtNanos - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
        }
    }

    private McpSession open() throws IOException, InterruptedException {
        McpSession open = session;
        if (open != null) {
            return open;
        }
        if (starts > properties.restarts()) {
            throw new IOException("It failed %d times; it is not started again in this run".formatted(starts));
        }
        starts++;
        LOG.debug("Connecting to {}, time {}", server, starts);
        open = McpSession.connect(server, properties);
        session = open;
        return open;
    }

    private FootageException failed(String tool, Exception cause) {
        return new FootageException(
                "The footage server '%s' gave no answer to %s.".formatted(server.name(), tool),
                server.withoutSecrets(String.valueOf(cause.getMessage())),
                "Try its command by hand; see its entry in " + properties.servers() + ".",
                // Its text may hold what was configured, so it is shown only without secrets, above.
                null);
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.close();
            session = null;
            abandoned = 0;
        }
    }
}
