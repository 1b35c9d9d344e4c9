package dev.aivideo.footage.mcp;

import dev.aivideo.footage.FootageException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The one connection to a server for a whole run: opened with the first call, one call at a time, with a pause
 * between. Of several downloads one stands in line, so that a search waits for no more than the one under way. A server that crashes, hangs or floods is ended with all its children and started again for the next call,
 * a limited number of times; after that its calls fail at once.
 */
final class McpConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(McpConnection.class);

    private final McpServer server;
    private final McpProperties properties;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ReentrantLock downloadTurn = new ReentrantLock(true);
    private final AtomicInteger downloads = new AtomicInteger();
    private volatile @Nullable McpSession session;
    private int starts;
    private int abandoned;
    private long freeAtNanos = System.nanoTime();

    McpConnection(McpServer server, McpProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    /** Whether a download is under way or stands in line. */
    boolean isBusy() {
        return downloads.get() > 0;
    }

    /** Make calls that no other caller's come between. */
    <T> T together(String tool, Supplier<T> calls) {
        return inTurn(turn, tool, calls);
    }

    /**
     * Call a tool that fetches a clip; likewise.
     *
     * @throws FootageException as {@link #call} does
     */
    ToolReply download(String tool, Function<Set<String>, Map<String, Object>> arguments, Duration limit) {
        downloads.incrementAndGet();
        try {
            return inTurn(downloadTurn, tool, () -> call(tool, arguments, limit));
        } finally {
            downloads.decrementAndGet();
        }
    }

    /**
     * Call a tool and read its answer.
     *
     * @param arguments made from the names that the tool's schema knows; those that it does not know are left off
     * @throws FootageException if there is none within the limit, or the tool says that it failed
     */
    ToolReply call(String tool, Function<Set<String>, Map<String, Object>> arguments, Duration limit) {
        return inTurn(turn, tool, () -> ask(tool, arguments, limit));
    }

    private <T> T inTurn(ReentrantLock line, String tool, Supplier<T> calls) {
        try {
            line.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(tool, new IOException("Other calls to the server used up the time limit", e));
        }
        try {
            return calls.get();
        } finally {
            line.unlock();
        }
    }

    private ToolReply ask(String tool, Function<Set<String>, Map<String, Object>> arguments, Duration limit) {
        try {
            return answered(tool, arguments, limit);
        } catch (McpSession.RefusedException e) {
            throw ToolReply.failed(tool, server.withoutSecrets(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            end();
            throw failed(tool, e);
        } catch (InterruptedException e) {
            // Whoever asked has no more time. The server may only be slow, and its late answer is skipped; one that
            // lets the next caller down too hangs.
            if (++abandoned > 1) {
                end();
            }
            Thread.currentThread().interrupt();
            throw failed(tool, e);
        } finally {
            freeAtNanos = System.nanoTime() + properties.pause().toNanos();
        }
    }

    private ToolReply answered(String tool, Function<Set<String>, Map<String, Object>> arguments, Duration limit)
            throws IOException, InterruptedException {
        pause();
        McpSession open = open();
        Set<String> known = open.argumentsOf(tool);
        Map<String, Object> sent = McpArguments.named(arguments.apply(McpArguments.ours(known)), known);
        JsonNode result = open.call(tool, sent, limit);
        abandoned = 0;
        return ToolReply.of(tool, result, server::withoutSecrets);
    }

    /** Whether the server has such a tool; false also where that is not known, as it is not connected. */
    boolean has(String tool) {
        McpSession open = session;
        return open != null && open.has(tool);
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
                "The footage server '%s' did not answer the call of %s.".formatted(server.name(), tool),
                server.withoutSecrets(String.valueOf(cause.getMessage())),
                "Run its command by hand; see its entry in " + properties.servers() + ".",
                // Its text may hold configured secrets, so it is shown only without them, above.
                null);
    }

    private void end() {
        McpSession open = session;
        if (open != null) {
            open.close();
            session = null;
            abandoned = 0;
        }
    }

    /** Waits for the call under way, which has its limit. */
    @Override
    public void close() {
        turn.lock();
        try {
            end();
        } finally {
            turn.unlock();
        }
    }
}
