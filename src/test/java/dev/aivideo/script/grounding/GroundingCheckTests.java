package dev.aivideo.script.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fact bears out, and what it does not. */
class GroundingCheckTests {
    private static List<String> unsupported(String language, String fact, String said) {
        List<SourceFact> facts = List.of(new SourceFact(1, 1, 1, fact));
        List<String> found = new ArrayList<>();
        new GroundingCheck(facts, List.of(), language, language)
                .findings(said, Set.of(1))
                .forEach(finding -> found.addAll(finding.unsupported()));
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has 14,300 parts. | It has fourteen thousand three hundred parts.",
                "It has 14,300 parts. | It has about fourteen thousand parts.",
                "It has 14,300 parts. | It has more than 14,000 parts.",
                "It has 14,300 parts. | It has nearly fifteen thousand parts.",
                "It has 14,300 parts. | It has thousands of parts.",
                "It was built in 1937. | It was built in nineteen thirty-seven.",
                "It was built in 1937. | It was built in the 1930s.",
                "It was built in 1937. | It was built in the twentieth century.",
                "It was built in 1937. | It was built around 1935.",
                "It lasted from 1914–18. | It lasted until 1918, four years.",
                "It lasted from 1914–18. | It lasted for more than three years.",
                "A 19th-century mill stands there. | The mill is of the nineteenth century.",
                "It is 12 km long. | It is twelve kilometres long.",
                "It is 12 km long. | It is 12,000 metres long.",
                "It is 12 km long. | It is about seven and a half miles long, or 7.5 miles.",
                "Some 66.7 percent agree. | Two thirds agree.",
                "A third of it is water. | Roughly 33 percent is water.",
                "It began on 3 October 1990. | It began on October 3rd.",
                "It began on October 3, 1990. | On the third of October it began.",
                "It began on October 3, 1990. | It began in October.",
                "It cost $35 million. | It cost thirty-five million dollars.",
                "It cost $1.3 million. | It cost 1,300,000 dollars.",
                "She called it \"a harp of steel\". | \"A harp … of steel,\" she called it.",
                "The Italian engineer came. | An engineer came from Italy.",
                "Ada Strand was there. | Strand's bridge, said Ada Strand, stands.",
                "It has many parts. | It has two parts, one on each side; at first they were one.",
                "She died in 2013, born in 1918, aged 94. | When she was ninety-four, she died.",
                "He lived from 1918 to 2013. | He was ninety-five when he died.",
                "It came 25 years later. | It came a quarter of a century later.",
                "He won one-tenth of a gram. | He won a tenth of a gram.",
                "It has 1.5 million parts. | It has one and a half million parts, or 1,500,000."
            })
    void isContentWith(String fact, String said) {
        assertThat(unsupported("en", fact, said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has 14,300 parts. | It has fourteen thousand parts. | fourteen thousand",
                "It has 14,300 parts. | It has about 20,000 parts. | 20,000",
                "It has 14,300 parts. | It has more than 15,000 parts. | 15,000",
                "It has 14,300 parts. | It has millions of parts. | millions",
                "It was built in the 1930s. | It was built in 1937. | 1937",
                "It was built in 1937. | It was built in the nineteenth century. | nineteenth",
                "It was built in 1937. | It was built in the forties, the 1940s. | 1940s",
                "It is 12 km long. | It is twelve miles long. | twelve miles",
                "It is 12 km long. | It is 12 hours away. | 12 hours",
                "A third of it is water. | Half of it is water. | Half",
                "It began on 3 October 1990. | It began on 4 October. | 4 October",
                "It began on 3 October 1990. | It began in November. | November",
                "She called it \"a harp of steel\". | She called it \"a harp of iron\". | a harp of iron",
                "The bridge opened. | In the bridge's shade sat John of Gaunt. | John",
                "It has many parts. | It has three parts. | three",
                "It cost $35 million. | It cost 35 million pounds. | 35 million pounds"
            })
    void finds(String fact, String said, String unsupported) {
        assertThat(unsupported("en", fact, said)).contains(unsupported);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Brücke hat 14.300 Teile. | Die Brücke hat etwa vierzehntausend Teile. | ''",
                "de | Die Brücke hat 14.300 Teile. | Die Brücke hat 15.300 Teile aus Stahl. | 15.300",
                "de | Sie wurde am 3. Oktober 1990 eröffnet. | Am 3. Oktober war die Eröffnung im 20. Jahrhundert. | ''",
                "de | Sie wurde am 3. Oktober 1990 eröffnet. | Am 4. Oktober war die Eröffnung. | 4. Oktober",
                "de | Sie nannte es „eine Harfe“. | Sie nannte es „eine Orgel“. | eine Orgel",
                "fr | Le pont mesure 1 280 mètres. | Il mesure 1 280 mètres depuis Lyon. | Lyon",
                "es | El puente se abrió el 27 de mayo de 1937. | Se abrió en mayo, en el siglo XX. | ''",
                "es | El puente se abrió el 27 de mayo de 1937. | Se abrió el 28 de mayo en el siglo XIX. | 28 de mayo; XIX"
            })
    void readsOtherLanguages(String language, String fact, String said, String unsupported) {
        assertThat(String.join("; ", unsupported(language, fact, said))).isEqualTo(unsupported);
    }

    @Test
    void knowsTheTimesBetweenTheYearsOfTheFactsThatAreNamed() {
        List<SourceFact> facts =
                List.of(new SourceFact(1, 1, 1, "It began in 1928."), new SourceFact(2, 1, 2, "It ended in 1941."));
        GroundingCheck check = new GroundingCheck(facts, List.of(), "en", "en");

        assertThat(check.findings("Thirteen years passed.", Set.of(1, 2))).isEmpty();
        assertThat(check.findings("Thirteen years passed.", Set.of())).hasSize(1);
    }

    @Test
    void takesANameOfTwoFactsForNone() {
        List<SourceFact> facts =
                List.of(new SourceFact(1, 1, 1, "Ada Strand came."), new SourceFact(2, 1, 2, "John Beam left."));

        assertThat(new GroundingCheck(facts, List.of(), "en", "en")
                        .findings("Then Ada Beam came, and with her John Beam.", Set.of()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.unsupported()).containsExactly("Ada Beam"));
    }

    @Test
    void letsTheTopicBeNamed() {
        List<SourceFact> facts = List.of(new SourceFact(1, 1, 1, "It opened."));

        assertThat(new GroundingCheck(facts, List.of("The Hollin Bridge of 1937"), "en", "en")
                        .findings("In 1937, they say, the Hollin Bridge opened.", Set.of()))
                .isEmpty();
    }

    @Test
    void looksForNoNamesInFactsOfAnotherLanguage() {
        List<SourceFact> facts = List.of(new SourceFact(1, 1, 1, "Die Brücke in Köln wurde 1937 eröffnet."));

        assertThat(new GroundingCheck(facts, List.of(), "en", "de")
                        .findings("The bridge in Cologne opened in 1937, they say.", Set.of()))
                .isEmpty();
    }
}
