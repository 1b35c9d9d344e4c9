package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "citylights, city lights",
        "fireline, fire line",
        "harbourcrane, harbour crane",
        "sunriseharbor, sunrise harbor"
    })
    void splitsWhatIsWrittenInOneWord(String glued, String words) {
        assertThat(String.join(" ", GluedWords.split(glued))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telescopes", "romanos", "hotel", "Überflug", "cellars", "xqzvbnm"})
    void leavesWordsWhole(String word) {
        assertThat(GluedWords.split(word)).containsExactly(word);
    }
}
