package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "This made the bridge sway.",
                "However, the wind grew.",
                "He left the capital.",
                "Two days later, the army withdrew.",
                "In 1962 he promised a landing.",
                "Its chains were made of iron.",
                "Russian troops then took control of Crimea.",
                "For example, apples bear better fruit."
            })
    void recognisesSentencesThatNeedTheSentenceBefore(String sentence) {
        assertThat(Passages.pointsBack(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge opened in 1937.",
                "On 6 June 2023, the Kakhovka dam was destroyed.",
                "Italy joined the alliance.",
                "Theatres closed.",
                "Some bees live alone."
            })
    void recognisesSentencesThatStandAlone(String sentence) {
        assertThat(Passages.pointsBack(sentence)).isFalse();
    }

    @Test
    void keepsAQuestionWithItsAnswer() {
        List<Passage> passages = Passages.of(List.of("Bees dance. Why do they? The dance shows the way."));

        assertThat(passages.stream().map(Passage::text))
                .containsExactly("Bees dance.", "Why do they? The dance shows the way.");
        assertThat(passages.get(1).needsPrevious()).isTrue();
    }

    @Test
    void leavesOutUnspeakableSentencesAndThoseThatNeedThem() {
        List<Passage> passages = Passages.of(List.of(
                "The hive is warm. See https://example.org for a map of hives. It is large. Bees fly far away."));

        assertThat(passages.stream().map(Passage::text)).containsExactly("The hive is warm.", "Bees fly far away.");
    }

    @Test
    void beginsWithASentenceThatStandsAlone() {
        assertThat(Passages.of(List.of("It was cold that day. Bees stayed at home."))
                        .get(0)
                        .text())
                .isEqualTo("Bees stayed at home.");
    }
}
