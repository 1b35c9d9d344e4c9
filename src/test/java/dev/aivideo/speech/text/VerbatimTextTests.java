package dev.aivideo.speech.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Im Jahr 1989 standen am Fluss drei alte Brücken.",
                "東京の橋は1989年に開通しました。",
                "Combien de ponts ? Trois !",
                "Прага построила 3 моста за 2,5 млн."
            })
    void changesNothing(String sentence) {
        assertThat(VerbatimText.of(sentence).spoken()).isEqualTo(sentence);
        assertThat(VerbatimText.of(sentence).notes()).isEmpty();
    }

    @Test
    void leavesOutBracketsAndSpaceThatIsNoneOfTheText() {
        assertThat(VerbatimText.of(" Drei\u00a0\n [pause:3s] alte[r]  Brücken ").spoken())
                .isEqualTo("Drei pause:3s alte r Brücken");
    }

    @Test
    void showsMarksThatStandAloneWithTheWordBeside() {
        SpokenText text = VerbatimText.of("« Trois ponts » !");

        assertThat(text.words()).extracting(WrittenWord::written).containsExactly("« Trois", "ponts » !");
        assertThat(text.words()).extracting(WrittenWord::spokenWords).containsExactly(1, 3);
    }

    @Test
    void isSilentWithoutAWord() {
        assertThat(VerbatimText.of(" … [—] ").isSilent()).isTrue();
        assertThat(VerbatimText.of("").isSilent()).isTrue();
    }
}
