package dev.aivideo.footage.dvids;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * One message on each line, in and out. What takes long is worked at by a few threads, so that a client may ask again
 * before it has its answer. It ends with the client's side, when what was asked until then has been answered, or when
 * the answers are no longer read.
 */
final class RpcLines {
    private static final Logger LOG = LoggerFactory.getLogger(RpcLines.class);
    private static final int LONGEST_LINE = 1 << 20;
    private static final int AT_ONCE = 4;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private final OutputStream out;
    private final Duration lastAnswers;
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, RpcLines::thread);
    private volatile boolean heard = true;

    /** @param lastAnswers longest time to finish what was asked before the client closed its side */
    RpcLines(InputStream in, OutputStream out, Duration lastAnswers) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.out = out;
        this.lastAnswers = lastAnswers;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mcp-server");
        thread.setDaemon(true);
        return thread;
    }

    /** Have every message answered, until there are no more. */
    void serve(RpcMessages messages) {
        // In a thread of its own: a blocking read cannot be ended when the answers are no longer read.
        thread(() -> read(messages)).start();
        try {
            over.await();
            workers.shutdown();
            if (!heard || !workers.awaitTermination(lastAnswers.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} calls were left unanswered", workers.shutdownNow().size());
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void read(RpcMessages messages) {
        try {
            for (String line = line(); line != null; line = line()) {
                String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!text.isBlank()) {
                    messages.take(text, workers, this::write);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Reading the client's messages failed: {}", e.toString());
        } finally {
            over.countDown();
        }
    }

    /** The next line, a blank and no more of one that is too long for any message, or null at the end. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int next = in.read();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            tooLong |= line.size() >= LONGEST_LINE;
            if (!tooLong) {
                line.write(next);
            }
        }
        if (next < 0 && line.size() == 0) {
            return null;
        }
        return tooLong ? "(a line of more than " + LONGEST_LINE + " bytes)" : line.toString(StandardCharsets.UTF_8);
    }

    private synchronized void write(JsonNode answer) {
        try {
            out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            heard = false;
            over.countDown();
        }
    }
}
