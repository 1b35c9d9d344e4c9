package dev.aivideo.footage.mcp;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a server tells of one clip where its lists tell little: the caption names the maker, or an owner. A clip is
 * fetched without it too, so a server that fails at it is soon no longer asked.
 */
final class McpDetails {
    private static final Logger LOG = LoggerFactory.getLogger(McpDetails.class);
    private static final String TOOL = "get_video_details";
    private static final int FAILURES_TO_SKIP = 2;

    private final McpConnection connection;
    private final Duration limit;
    private final AtomicInteger failures = new AtomicInteger();

    /** @param limit longest wait for an answer */
    McpDetails(McpConnection connection, Duration limit) {
        this.connection = connection;
        this.limit = limit;
    }

    /** The clip's record; missing node if the list told enough, or the server cannot say. */
    JsonNode of(Candidate candidate) {
        boolean known = !candidate.description().text().isEmpty();
        if (known || failures.get() >= FAILURES_TO_SKIP || !connection.has(TOOL)) {
            return MissingNode.getInstance();
        }
        try {
            JsonNode answer = connection
                    .call(TOOL, names -> Map.of("video_id", candidate.address()), limit)
                    .value();
            failures.set(0);
            return answer.isArray() ? answer.path(0) : answer;
        } catch (FootageException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e; // the caller's time is up
            }
            failures.incrementAndGet();
            LOG.debug("Clip {} is fetched without its record: {}", candidate.id(), e.getMessage());
            return MissingNode.getInstance();
        }
    }

    /** Resets the state for a new run. */
    void forgive() {
        failures.set(0);
    }
}
