package dev.aivideo.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LooksTests {
    private final Looks looks = new Looks(0.1);

    private static double of(Map<String, Double> scores, String candidate) {
        return scores.getOrDefault(candidate, Double.NaN);
    }

    @Test
    void raisesWhatFitsBetterThanTheOthersAndLowersWhatFitsWorse() {
        Map<String, Double> scores =
                looks.rescored(Map.of("a", 0.70, "b", 0.68, "c", 0.69), Map.of("a", 0.20, "b", 0.29, "c", 0.26));

        assertThat(of(scores, "b")).isGreaterThan(of(scores, "c")).isGreaterThan(0.68);
        assertThat(of(scores, "a")).isLessThan(0.70);
    }

    @Test
    void countsTheMarginAndNotTheHeightOfTheJudgements() {
        Map<String, Double> before = Map.of("a", 0.5, "b", 0.5);

        assertThat(looks.rescored(before, Map.of("a", 0.18, "b", 0.21)))
                .allSatisfy((candidate, score) -> assertThat(score)
                        .isCloseTo(of(looks.rescored(before, Map.of("a", 0.28, "b", 0.31)), candidate), within(1e-9)));
    }

    @Test
    void changesNoScoreByMoreThanTheWeight() {
        Map<String, Double> scores = looks.rescored(Map.of("a", 0.5, "b", 0.5), Map.of("a", 0.9, "b", -0.9));

        assertThat(of(scores, "a")).isCloseTo(0.6, within(1e-9));
        assertThat(of(scores, "b")).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void staysBetweenNoneAndAll() {
        assertThat(looks.rescored(Map.of("a", 0.97, "b", 0.02), Map.of("a", 0.9, "b", 0.1)))
                .containsOnly(entry("a", 1.0), entry("b", 0.0));
    }

    @Test
    void leavesAScoreWithoutAJudgementAsItIs() {
        Map<String, Double> scores = looks.rescored(
                Map.of("a", 0.7, "b", 0.6, "c", 0.5), Map.of("a", 0.2, "c", 0.3, "of another scene", 0.9));

        assertThat(scores).containsOnlyKeys("a", "b", "c").containsEntry("b", 0.6);
    }

    @Test
    void changesNothingWhereThereIsNothingToCompare() {
        Map<String, Double> before = Map.of("a", 0.7, "b", 0.6);

        assertThat(looks.rescored(before, Map.of())).isEqualTo(before);
        assertThat(looks.rescored(before, Map.of("a", 0.9))).isEqualTo(before);
        assertThat(looks.rescored(before, Map.of("a", 0.9, "b", Double.NaN))).isEqualTo(before);
        assertThat(looks.rescored(before, Map.of("a", 0.3, "b", 0.3))).isEqualTo(before);
    }

    @Test
    void keepsTheOrderOfTheCandidates() {
        Map<String, Double> before = new TreeMap<>(Map.of("c", 0.1, "a", 0.2, "b", 0.3));

        assertThat(looks.rescored(before, Map.of("a", 0.1, "c", 0.3)).keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void refusesAWeightThatIsNone() {
        assertThatThrownBy(() -> new Looks(-0.1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new Looks(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void judgesNoMoreWhenItIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(Looks.judgements(
                        (text, picture) -> OptionalDouble.of(0.3),
                        "bees",
                        List.of("a", "b"),
                        name -> Optional.of(Path.of(name))))
                .isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void losesOnlyTheJudgementOfWhatFails() {
        PictureJudge judge = (text, picture) -> {
            if (picture.endsWith("broken")) {
                throw new IllegalStateException("no memory");
            }
            return OptionalDouble.of(0.3);
        };

        assertThat(Looks.judgements(judge, "bees", List.of("broken", "lost", "bees"), name -> {
                    if (name.equals("lost")) {
                        throw new IllegalArgumentException("no such file");
                    }
                    return Optional.of(Path.of(name));
                }))
                .containsExactly(entry("bees", 0.3));
    }

    @Test
    void judgesTheCandidatesOfWhichThereIsAPicture() {
        PictureJudge judge = (text, picture) -> picture.endsWith("broken")
                ? OptionalDouble.empty()
                : OptionalDouble.of(picture.endsWith(text) ? 0.3 : 0.2);

        assertThat(Looks.judgements(
                        judge,
                        "bees",
                        List.of("bees", "tanks", "broken", "none"),
                        name -> name.equals("none") ? Optional.empty() : Optional.of(Path.of(name))))
                .containsExactly(entry("bees", 0.3), entry("tanks", 0.2));
    }
}
