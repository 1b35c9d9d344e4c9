package dev.aivideo.voiceover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.OuterPauses;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.speech.text.Normaliser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PausesTests {
    private static final String PLAIN = "The harbour was dug by hand over eleven long years of work.";

    @Test
    void areLongerBehindAQuestionAndAShortSentence() {
        Pauses pauses =
                Pauses.of(scene("", "Why did the bridge over the strait fall? It shook. " + PLAIN + " " + PLAIN), null);

        assertThat(pauses.between().get(0)).isGreaterThan(1.2);
        assertThat(pauses.between().get(1)).isGreaterThan(1.1);
        assertThat(pauses.between().get(2)).isLessThan(1.13);
    }

    @Test
    void areLongerBeforeANewChapter() {
        SceneText first = scene("Origins", PLAIN);

        assertThat(Pauses.of(scene("Decline", PLAIN), first).before()).isGreaterThan(1.4);
        assertThat(Pauses.of(scene("Origins", PLAIN), first).before()).isLessThan(1.13);
        assertThat(Pauses.of(scene("", PLAIN), first).before()).isLessThan(1.13);
    }

    @Test
    void varyWithinBoundsAndAlwaysAlikeForTheSameWords() {
        List<Double> pauses = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String text = "In the year " + (1200 + i) + " the town had a market, a mill and a church.";
            pauses.add(Pauses.of(scene("", text + " " + PLAIN), null).between().get(0));
        }

        assertThat(pauses).allMatch(pause -> pause >= Pauses.SHORTEST && pause <= Pauses.LONGEST);
        assertThat(pauses.stream().distinct().count()).isGreaterThan(400);
        assertThat(pauses.stream().mapToDouble(pause -> pause).average().orElse(0))
                .isCloseTo(1, within(0.02));
        assertThat(Pauses.of(scene("", PLAIN + " " + PLAIN), null))
                .isEqualTo(Pauses.of(scene("", PLAIN + " " + PLAIN), null));
    }

    @Test
    void areReckonedWithWhenTheFilmIsFitted() {
        List<Pauses> pauses = Pauses.of(
                List.of(scene("One", "Why? " + PLAIN), scene("Two", PLAIN + " Never. " + PLAIN), scene("Two", PLAIN)));
        Duration wanted = Duration.ofMillis(40_500);

        SpeechPlan plan = new DurationFitter(0.92, 1.08, FrameRate.USUAL, OuterPauses.BARE)
                .fit(Pauses.Sums.of(pauses), speed -> Duration.ofNanos(Math.round(36e9 / speed)), wanted);

        double samples = 36 * 48_000 / plan.speed() + plan.lead() + plan.tail() + 3 * 800;
        for (int i = 0; i < pauses.size(); i++) {
            samples += pauses.get(i).sumBetween() * plan.betweenSentences();
            samples += i == 0 ? 0 : pauses.get(i).before() * plan.before(false);
            samples += i == 2 ? 0 : pauses.get(i).after() * plan.after(false);
        }
        assertThat(samples / 48_000).isCloseTo(40.5, within(0.01));
    }

    private static SceneText scene(String heading, String text) {
        Scene scene = new Scene("s", "p", 1, text, List.of(), new SceneOrigin(heading, List.of()));
        return SceneText.of(scene, new Normaliser()::normalise);
    }
}
