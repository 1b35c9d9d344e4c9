package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Clauses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishLeaningTests {
    private final EnglishLeaning leaning = new EnglishLeaning(new Clauses());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "However, the legend is younger.",
                "Wild trees of this kind still grow in the hills.",
                "Hardly a tenth of his men came home.",
                "\"Fortune favours the brave,\" the admiral replied.",
                "The third of them came to a stop at the wall.",
                "A similar ban followed in Cairo.",
                "It was never found again."
            })
    void findsWhatHangsOnTheSentenceBefore(String sentence) {
        assertThat(leaning.pointsBack(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada was the child of Lord Byron and never saw her father again.",
                "Tizoc did worse, and may have been poisoned by his own council.",
                "The botanist Prospero Alpini described the plant and its fruit.",
                "Drinks such as tea came to the islands of the north."
            })
    void leavesWhatStandsAlone(String sentence) {
        assertThat(leaning.pointsBack(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story was invented by a priest in 1783.",
                "However, the snow leopard cannot roar.",
                "It is not."
            })
    void findsWhatTakesBackTheSentenceBefore(String sentence) {
        assertThat(leaning.contradicts(sentence)).isTrue();
    }
}
