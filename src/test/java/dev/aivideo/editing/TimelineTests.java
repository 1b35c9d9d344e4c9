package dev.aivideo.editing;

import static dev.aivideo.testing.Fixtures.aShot;
import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTests {
    private final Material material = new Material(Path.of("/material"));

    @Test
    void coversEveryFrameOfTheSceneOnceCrossfadesCounted() {
        tries(500, any -> {
            int frames = any.between(1, 1800);
            int fade = any.between(0, 30);
            int alone = any.between(0, 60);
            List<Integer> availableMs = any.list(1, 9, () -> any.between(0, 20_000));

            List<Shot> shots = availableMs.stream().map(ms -> clip(ms / 1e3)).toList();

            List<ShotSpan> spans = new Timeline(FrameRate.USUAL, frames, fade, alone).spans(shots);

            int sum = spans.stream().mapToInt(ShotSpan::frames).sum();
            assertThat(sum).isEqualTo(frames + (spans.size() - 1) * fade);
            assertThat(spans.get(0).startFrame()).isZero();
            assertThat(spans.get(spans.size() - 1).endFrame()).isEqualTo(frames);
            for (int n = 1; n < spans.size(); n++) {
                assertThat(spans.get(n).startFrame()).isEqualTo(spans.get(n - 1).endFrame() - fade);
                assertThat(spans.get(n).fadeInFrames())
                        .isEqualTo(spans.get(n - 1).fadeOutFrames())
                        .isEqualTo(fade);
            }
            if (spans.size() > 1) {
                assertThat(spans).allMatch(span -> span.frames() >= alone + 2 * fade);
            }
            assertThat(spans).extracting(ShotSpan::shot).isEqualTo(shots.subList(0, spans.size()));
        });
    }

    @Test
    void showsNoClipBeyondItsEndWhileOthersHaveMaterial() {
        tries(300, any -> {
            int frames = any.between(300, 900);
            List<Integer> availableMs = any.list(2, 5, () -> any.between(2000, 9000));

            List<Shot> shots = availableMs.stream().map(ms -> clip(ms / 1e3)).toList();

            List<ShotSpan> spans = new Timeline(FrameRate.USUAL, frames, 15, 30).spans(shots);

            int wanted = frames + (spans.size() - 1) * 15;
            int there = availableMs.stream().mapToInt(ms -> ms * 30 / 1000).sum();
            List<Boolean> isWithin = IntStream.range(0, spans.size())
                    .mapToObj(n -> spans.get(n).frames() <= availableMs.get(n) * 30 / 1000)
                    .toList();
            if (there >= wanted && spans.size() == shots.size()) {
                assertThat(isWithin).doesNotContain(false);
            }
        });
    }

    @Test
    void sharesASceneEvenly() {
        List<Shot> shots = List.of(clip(0), clip(0), clip(0), clip(0));

        assertThat(new Timeline(FrameRate.USUAL, 360, 15, 30).spans(shots))
                .extracting(ShotSpan::frames)
                .containsExactlyInAnyOrder(101, 101, 101, 102);
    }

    @Test
    void showsFewerShotsInAShortScene() {
        assertThat(new Timeline(FrameRate.USUAL, 110, 15, 30).spans(List.of(clip(5), clip(5), clip(5))))
                .extracting(ShotSpan::frames)
                .containsExactly(63, 62);
        assertThat(new Timeline(FrameRate.USUAL, 20, 15, 30).spans(List.of(clip(5), clip(5))))
                .extracting(ShotSpan::frames)
                .containsExactly(20);
    }

    @Test
    void aPlannedShotIsSeenAtItsTimeWithTheCrossfadeAroundTheChange() {
        List<Shot> shots = List.of(planned(0, 3000, 0), planned(3000, 8000, 9), planned(8000, 10_000, 0));

        List<ShotSpan> spans = new Timeline(FrameRate.USUAL, 300, 15, 30).spans(shots);

        assertThat(spans).extracting(ShotSpan::startFrame).containsExactly(0, 83, 233);
        assertThat(spans).extracting(ShotSpan::endFrame).containsExactly(98, 248, 300);
        assertThat(spans).extracting(ShotSpan::fadeInFrames).containsExactly(0, 15, 15);
    }

    @Test
    void plannedClipsWithoutEnoughMaterialShareTheirTimeWithTheirNeighbours() {
        List<Shot> shots = List.of(planned(0, 3000, 4), planned(3000, 8000, 2), planned(8000, 10_000, 0));

        List<ShotSpan> spans = new Timeline(FrameRate.USUAL, 300, 15, 30).spans(shots);

        assertThat(spans.get(1).frames()).isEqualTo(60);
        assertThat(spans.get(2).endFrame()).isEqualTo(300);
    }

    @Test
    void aShotThatSaysWhatIsHeardKeepsItsTimeWhateverItsNeighboursLack() {
        List<Shot> shots = List.of(planned(0, 3000, 1), card(3000, 6000), planned(6000, 10_000, 2));

        List<ShotSpan> spans = new Timeline(FrameRate.USUAL, 300, 30, 30).spans(shots);

        assertThat(spans).extracting(ShotSpan::startFrame).containsExactly(0, 83, 173);
        assertThat(spans)
                .as("a longer crossfade would hide the type while its words are heard")
                .extracting(ShotSpan::fadeInFrames)
                .containsExactly(0, 15, 15);
    }

    @Test
    void shotsWithoutTimesOfTheirOwnShareTheScene() {
        assertThat(new Timeline(FrameRate.USUAL, 300, 15, 30).spans(List.of(planned(0, 3000, 0), clip(0))))
                .extracting(ShotSpan::frames)
                .containsExactlyInAnyOrder(158, 157);
    }

    private Shot planned(long fromMs, long untilMs, double availableS) {
        return shot(availableS, new Showing(Duration.ofMillis(fromMs), Duration.ofMillis(untilMs), List.of()));
    }

    private Shot card(long fromMs, long untilMs) {
        Duration from = Duration.ofMillis(fromMs);
        Duration until = Duration.ofMillis(untilMs);
        ShotLayer words = new ShotLayer("card.png", true, from, Duration.ZERO, "1937", from, until);
        return shot(0, new Showing(from, until, List.of(words)));
    }

    private static Shot shot(double availableS, Showing showing) {
        return aShot().shown(Duration.ZERO, Duration.ofMillis(Math.round(availableS * 1000)))
                .showing(showing)
                .build();
    }

    private Shot clip(double availableS) {
        return material.shot(MediaKind.CLIP, Path.of("/material/clip.mp4"), availableS, null);
    }
}
