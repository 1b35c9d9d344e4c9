package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles are a text's own words, whole, and never say more than it does. */
class HeadlinesTests {
    private static final int MOST = 52;
    private final Headlines headlines = new Headlines();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lock on a canal lifts boats by the weight of water that stands higher. | How the lock on a canal lifts boats",
                "Desert ants find their way home by counting steps. | Desert ants find their way home by counting steps",
                "In 1912, the Titanic struck an iceberg after four days at sea and many warnings. | The Titanic struck an iceberg",
                "Compression is the force that squeezes a thing together whole. | What compression is",
                "The battle for the harbour became one of the longest and bloodiest of the war. | The battle for the harbour",
                "Why do leaves turn red? Nobody knew. | Why do leaves turn red?",
                "The Apollo programme employed about four hundred thousand people at thousands of companies. | The Apollo programme",
                "It was night. Farmers left the valley by the thousand. | Farmers left the valley by the thousand",
            })
    void areMadeOfTheFirstSentenceThatGivesOne(String text, String title) {
        assertThat(headlines.of(text, MOST)).first().isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the first bridge with cables of steel wire anywhere in the wide and windy world.",
                "They said \"never\".",
                "This changed everything for good.",
                "To understand a bridge, follow the load with your eyes from the deck to the ground.",
            })
    void areRatherNone(String text) {
        assertThat(headlines.of(text, MOST)).isEmpty();
    }

    @Test
    void neverBreakOff() {
        String text = "Towers are built of steel, of concrete or, in older bridges that still stand, of stone."
                + " Steel wire is ideal for that task, because a thin strand of it can bear a surprising weight."
                + " Bees usually keep to one kind of flower, and never to two, during one single trip of the day.";

        List<String> titles = headlines.of(text, MOST);

        assertThat(titles).noneMatch(title -> title.matches(".* (?:of|the|a|and|or|to|for|ideal|kind)"));
    }
}
