package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisualWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Ein Schiff im Hafen von Hamburg, ship",
        "Feuerwehr löscht Brand, fire brigade",
        "bateau de pêche au lever du soleil, boat",
        "Pompiers et fumée, smoke",
        "barco y puerto al atardecer, harbour"
    })
    void namesInEnglishWhatATitleShows(String title, String word) {
        assertThat(VisualWords.english(title)).get().asString().contains(word);
    }

    @Test
    void takesGermanCompoundsApart() {
        assertThat(VisualWords.english("Steinbrücke über dem Fluss"))
                .get()
                .asString()
                .contains("stone bridge");
    }

    @Test
    void readsTitlesWithoutAccents() {
        assertThat(VisualWords.english("aurore boreale, nuit, neige"))
                .get()
                .asString()
                .contains("night", "snow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fountains feed a glowing lava river",
                "Legionaries on the march",
                "sand dunes at blue hour",
                "Apollo 11 crew in quarantine",
                "Storm at the pier",
                "IMG 2041",
                ""
            })
    void leavesEnglishTitlesAlone(String title) {
        assertThat(VisualWords.english(title)).isEmpty();
    }
}
