package dev.aivideo.visuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.project.Progress;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FootageSearchTests {
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<String> warnings = new ArrayList<>();
    private final Progress progress = new RecordingProgress(warnings);
    private final FakeSource good = new FakeSource("good", List.of(Pictures.clip("good", "a", "bridge")));
    private final FakeSource broken = new FakeSource("broken", List.of()) {
        @Override
        public List<Candidate> search(FootageQuery query) {
            super.search(query);
            throw new IllegalStateException("malformed answer");
        }
    };
    private final FakeSource hanging = new FakeSource("hanging", List.of()) {
        @Override
        public List<Candidate> search(FootageQuery query) {
            super.search(query);
            hang();
            return List.of();
        }

        @Override
        public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
            hang();
            return super.fetch(candidate, part, directory);
        }
    };
    private final FootageSearch sources = new FootageSearch(
            List.of(hanging, broken, good), Pictures.properties(Map.of(), Duration.ofMillis(200), List.of()), progress);

    @AfterEach
    void release() {
        released.countDown();
        sources.close();
    }

    private void hang() {
        boolean over = false;
        while (!over) {
            try {
                released.await();
                over = true;
            } catch (InterruptedException e) {
                // A source that does not even listen to its end.
            }
        }
    }

    @Test
    void aSourceThatThrowsOrHangsCostsOnlyItsCandidates() {
        FootageSearch.Answers answers = sources.search(Pictures.BRIDGE);

        assertThat(answers.candidates()).extracting(Candidate::source).containsExactly("good");
        assertThat(answers.bySource().get("broken")).contains("malformed answer");
        assertThat(answers.bySource().get("hanging")).contains("did not answer in time");
        assertThat(answers.bySource().get("good")).isEqualTo("1 candidates");
    }

    @Test
    void aSourceThatFailsAgainAndAgainIsLeftAloneAndTheOperatorIsTold() {
        for (int scene = 0; scene < 5; scene++) {
            sources.search(Pictures.BRIDGE);
        }

        assertThat(broken.searches).hasValue(2);
        assertThat(hanging.searches).hasValue(2);
        assertThat(good.searches).hasValue(5);
        assertThat(warnings)
                .containsExactlyInAnyOrder(
                        "Source 'broken' failed, so the film may show other or drawn pictures: malformed answer",
                        "Source 'hanging' failed, so the film may show other or drawn pictures: No answer within 1 s");
    }

    @Test
    void theFirstFailureIsToldWithTheReasonBelowAllOthersAndItsRemedy() {
        FakeSource refusing = new FakeSource("refusing", List.of()) {
            @Override
            public List<Candidate> search(FootageQuery query) {
                throw new FootageException(
                        "Refusing gave no usable answer.",
                        "It said no",
                        "Switch it off.",
                        new FootageException("Refusing said no.", "Invalid key", "Check the key.", null));
            }
        };
        try (FootageSearch one = new FootageSearch(List.of(refusing, good), Pictures.properties(), progress)) {
            one.search(Pictures.BRIDGE);
        }

        assertThat(warnings)
                .containsExactly("Source 'refusing' failed, so the film may show other or drawn pictures:"
                        + " Refusing said no. Invalid key Remedy: Check the key.");
    }

    @Test
    void itemsThatAreGoneDoNotSilenceTheirSourceUntilNoneIsThere() {
        Candidate candidate = Pictures.clip("good", "a", "bridge");
        for (int picture = 0; picture < 9; picture++) {
            assertThatThrownBy(() -> sources.fetches()
                            .await(
                                    candidate,
                                    CompletableFuture.failedFuture(
                                            FootageException.ofOneItem("Clip a is gone.", "404", "None.", null))))
                    .isInstanceOf(FootageException.class);
            assertThat(sources.fetches().isOpen("good")).isFalse();
        }
        assertThat(warnings).isEmpty();

        assertThatThrownBy(() -> sources.fetches()
                        .await(
                                candidate,
                                CompletableFuture.failedFuture(
                                        FootageException.ofOneItem("Clip a is gone.", "404", "None.", null))))
                .isInstanceOf(FootageException.class);

        assertThat(sources.fetches().isOpen("good")).isTrue();
        assertThat(warnings).singleElement().asString().contains("Clip a is gone. 404");
    }

    @Test
    void whatASceneMissesIsToldOnceForEachSource() {
        sources.fetches().missed(Map.of("good", "Clip a is gone."));
        sources.fetches().missed(Map.of("good", "Clip b is gone."));

        assertThat(warnings).singleElement().asString().contains("'good'").contains("Clip a is gone.");
    }

    @Test
    void aPictureOfTheOperatorsOwnIsNamedAndItsSourceIsNotSaidToHaveFailed() {
        FakeSource library = new FakeSource("library", List.of()) {
            @Override
            public boolean local() {
                return true;
            }
        };
        try (FootageSearch own = new FootageSearch(
                List.of(library), Pictures.properties(Map.of(), Duration.ofMillis(200), List.of()), progress)) {
            own.fetches().unfit(Pictures.clip("library", "a", "bridge"), "a.mp4 cannot be used: it is black");
            own.fetches().missed(Map.of("library", "a.mp4 cannot be used: it is black"));
        }

        assertThat(warnings).containsExactly("Not shown: a.mp4 cannot be used: it is black");
    }

    @Test
    void whatEachSourceWasAskedIsNotedAsFarAsItGot() {
        FakeSource relaxing = new FakeSource("relaxing", List.of(Pictures.clip("relaxing", "a", "bridge"))) {
            @Override
            public List<Candidate> search(FootageQuery query, Consumer<String> steps) {
                steps.accept("bridge (Navy): 0 new");
                steps.accept("bridge: 1 new");
                return search(query);
            }
        };
        FakeSource stuck = new FakeSource("stuck", List.of()) {
            @Override
            public List<Candidate> search(FootageQuery query, Consumer<String> steps) {
                steps.accept("bridge: 0 new");
                hang();
                return List.of();
            }
        };
        try (FootageSearch some = new FootageSearch(
                List.of(relaxing, stuck, good),
                Pictures.properties(Map.of(), Duration.ofMillis(200), List.of()),
                progress)) {
            assertThat(some.search(Pictures.BRIDGE).steps())
                    .containsOnly(
                            Map.entry("relaxing", List.of("bridge (Navy): 0 new", "bridge: 1 new")),
                            Map.entry("stuck", List.of("bridge: 0 new")));
        }
    }

    @Test
    void aSearchThatHasToWaitForAPictureUnderWayIsNotLate() {
        FakeSource busy = new FakeSource("busy", List.of(Pictures.clip("busy", "a", "bridge"))) {
            @Override
            public boolean isBusy() {
                return true;
            }

            @Override
            public List<Candidate> search(FootageQuery query) {
                pause(300);
                return super.search(query);
            }
        };
        try (FootageSearch one = new FootageSearch(
                List.of(busy), Pictures.properties(Map.of(), Duration.ofMillis(200), List.of()), progress)) {
            assertThat(one.search(Pictures.BRIDGE).candidates()).hasSize(1);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFetchThatHangsIsGivenUp() {
        Candidate candidate = Pictures.clip("hanging", "a", "bridge");
        var fetch = sources.fetches()
                .fetch(
                        candidate,
                        new ClipRange(Duration.ZERO, Duration.ofSeconds(1)),
                        Path.of("x"),
                        new FetchPermit(new Semaphore(1)));

        assertThatThrownBy(() -> sources.fetches().await(candidate, fetch))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("did not answer in time");
    }

    @Test
    void aSourceWhosePicturesCannotBeFetchedIsLeftAloneHoweverWellItAnswers() {
        Candidate candidate = Pictures.clip("good", "a", "bridge");
        for (int picture = 0; picture < 2; picture++) {
            sources.prefetch(Pictures.BRIDGE);
            assertThatThrownBy(() -> sources.fetches()
                            .await(
                                    candidate,
                                    CompletableFuture.failedFuture(new IllegalStateException("404 from its files"))))
                    .isInstanceOf(FootageException.class);
        }

        FootageSearch.Answers answers = sources.search(Pictures.BRIDGE);

        assertThat(answers.candidates()).as("though it was asked before").isEmpty();
        assertThat(answers.bySource()).containsEntry("good", "skipped after repeated failures");
        assertThat(warnings).anyMatch(warning -> warning.contains("404 from its files"));
    }

    @Test
    void aSourceThatCannotReadItsFilesIsReported() {
        FakeSource unready = new FakeSource("unready", List.of()) {
            @Override
            public void prepare() {
                throw new IllegalStateException("no such folder");
            }
        };
        try (FootageSearch some = new FootageSearch(List.of(unready), Pictures.properties(), progress)) {
            some.prepare();
        }

        assertThat(warnings).singleElement().asString().contains("unready").contains("no such folder");
    }

    /** Answers with what it was given. */
    static class FakeSource implements FootageSource {
        final AtomicInteger searches = new AtomicInteger();
        private final String name;
        private final List<Candidate> candidates;

        FakeSource(String name, List<Candidate> candidates) {
            this.name = name;
            this.candidates = candidates;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Candidate> search(FootageQuery query) {
            searches.incrementAndGet();
            return candidates;
        }

        @Override
        public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
            return new Footage(Path.of(candidate.address()), part.from());
        }
    }
}
