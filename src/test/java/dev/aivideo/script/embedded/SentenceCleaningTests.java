package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Clauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCleaningTests {
    private final SentenceCleaning cleaning = new SentenceCleaning(NarrationLanguage.ENGLISH, new Clauses());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Coffee ( (listen); Arabic: قهوة) is a drink made of beans.|Coffee is a drink made of beans.",
                "The river () rises at 1,280 m (4,200 ft) in the hills.|The river rises at 1,280 m in the hills.",
                "Ada (née Byron; 10 December 1815 – 27 November 1852) wrote the first program."
                        + "|Ada, 1815 to 1852, wrote the first program.",
                "Under Murad IV (r. 1623–1640) drinking it was a capital offence."
                        + "|Under Murad IV, reigned 1623 to 1640, drinking it was a capital offence.",
                "The mystic (c. 1196–1258; also spelled so (Arabic: أبو)) saw the birds there."
                        + "|The mystic, about 1196 to 1258, saw the birds there.",
                "The town was founded c. 1450 and grew until 1914–1918.|The town was founded about 1450 and grew until 1914 to 1918.",
                "It fell after the Haitian Revolution (1791–1804).|It fell after the Haitian Revolution, 1791 to 1804.",
                "About 600 000 people live in the red zone.|About 600,000 people live in the red zone.",
                "The crater (pictured) lies on the north side.|The crater lies on the north side."
            })
    void saysASentenceWithoutWhatIsOnlyRead(String original, String said) {
        assertThat(cleaning.said(original, false)).containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody there survived.",
                "As of 2023, Brazil and Vietnam were the largest exporters.",
                "The others are listed in the table, see below for details.",
                "Other producers of the drink followed soon after:",
                "in which r is the yearly rate of the growth.",
                "The energy is {\\displaystyle E=mc^{2}} as everybody knows today.",
                "She called it \"the most wonderful thing that a child of her age ever saw\" and left.",
                "The chronicler writes that \"it drove away all fatigue and it was.",
                "Peters et al. found that they purr while they breathe in.",
                "In water the metal forms Ra(OH)2 and hydrogen at once.",
                "Until 962 [1555], in the city, coffee did not exist at all.",
                "The word мурлыкать imitates the noise that cats make.",
                "Costa Rica and Guatemala and Hawaii in the Pacific Ocean.",
                "NASA, ESA, JAXA, CNSA, ISRO and UKSA use X-15.",
                "The bracket (which is not closed stands in the sentence."
            })
    void passesOverWhatCannotBeSaid(String original) {
        assertThat(cleaning.said(original, false)).isEmpty();
    }

    @Test
    void saysALongSentenceInTwo() {
        assertThat(cleaning.said(
                        "The drink spread from the harbour of Mocha to all the cities of the coast within a few years of its"
                                + " first use; it caused some controversy on whether it was allowed to the faithful in the"
                                + " Ottoman and Mamluk societies of the time.",
                        false))
                .containsExactly(
                        "The drink spread from the harbour of Mocha to all the cities of the coast within a few years of"
                                + " its first use.",
                        "It caused some controversy on whether it was allowed to the faithful in the Ottoman and Mamluk"
                                + " societies of the time.");
    }

    @Test
    void leavesOutAnAdditionAtTheEndOfALongSentence() {
        assertThat(cleaning.said(
                        "They rise slowly through the melt of the furnace on the way to the other end of the long tank of"
                                + " brick, which was built by the founders of the works in the first years after the war and"
                                + " has been mended since.",
                        false))
                .containsExactly(
                        "They rise slowly through the melt of the furnace on the way to the other end of the long"
                                + " tank of brick.");
    }

    @Test
    void passesOverALongSentenceThatCannotBeParted() {
        assertThat(cleaning.said(
                        "Although the man from the north with the long beard and the grey coat of his father walked through"
                                + " the rain to the house on the hill behind the church of the village by the sea that he"
                                + " had left.",
                        false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Er lebte (etwa) ca. 1500 am Hof des Königs.|Er lebte etwa 1500 am Hof des Königs.",
                "fr|La ville (en latin : Lutetia) fut prise entre 1914–1918.|La ville fut prise entre 1914 à 1918.",
                "es|La ciudad fue fundada c. 1450 por los reyes.|La ciudad fue fundada hacia 1450 por los reyes."
            })
    void saysSentencesOfOtherLanguages(String language, String original, String said) {
        SentenceCleaning other = new SentenceCleaning(NarrationLanguage.of(language), new Clauses());

        assertThat(other.said(original, false)).containsExactly(said);
    }
}
