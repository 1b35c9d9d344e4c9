package dev.aivideo.editing;

import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import java.nio.file.Path;
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

            List<ShotSpan> spans = new Timeline(frames, fade, alone).spans(shots);

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

            List<ShotSpan> spans = new Timeline(frames, 15, 30).spans(shots);

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

        assertThat(new Timeline(360, 15, 30).spans(shots))
                .extracting(ShotSpan::frames)
                .containsExactlyInAnyOrder(101, 101, 101, 102);
    }

    @Test
    void showsFewerShotsInAShortScene() {
        assertThat(new Timeline(110, 15, 30).spans(List.of(clip(5), clip(5), clip(5))))
                .extracting(ShotSpan::frames)
                .containsExactly(63, 62);
        assertThat(new Timeline(20, 15, 30).spans(List.of(clip(5), clip(5))))
                .extracting(ShotSpan::frames)
                .containsExactly(20);
    }

    private Shot clip(double availableS) {
        return material.shot(MediaKind.CLIP, Path.of("/material/clip.mp4"), availableS, null);
    }
}
