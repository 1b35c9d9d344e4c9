package dev.aivideo.visuals;

import dev.aivideo.footage.FootageQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Asks for the next scenes while the pictures of this one are being fetched: one scene after the other, in the order of
 * the film, so that no source is asked by two scenes at once and each scene has all the time that a search may take. An
 * answer is that to the scene's own question; how early it came does not change what is chosen.
 *
 * @param <A> what the answer to a scene's question is
 */
final class SearchPrefetcher<A> {
    private final Function<FootageQuery, A> search;
    private final Executor threads;
    private final Map<FootageQuery, CompletableFuture<A>> asked = new HashMap<>();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    SearchPrefetcher(Function<FootageQuery, A> search, Executor threads) {
        this.search = search;
        this.threads = threads;
    }

    /** Have it asked as soon as those before it have been answered. */
    synchronized void prefetch(FootageQuery query) {
        if (!asked.containsKey(query)) {
            CompletableFuture<A> answer = last.handleAsync((before, failed) -> search.apply(query), threads);
            asked.put(query, answer);
            last = answer;
        }
    }

    /** Wait for the answer, which is then forgotten: a scene that is done again is asked for again. */
    A answer(FootageQuery query) {
        prefetch(query);
        CompletableFuture<A> answer = forget(query);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the footage sources", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The footage sources could not be asked", e.getCause());
        }
    }

    private synchronized CompletableFuture<A> forget(FootageQuery query) {
        CompletableFuture<A> answer = asked.remove(query);
        if (answer == null) {
            throw new IllegalStateException("Not asked: " + query);
        }
        return answer;
    }
}
