package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aNarration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenTests {
    @TempDir
    Path folder;

    @Test
    void joinsWhatIsBlackFromOneSceneToTheNext() throws IOException {
        FilmPlan plan = FilmPlan.of(FrameRate.USUAL, List.of(spoken("1", 2), spoken("2", 2), spoken("3", 2)));
        double second = plan.scenes().get(1).startFrame() / 30.0;

        Seen seen = Seen.of(
                plan,
                List.of(
                        report(
                                1,
                                "[blackdetect @ 0x1] black_start:1.6 black_end:%.3f black_duration:0.4"
                                        .formatted(second)),
                        report(2, "[blackdetect @ 0x1] black_start:0 black_end:0.3 black_duration:0.3"),
                        folder.resolve("never-measured")));

        assertThat(seen.black()).singleElement().satisfies(part -> {
            assertThat(part.startS()).isEqualTo(1.6);
            assertThat(part.endS()).isEqualTo(second + 0.3);
        });
        assertThat(seen.frozen()).isEmpty();
    }

    @Test
    void whatIsFrozenToTheEndOfItsSceneEndsThere() throws IOException {
        FilmPlan plan = FilmPlan.of(FrameRate.USUAL, List.of(spoken("1", 3)));

        Seen seen = Seen.of(plan, List.of(report(1, "[freezedetect @ 0x1] lavfi.freezedetect.freeze_start: 0.5")));

        assertThat(seen.frozen()).containsExactly(new TimeRange(0.5, plan.lengthS()));
    }

    private Path report(int scene, String text) throws IOException {
        return Files.writeString(folder.resolve("scene-" + scene + ".txt"), text + "\n");
    }

    private static Narration spoken(String id, int seconds) {
        return aNarration().of(id).seconds(seconds).build();
    }
}
