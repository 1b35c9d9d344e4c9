package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aNarration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedFilmTests {
    private final List<Narration> narrations = List.of(spoken("a", 500, 1_500), spoken("b", 400, 1_000));
    private final ExpectedFilm order =
            ExpectedFilm.of(FilmPlan.of(FrameRate.USUAL, narrations), PictureFormat.of(Aspect.WIDE), narrations);

    @Test
    void knowsWhereNobodyIsMeantToSpeak() {
        assertThat(order.pauses()).containsExactly(new TimeRange(0, 0.5), new TimeRange(1.5, 2.4), new TimeRange(3, 4));
    }

    @Test
    void countsANarrationWithoutWordTimesAsSpeech() {
        Narration unknown = aNarration().of("c").build();

        assertThat(ExpectedFilm.of(
                                FilmPlan.of(FrameRate.USUAL, List.of(unknown)),
                                PictureFormat.of(Aspect.WIDE),
                                List.of(unknown))
                        .pauses())
                .containsExactly(new TimeRange(0, 0), new TimeRange(2, 2));
    }

    @Test
    void knowsWhichSceneIsShown() {
        assertThat(order.sceneAt(0)).isEqualTo(1);
        assertThat(order.sceneAt(1.99)).isEqualTo(1);
        assertThat(order.sceneAt(2)).isEqualTo(2);
        assertThat(order.sceneAt(99)).isEqualTo(2);
    }

    @Test
    void listsTheScenesWithTheirExactLengths() {
        assertThat(FilmAssembly.list(order.plan(), List.of(Path.of("/w/it's/scene-1.mp4"), Path.of("/w/scene-2.mp4"))))
                .isEqualTo("""
                        ffconcat version 1.0
                        file 'file:/w/it'\\''s/scene-1.mp4'
                        duration 2.000000
                        file 'file:/w/scene-2.mp4'
                        duration 2.000000
                        """);
    }

    @Test
    void refusesSettingsThatCannotWork() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new ExportProperties(-40, -1, second, second, second, 27))
                .hasMessageStartingWith("aivideo.export.loudness-lufs must be -24 to -9, was -40; try -14");
        assertThatThrownBy(() -> new ExportProperties(-14, -1, second, second, second, 27))
                .hasMessageStartingWith("aivideo.export.longest-freeze must be at least 2000 ms, was 1000; try 2s");
    }

    @Test
    void saysAtWhichSecondsAFilmIsWrongAndWhatToDo() {
        GateException refusal = new GateException(
                List.of(
                        new GateViolation(12.34, "the picture is black.", "Take another."),
                        new GateViolation(20, "b.", "c.")),
                Path.of("film.mp4"));

        assertThat(refusal.getMessage().lines())
                .containsExactly(
                        "The film was not published: 2 faults found (see film.mp4):",
                        "  At 12.3 s: the picture is black. Remedy: Take another.",
                        "  At 20.0 s: b. Remedy: c.");
    }

    private static Narration spoken(String id, long startMs, long endMs) {
        return aNarration().of(id).heard("word", startMs, endMs).build();
    }
}
