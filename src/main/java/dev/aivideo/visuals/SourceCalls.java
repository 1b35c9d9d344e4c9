package dev.aivideo.visuals;

import dev.aivideo.footage.FootageException;
import dev.aivideo.net.ServiceBusyException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for what sources were asked, no longer than a limit, and opens the breaker of one that fails again and again. */
class SourceCalls {
    private static final Logger LOG = LoggerFactory.getLogger(SourceCalls.class);
    private static final String REMEDY = "No action is needed: the film is made without this source.";

    /** What was asked. */
    enum Kind {
        SEARCH,
        FETCH
    }

    private final Kind kind;
    private final SourceCircuitBreaker breaker;
    private final SourceWarnings warnings;

    /** @param failuresToSkip failures in a row until a source is skipped */
    SourceCalls(Kind kind, int failuresToSkip, SourceWarnings warnings) {
        this.kind = kind;
        this.breaker = new SourceCircuitBreaker(failuresToSkip);
        this.warnings = warnings;
    }

    /** Whether a source is skipped for the rest of the run. */
    boolean isOpen(String source) {
        return breaker.isOpen(source);
    }

    /**
     * Wait for a source.
     *
     * @throws FootageException if it failed or took too long
     */
    <T> T await(Future<T> work, Duration limit, String source) {
        try {
            T result = work.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
            breaker.answered(source);
            return result;
        } catch (TimeoutException e) {
            work.cancel(true);
            String evidence = "No answer within %d s".formatted(Math.max(1, limit.toSeconds()));
            throw counted(
                    source,
                    new FootageException("Source '%s' did not answer in time.".formatted(source), evidence, REMEDY, e));
        } catch (ExecutionException e) {
            String evidence = SourceWarnings.line(e.getCause() == null ? e : e.getCause());
            throw counted(
                    source,
                    new FootageException("Source '%s' failed.".formatted(source), evidence, REMEDY, e.getCause()));
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + source, e);
        }
    }

    private FootageException counted(String source, FootageException failure) {
        LOG.warn("{}", failure.getMessage());
        String unreachable = kind == Kind.SEARCH && !breaker.everAnswered(source) ? unreachable(failure) : null;
        if (unreachable != null) {
            // There is no network, or no way to this source: every further scene would only lose time.
            breaker.open(source);
            warnings.unreachable(source, unreachable);
            return failure;
        }
        boolean opened = breaker.failed(source, kind == Kind.FETCH && isOfOneItem(failure));
        if (opened) {
            LOG.warn("Source '{}' failed repeatedly and is skipped for the rest of the run", source);
        }
        if (opened || kind == Kind.SEARCH) {
            warnings.failed(source, failure);
        }
        return failure;
    }

    private static boolean isOfOneItem(FootageException failure) {
        return failure.isOfOneItem() || failure.getCause() instanceof FootageException cause && cause.isOfOneItem();
    }

    private static @Nullable String unreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceBusyException busy && busy.unreachable() != null) {
                return busy.unreachable();
            }
        }
        return null;
    }
}
