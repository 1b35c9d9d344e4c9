package dev.aivideo.encyclopedia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.ProperNames;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLinkerTests {
    private static final ProperNames NAMES = new ProperNames();

    private static final String TEXT = """
            The city of Bath, in Somerset, was rebuilt by John Wood, the Elder, who laid out Queen Square. His son, John Wood,
            the Younger, completed the Circus and designed the Royal Crescent. Ada Lovelace wrote notes on the engine of
            Charles Babbage; her mother was Lady Byron, her father Lord Byron. Grace Murray Hopper came later, on the
            Atlas LV-3B, and Jane Franklin waited for John Franklin, who had sailed in HMS Terror. The road to Reading and
            Nice was long; Queen Victoria took it, and mercury was poured into glass. The Sunday paper, French and German, was read.
            Charles II of England came later.
            """;

    private static final List<String> LINKS = List.of(
            "Bath, Somerset",
            "John Wood, the Elder",
            "John Wood, the Younger",
            "Queen Square, Bath",
            "The Circus, Bath",
            "Ada Lovelace",
            "Charles Babbage",
            "Lady Byron",
            "Lord Byron",
            "Grace Murray Hopper",
            "Atlas LV-3B",
            "SM-65 Atlas",
            "John Franklin",
            "Jane Franklin",
            "HMS Terror (1813)",
            "River Thames",
            "Chickahominy River",
            "St Paul's Cathedral",
            "Reading, Berkshire",
            "Nice",
            "Mercury (element)",
            "Cambridge",
            "England",
            "New York City",
            "University of Oxford",
            "Ludwig van Beethoven",
            "Charles II of England",
            "Sunday",
            "John French",
            "Paul McCartney",
            "RMS Titanic",
            "Orville Wright",
            "Wilbur Wright",
            "Queen Victoria");

    private static SourceText article(String title, String text, List<String> links) {
        return new SourceText("Wikipedia", title, text, Rights.NONE, new SourceText.Article("en", 1, "Q1", "", links));
    }

    private static NameLinker linker() {
        return new NameLinker(new LinkIndex(List.of(article("Project Mercury", TEXT, LINKS)), "Who built what"), NAMES);
    }

    private static String link(NameLinker linker, String narration, String name) {
        return linker.next(narration).getOrDefault(name, Optional.empty()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She met Ada Lovelace in London. | Ada Lovelace | Ada Lovelace",
                "The stone of Bath is yellow. | Bath | Bath, Somerset",
                "The crown went to Charles the Second. | Charles the Second | Charles II of England",
                "Bath grew around its spring. | Bath | Bath, Somerset",
                "The plan of John Wood the Elder was bold. | John Wood the Elder | John Wood, the Elder",
                "They walked to the Circus by night. | Circus | The Circus, Bath",
                "Captain Sir John Franklin sailed north. | John Franklin | John Franklin",
                "In May 1845 John Franklin sailed. | John Franklin | John Franklin",
                "Ada Lovelace's notes were long. | Ada Lovelace | Ada Lovelace",
                "A dome rose over St Paul's that year. | St Paul's | St Paul's Cathedral",
                "Ice closed around Terror and her crew. | Terror | HMS Terror (1813)",
                "They rowed along the Chickahominy at dawn. | Chickahominy | Chickahominy River",
                "They rowed on the Thames at dawn. | Thames | River Thames",
                "The engine of Babbage was never built. | Babbage | Charles Babbage",
                "The navy listened to Grace Hopper. | Grace Hopper | Grace Murray Hopper",
                "An Atlas lifted him from the pad. | Atlas | Atlas LV-3B",
                "He loved Ludwig van Beethoven most. | Ludwig van Beethoven | Ludwig van Beethoven",
                "The king was Charles II of England then. | Charles II of England | Charles II of England",
                "The capsules of Mercury were small. | Mercury | Project Mercury",
                "They sank with the Titanic in April. | Titanic | RMS Titanic",
                "\"Ada Lovelace was right,\" he wrote. | Ada Lovelace | Ada Lovelace"
            })
    void linksANameToTheOneArticleThatItMeans(String narration, String name, String title) {
        assertThat(link(linker(), narration, name)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reading is what she liked best.",
                "Nice weather came at last.",
                "Mercury is poured into the glass.",
                "He took a bath in the terror of the night.",
                "The New York Times wrote about it.",
                "She studied at the University of Cambridge.",
                "He worked for the Bank of England.",
                "They met on Sunday in March.",
                "A French army crossed the river.",
                "The Wright brothers flew.",
                "Byron wrote about it.",
                "They saw Victoria from the hill.",
                "The clerk was Jim Babbage Smith.",
                "They took the Byron ferry.",
                "They went along Chickahominy.",
                "There was a Franklin stove in the corner.",
                "He stayed in St Paul's School."
            })
    void linksNothingThatIsNotExactlyWhatAnArticleNames(String narration) {
        assertThat(linker().next(narration).values())
                .allSatisfy(title -> assertThat(title).isEmpty());
    }

    @Test
    void aSurnameMeansWhoWasIntroducedInTheFilm() {
        NameLinker linker = linker();

        assertThat(link(linker, "The ships of Franklin were lost.", "Franklin")).isEmpty();
        linker.next("In London, Jane Franklin paid for a search.");
        assertThat(link(linker, "The money of Franklin was spent.", "Franklin")).isEqualTo("Jane Franklin");
    }

    @Test
    void ofTwoWithTheSameNameTheArticlesOwnSentenceDecides() {
        NameLinker linker = linker();
        linker.next("The plan of John Wood the Elder was bold.");

        assertThat(link(linker, "His son, a second John Wood, designed the Royal Crescent.", "John Wood"))
                .isEqualTo("John Wood, the Younger");
        assertThat(link(linker, "Later John Wood was rich.", "John Wood")).isEmpty();
    }

    @Test
    void aNameOfSeveralWordsThatIsUnknownIsKeptAsSuch() {
        Map<String, Optional<String>> names =
                linker().next("A tailor, William Love, and Captain Edward Brinton's men came in May 1607.");

        assertThat(names).isEqualTo(Map.of("William Love", Optional.empty(), "Edward Brinton", Optional.empty()));
    }
}
