package dev.aivideo.media;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs several tasks at the same time and waits until all have ended. */
final class ParallelRuns implements AutoCloseable {
    /** A program that is killed takes no longer to end. */
    private static final int LONGEST_END_S = 10;

    private final ExecutorService threads;

    ParallelRuns(int atOnce) {
        threads = Executors.newFixedThreadPool(atOnce);
    }

    /**
     * Run all of them to their ends.
     *
     * @throws RuntimeException what the first of the list that failed threw
     */
    void all(List<Runnable> runs) {
        try {
            for (Future<Object> run :
                    threads.invokeAll(runs.stream().map(Executors::callable).toList())) {
                run.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FfmpegException.interrupted(List.of("The trial of FFmpeg"), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LONGEST_END_S, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A trial of FFmpeg does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
