package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aScene;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.illustration.Illustration;
import dev.aivideo.illustration.Illustration.Heard;
import dev.aivideo.illustration.Illustration.Layer;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawnShotTests {
    private static final Slot SLOT = new Slot(1, millis(2000), millis(6000), List.of());
    private static final Path FOLDER = Path.of("/film");

    private static Duration millis(long value) {
        return Duration.ofMillis(value);
    }

    private static Showing showing(@Nullable Slot slot, long fromMs, long untilMs, @Nullable Heard words) {
        Layer layer = new Layer(FOLDER.resolve("card.png"), true, millis(fromMs), millis(untilMs), words);
        Illustration drawn = new Illustration(
                "s1-1", "Votes", "", 0, "", new Illustration.Files(FOLDER.resolve("ground.jpg"), List.of(layer)));
        return new DrawnShot(drawn, true, "0".repeat(64))
                .shot(aScene().build(), 1, slot, new Workspace(FOLDER))
                .showing();
    }

    private static ShotLayer layer(long fromMs, long untilMs, Heard words) {
        return showing(SLOT, fromMs, untilMs, words).layers().get(0);
    }

    @Test
    void aLayerKeepsItsTimesAndStaysIfItIsThereInTheEnd() {
        assertThat(showing(SLOT, 3000, 5000, null))
                .isEqualTo(new Showing(
                        millis(2000),
                        millis(6000),
                        List.of(new ShotLayer(
                                "card.png", true, millis(3000), millis(5000), "", Duration.ZERO, Duration.ZERO))));
        assertThat(showing(SLOT, 3000, 6000, null).layers().get(0).until()).isZero();
    }

    @Test
    void wordsAreSeenWhileTheyAreHeard() {
        Heard words = new Heard("141 votes", millis(3500), millis(4200));

        assertThat(layer(2000, 4000, words)).satisfies(layer -> {
            assertThat(layer.from()).isEqualTo(millis(3200));
            assertThat(layer.until()).isEqualTo(millis(4200));
        });
        assertThat(layer(5000, 5500, words).from()).isEqualTo(millis(3500));
        assertThat(layer(3400, 5500, words)).satisfies(layer -> {
            assertThat(layer.from()).isEqualTo(millis(3400));
            assertThat(layer.until()).isEqualTo(millis(5500));
            assertThat(layer.heardFrom()).isEqualTo(millis(3500));
        });
    }

    @Test
    void wordsThatGoOnInTheNextShotAreHeardWithThisOneUntilThen() {
        ShotLayer layer = layer(3000, 6000, new Heard("a long quotation", millis(1500), millis(7000)));

        assertThat(layer.heardFrom()).isEqualTo(millis(2000));
        assertThat(layer.heardUntil()).isEqualTo(millis(6000));
    }

    @Test
    void aPictureWithoutAPlaceInTheSceneIsShownWithoutType() {
        assertThat(showing(null, 3000, 5000, null)).isEqualTo(Showing.unplanned(List.of()));
    }
}
