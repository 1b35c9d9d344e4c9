package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsIT {
    private final Keywords keywords = new Keywords(new SentenceEmbedder(2, 1000));

    @Test
    void searchesForNamesAndThingsNotForTheTimeOfDay() {
        List<String> terms = keywords.searchTerms(
                "In the first light of 24 February 2022, Russian columns crossed the border and moved on Kharkiv.",
                "Russian invasion of Ukraine");

        assertThat(terms).contains("Kharkiv", "border", "Russian columns").doesNotContain("first light", "February");
    }

    @Test
    void fallsBackOnTheTopicWhereTheTextNamesNothing() {
        assertThat(keywords.searchTerms("It was.", "Suspension bridges")).containsExactly("Suspension bridges");
    }

    @Test
    void setsAPhraseOfTheTextLarge() {
        String text = "On 20 July 1969 the lunar module Eagle landed in the Sea of Tranquility.";

        assertThat(keywords.keyPhrase(text, "Moon landing"))
                .isIn("20 July 1969", "lunar module Eagle", "Sea of Tranquility");
        assertThat(keywords.keyPhrase("The main cables carry the whole weight of the deck.", "Suspension bridges"))
                .isIn("main cables", "weight of the deck");
    }

    @Test
    void setsTheBeginningOfTheTopicLargeWhereTheTextHasNoPhrase() {
        assertThat(keywords.keyPhrase("So it went on and on and on again.", "How suspension bridges stand in a storm"))
                .isEqualTo("How suspension bridges stand in");
        assertThat(keywords.keyPhrase("Bees dance.", "Bees")).isEqualTo("Bees dance");
    }

    @Test
    void givesEachSceneAPhraseOfItsOwnRatherThanTheTopicAgain() {
        List<String> phrases = keywords.keyPhrases(
                List.of(
                        "The suspension bridge over the Tacoma Narrows fell in a wind of 64 kilometres an hour.",
                        "The Tacoma Narrows lie in the state of Washington, where a new suspension bridge was built.",
                        "The collapse changed the way bridges are designed, and the deck became a flat box."),
                "Suspension bridges");

        assertThat(phrases)
                .doesNotHaveDuplicates()
                .doesNotContain("suspension bridge", "new suspension bridge", "way bridges");
    }

    @Test
    void takesNoVerbForANoun() {
        String text = "A beekeeper calms the bees, smoke masks the alarm scent, and glucose forms crystals.";

        assertThat(keywords.searchTerms(text, "How bees make honey"))
                .contains("beekeeper", "alarm scent", "crystals")
                .noneMatch(term -> term.matches(".*(calms|masks|forms).*"));
    }
}
