package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FullTextTests {
    private final FullText clips = new FullText(List.of(
            "Bees at the hive", "Bees on a flower, and another flower", "A bell rings", "Bees", "Bees in a garden"));

    @Test
    void aRareWordCountsMoreThanAFrequentOne() {
        double[] scores = clips.scores(FullText.query("bees and bells"));

        assertThat(scores[2]).isGreaterThan(scores[3]);
    }

    @Test
    void aTextThatSaysAWordTwiceScoresHigherButNotTwice() {
        double[] scores = clips.scores(FullText.query("flowers hives"));

        assertThat(scores[1]).isGreaterThan(scores[0]).isLessThan(2 * scores[0]);
    }

    @Test
    void aTextWithoutACommonWordScoresNothing() {
        assertThat(clips.scores(FullText.query("lighthouse"))).containsOnly(0);
    }

    @Test
    void aWordCountsAsMuchAsItIsWorth() {
        double[] scores = clips.scores(Map.of("bell", 1.0, "hive", 0.1));

        assertThat(scores[2]).isGreaterThan(scores[0]);
    }

    @Test
    void hasNothingToSayOfNoTexts() {
        assertThat(new FullText(List.of()).scores(FullText.query("bees"))).isEmpty();
    }
}
