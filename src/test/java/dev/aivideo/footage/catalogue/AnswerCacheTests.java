package dev.aivideo.footage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerCacheTests {
    private static final JsonNode ANSWER = JsonMapper.shared().readTree("{\"hits\": [1, 2]}");

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    private AnswerCache cache(Clock clock) {
        return new AnswerCache(folder, Duration.ofHours(24), clock);
    }

    private JsonNode service() {
        asked.incrementAndGet();
        return ANSWER;
    }

    @Test
    void asksOnceADayWhateverProcessAsks() {
        assertThat(cache(Clock.systemUTC()).get("bridges", this::service)).isEqualTo(ANSWER);
        assertThat(cache(Clock.systemUTC()).get("bridges", this::service)).isEqualTo(ANSWER);
        assertThat(asked).hasValue(1);

        cache(Clock.offset(Clock.systemUTC(), Duration.ofHours(25))).get("bridges", this::service);
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksOnceForFilmsThatAskAtTheSameTime() throws Exception {
        AnswerCache cache = cache(Clock.systemUTC());
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService films = Executors.newFixedThreadPool(4);
        Callable<JsonNode> film = () -> {
            together.await();
            return cache.get("bridges", this::service);
        };

        List<Future<JsonNode>> answers =
                films.invokeAll(Stream.generate(() -> film).limit(4).toList());
        films.shutdown();

        for (Future<JsonNode> answer : answers) {
            assertThat(answer.get()).isEqualTo(ANSWER);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void removesOldAnswersAndNoOtherFileOfTheFolder() throws IOException {
        cache(Clock.systemUTC()).get("bridges", this::service);
        Path mine = Files.writeString(folder.resolve("mine.json"), "{}");

        cache(Clock.offset(Clock.systemUTC(), Duration.ofHours(25))).get("harbours", this::service);

        assertThat(mine).exists();
        assertThat(folder).isDirectoryContaining("glob:**/????????????????????????????????.json");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("the new answer and mine").hasSize(2);
        }
    }

    @Test
    void keepsNoFailure() {
        AnswerCache cache = cache(Clock.systemUTC());
        assertThatThrownBy(() -> cache.get("bridges", () -> {
                    throw new IllegalStateException("503");
                }))
                .hasMessage("503");

        assertThat(cache.get("bridges", this::service)).isEqualTo(ANSWER);
    }
}
