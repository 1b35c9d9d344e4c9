package dev.aivideo.footage.mcp;

import dev.aivideo.footage.mcp.McpChannel.SessionGoneException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * One exchange with a server, which has to be over within a limit: a thread of its own waits for the server, and what
 * it reads from is closed when time is up, as a blocking read listens to nothing else.
 */
final class TimedExchange {
    private static final Logger LOG = LoggerFactory.getLogger(TimedExchange.class);

    private final AtomicReference<@Nullable InputStream> open = new AtomicReference<>();

    private TimedExchange() {}

    /** Work that reads from a server; it notes what it reads from. */
    @FunctionalInterface
    interface Work {
        JsonNode with(TimedExchange exchange) throws IOException, InterruptedException;
    }

    /**
     * Do the work.
     *
     * @throws SessionGoneException as the work threw it
     * @throws IOException in words, if the work failed otherwise or took too long
     */
    static JsonNode within(Duration limit, Work work) throws IOException, InterruptedException {
        TimedExchange exchange = new TimedExchange();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> exchange.run(work, answer), "mcp-http");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("It did not answer within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            thread.interrupt();
            close(exchange.open.get());
        }
    }

    private void run(Work work, CompletableFuture<JsonNode> answer) {
        try {
            answer.complete(work.with(this));
        } catch (IOException | InterruptedException | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    /** What is being read from now. */
    void reads(InputStream stream) {
        open.set(stream);
    }

    private static IOException failure(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof SessionGoneException gone) {
            return gone;
        }
        String message = cause.getMessage();
        return new IOException(
                message == null || message.isBlank() ? cause.getClass().getSimpleName() : message, e);
    }

    static void close(@Nullable InputStream open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            LOG.debug("A connection was closed already: {}", e.getMessage());
        }
    }
}
