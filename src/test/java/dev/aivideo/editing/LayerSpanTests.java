package dev.aivideo.editing;

import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerSpanTests {

    /** In a shot of 4 s from the second second of its scene on, with crossfades of half a second. */
    private static List<LayerSpan> spans(long fromMs, long untilMs, int titleFrames) {
        ShotLayer layer = new ShotLayer(
                "card.png",
                true,
                Duration.ofMillis(fromMs),
                Duration.ofMillis(untilMs),
                "",
                Duration.ZERO,
                Duration.ZERO);
        Showing showing = new Showing(Duration.ofSeconds(2), Duration.ofSeconds(6), List.of(layer));
        return LayerSpan.of(
                new ShotSpan(aShot().showing(showing).build(), 53, 135, 15, 15), titleFrames, FrameRate.USUAL);
    }

    @Test
    void aLayerComesAndGoesAtItsTimes() {
        assertThat(spans(3000, 5000, 0)).singleElement().satisfies(span -> {
            assertThat(span.startFrame()).isEqualTo(90 - 53);
            assertThat(span.endFrame()).isEqualTo(150 - 53);
            assertThat(span.isGone()).isTrue();
        });
    }

    @Test
    void itWaitsForTheCrossfadeAndIsGoneBeforeTheNext() {
        assertThat(spans(2000, 0, 0)).singleElement().satisfies(span -> {
            assertThat(span.startFrame()).isEqualTo(15);
            assertThat(span.endFrame()).isEqualTo(120);
            assertThat(span.isGone()).isTrue();
        });
    }

    @Test
    void itWaitsForTheTitleOnlyWhereTheyWouldMeet() {
        assertThat(spans(2000, 0, 105))
                .singleElement()
                .satisfies(span -> assertThat(span.startFrame()).isEqualTo(105 - 53));
        assertThat(spans(4000, 0, 105))
                .singleElement()
                .satisfies(span -> assertThat(span.startFrame()).isEqualTo(120 - 53));
    }

    @Test
    void whereThereIsHardlyTimeForItItIsNotShown() {
        assertThat(spans(5500, 0, 0)).isEmpty();
        assertThat(spans(1000, 2500, 0)).isEmpty();
        assertThat(spans(9000, 0, 0)).isEmpty();
    }
}
