package dev.aivideo.footage.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way over a server's standard streams. Lines that are no messages are skipped; what is outstanding fails as soon
 * as the server is gone, and a server that floods is not listened to any more.
 */
final class StdioChannel implements McpChannel {
    private static final Logger LOG = LoggerFactory.getLogger(StdioChannel.class);
    static final long MOST_BYTES_PER_CALL = 32L << 20;

    private final ServerProcess process;
    /** Writes, as a server that does not read would hold the caller beyond its time limit. */
    private final ExecutorService writer;

    private final AtomicLong bytesOfCall = new AtomicLong();
    private volatile @Nullable Outstanding outstanding;
    private volatile String end = "";

    private record Outstanding(JsonNode id, CompletableFuture<JsonNode> answer) {}

    StdioChannel(ServerProcess process) {
        this.process = process;
        this.writer = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "mcp-stdin");
            thread.setDaemon(true);
            return thread;
        });
        ServerProcess.daemon("mcp-stdout", this::read);
    }

    @Override
    public JsonNode ask(ObjectNode request, Duration limit) throws IOException, InterruptedException {
        Outstanding asked = new Outstanding(request.path("id"), new CompletableFuture<>());
        outstanding = asked;
        bytesOfCall.set(0);
        if (!end.isEmpty()) {
            throw new IOException(end);
        }
        try {
            write(request);
            return asked.answer().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("It did not answer within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), e);
        } finally {
            outstanding = null;
        }
    }

    @Override
    public void tell(ObjectNode notification, Duration limit) {
        write(notification);
    }

    private void write(JsonNode message) {
        byte[] line = (message + "\n").getBytes(StandardCharsets.UTF_8);
        writer.execute(() -> {
            try {
                process.input().write(line);
                process.input().flush();
            } catch (IOException e) {
                // It may have said why before it closed its input: the end of its output tells.
                LOG.debug("{} did not take a message: {}", process, e.getMessage());
            }
        });
    }

    private void read() {
        try (InputStream in = new BufferedInputStream(process.output(), 1 << 16)) {
            for (String line = line(in); line != null; line = line(in)) {
                accept(line);
            }
            end = "The server closed its output. " + process.state();
        } catch (IOException e) {
            end = "Reading the server's output failed: " + e.getMessage() + ". " + process.state();
        }
        Outstanding lost = outstanding;
        if (lost != null) {
            lost.answer().completeExceptionally(new IOException(end));
        }
    }

    private void accept(String line) {
        try {
            JsonNode message = McpMessage.JSON.readTree(line.startsWith("\ufeff") ? line.substring(1) : line);
            (message.isArray() ? message.values() : List.of(message)).forEach(this::accept);
        } catch (JacksonException noise) {
            LOG.debug("Skipped a line that is not a message: {}", ToolReply.head(line));
        }
    }

    private void accept(JsonNode message) {
        ObjectNode reply = McpMessage.replyTo(message);
        Outstanding asked = outstanding;
        if (reply != null) {
            write(reply);
        } else if (asked != null && McpMessage.answers(message, asked.id())) {
            asked.answer().complete(message);
        }
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
    public void close() {
        writer.shutdown();
        process.close();
    }
}
