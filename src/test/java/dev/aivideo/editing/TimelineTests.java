package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineTests {
    private final Material material = new Material(Path.of("/material"));

    @Property(tries = 500)
    void coversEveryFrameOfTheSceneOnceCrossfadesCounted(
            @ForAll @IntRange(min = 1, max = 1800) int frames,
            @ForAll @IntRange(max = 30) int fade,
            @ForAll @IntRange(max = 60) int alone,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 20_000) Integer> availableMs) {
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
    }

    @Property(tries = 300)
    void showsNoClipBeyondItsEndWhileOthersHaveMaterial(
            @ForAll @IntRange(min = 300, max = 900) int frames,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 2000, max = 9000) Integer> availableMs) {
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
