package dev.aivideo.encyclopedia.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicReaderTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The history of coffee | History of coffee",
                "The history of coffee | Coffee",
                "How suspension bridges stand | Suspension bridge",
                "Why do cats purr? | Purr",
                "Why do cats purr? | Purring",
                "\"How glass is made\" | Glass production",
                "How bees make honey | Honey",
                "Who was Ada Lovelace? | Ada Lovelace",
                "ada lovelace | Ada Lovelace",
                "Steam engines: the machines that changed the world | Steam engine",
                "What is the history of the bicycle? | History of the bicycle",
                "What is the history of the bicycle? | History of bicycle",
                "Coffee vs. tea | Tea",
                "The difference between frogs and toads | Toad",
                "Facts about volcanoes | Volcano",
                "A short history of cities | City",
                "The life of Marie Curie | Marie Curie",
                "Black holes explained | Black hole",
                "Why is the sky blue? | Why is the sky blue",
                "Russian invasion of Ukraine | Russian invasion of Ukraine"
            })
    void guessesTitles(String topic, String title) {
        assertThat(TopicReader.read(topic, "en").guesses()).contains(title).hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Wie funktioniert eine Dampfmaschine? | Dampfmaschine",
                "de | Die Geschichte des Kaffees | Kaffee",
                "de | Die Geschichte des Kaffees | Geschichte des kaffees",
                "es | ¿Cómo funciona un motor? | Motor",
                "fr | L'histoire du café | Café",
                "it | Come funziona la bussola? | Bussola",
                "pt | Como funciona um relógio? | Relógio"
            })
    void guessesTitlesInOtherLanguages(String language, String topic, String title) {
        assertThat(TopicReader.read(topic, language).guesses()).contains(title);
    }

    @Test
    void knowsWhatItIsAbout() {
        assertThat(TopicReader.read("Why do cats purr?", "en").subjects()).containsExactly(Set.of("cat", "purr"));
        assertThat(TopicReader.read("Bees vs wasps", "en").subjects()).containsExactly(Set.of("bee"), Set.of("wasp"));
        assertThat(TopicReader.read("How suspension bridges stand", "en").subjects())
                .containsExactly(Set.of("suspens", "bridg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-coffee ~tea \"milk\"?", "intitle:coffee incategory:tea", "coffee AND/OR tea*"})
    void searchesWithPlainWords(String topic) {
        assertThat(TopicReader.read(topic, "en").searches())
                .isNotEmpty()
                .allMatch(words -> words.matches("[\\p{L}\\p{N} ]{1,300}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "...", "the of and", "#<>[]|{}", " "})
    void makesNothingOfNothing(String topic) {
        Topic read = TopicReader.read(topic, "en");

        assertThat(read.guesses()).noneMatch(title -> title.matches(".*[#<>\\[\\]|{}].*"));
    }

    @Test
    void tellsTheLanguageOfAQuestion() {
        assertThat(TopicReader.languageOf("Wie funktioniert eine Dampfmaschine?"))
                .contains("de");
        assertThat(TopicReader.languageOf("Pourquoi le ciel est bleu")).contains("fr");
        assertThat(TopicReader.languageOf("How glass is made")).isEmpty();
        assertThat(TopicReader.languageOf("Lisbon")).isEmpty();
    }
}
