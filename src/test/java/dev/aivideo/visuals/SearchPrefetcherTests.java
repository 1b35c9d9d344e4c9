package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.FootageQuery;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchPrefetcherTests {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Integer> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static FootageQuery scene(int number) {
        return aFootageQuery().terms(String.valueOf(number)).build();
    }

    private static int scene(FootageQuery query) {
        return Integer.parseInt(query.terms().get(0));
    }

    private String search(FootageQuery query) {
        asked.add(scene(query));
        return "answer " + scene(query);
    }

    @Test
    void asksForTheNextScenesWithoutBeingWaitedFor() throws InterruptedException {
        CountDownLatch third = new CountDownLatch(1);
        SearchPrefetcher<String> ahead = new SearchPrefetcher<>(
                query -> {
                    String answer = search(query);
                    if (scene(query) == 3) {
                        third.countDown();
                    }
                    return answer;
                },
                threads);
        List.of(1, 2, 3).forEach(number -> ahead.prefetch(scene(number)));

        third.await();

        assertThat(asked).containsExactly(1, 2, 3);
        assertThat(ahead.answer(scene(3))).isEqualTo("answer 3");
        assertThat(ahead.answer(scene(1))).isEqualTo("answer 1");
        assertThat(asked).as("each asked once").containsExactly(1, 2, 3);
    }

    @Test
    void neverHasTwoScenesAskedAtOnce() {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SearchPrefetcher<String> ahead = new SearchPrefetcher<>(
                query -> {
                    most.accumulateAndGet(under.incrementAndGet(), Math::max);
                    Thread.yield();
                    under.decrementAndGet();
                    return search(query);
                },
                threads);
        for (int number = 1; number <= 50; number++) {
            ahead.prefetch(scene(number));
        }

        assertThat(ahead.answer(scene(50))).isEqualTo("answer 50");
        assertThat(most).hasValue(1);
    }

    @Test
    void asksAgainForASceneThatIsDoneAgain() {
        SearchPrefetcher<String> ahead = new SearchPrefetcher<>(this::search, threads);
        ahead.answer(scene(1));

        assertThat(ahead.answer(scene(1))).isEqualTo("answer 1");
        assertThat(asked).containsExactly(1, 1);
    }

    @Test
    void oneThatFailsCostsNoOther() {
        SearchPrefetcher<String> ahead = new SearchPrefetcher<>(
                query -> {
                    if (scene(query) == 1) {
                        throw new IllegalArgumentException("no such thing");
                    }
                    return search(query);
                },
                threads);
        ahead.prefetch(scene(1));
        ahead.prefetch(scene(2));

        assertThat(ahead.answer(scene(2))).isEqualTo("answer 2");
        assertThatThrownBy(() -> ahead.answer(scene(1))).hasRootCauseMessage("no such thing");
    }
}
