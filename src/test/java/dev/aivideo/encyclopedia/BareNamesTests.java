package dev.aivideo.encyclopedia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.NamedThing;
import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNamesTests {
    private static final String TEXT = """
            The first abbot of Cluny Abbey was Berno of Baume. Eleanor of Aquitaine rode to Antioch with the army of her
            husband; Eleanor of Castile gave a chapel to the house. The Empress Theophanu ruled for her son from Cologne
            and sent a crown of gold. Wulfstan of Worcester preached here, and Wulfric the mason cut the door, as did
            Wulfric of Haselbury. The relic was an arm of Thomas the Apostle. Maurice de Sully taught at the Dartmouth
            Institute. The parish church of St Oswald, now called Grimsby Minster, lost its roof, and the trading post of
            Tabora, then called Kazeh, was sold. Vincent van Gogh stayed, and his doctor sent Vincent home. Charles de
            Gaulle came by. Bernard the Great is a ship.
            """;

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("Berno of Baume", "Frankish monk (c. 850–927)"),
            Map.entry("Cluny Abbey", "former monastery in France"),
            Map.entry("Eleanor of Aquitaine", "Queen of France and of England (c. 1124–1204)"),
            Map.entry("Eleanor of Castile", "Queen of England (1241–1290)"),
            Map.entry("Empress Theophanu", "Holy Roman empress (died 991)"),
            Map.entry("Wulfstan of Worcester", "English bishop (c. 1008–1095)"),
            Map.entry("Wulfric of Haselbury", "English anchorite (died 1154)"),
            Map.entry("Thomas the Apostle", "one of the twelve apostles of Jesus"),
            Map.entry("Dartmouth University", "university in Massachusetts"),
            Map.entry("Grimsby Minster", "parish church in Lincolnshire"),
            Map.entry("Tabora", "city in Tanzania"),
            Map.entry("Vincent van Gogh", "Dutch painter (1853–1890)"),
            Map.entry("Charles de Gaulle", "French statesman (1890–1970)"),
            Map.entry("Bernard the Great", "ship of 1901"),
            Map.entry("Queen Victoria", "Queen of the United Kingdom (1819–1901)"));

    private final NameLinks links = new NameLinks(text -> new float[] {1});

    private List<String> linked(String... narrations) {
        List<String> titles = KNOWN.keySet().stream().sorted().toList();
        SourceText article = new SourceText(
                "Wikipedia", "An old house", TEXT, Rights.NONE, new SourceText.Article("en", 1, "Q1", "", titles));
        FilmNames names = links.of("An old house", List.of(article), List.of(narrations), items());
        return Stream.of(names.scene(narrations.length - 1))
                .flatMap(scene -> scene.linked().stream())
                .map(thing -> thing.text() + " = " + thing.title())
                .toList();
    }

    private static NamedItems items() {
        return new NamedItems() {
            @Override
            public Map<String, NamedItem> byTitle(List<String> titles) {
                return titles.stream()
                        .distinct()
                        .filter(KNOWN::containsKey)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                title -> new NamedItem(title, "Q7", "", KNOWN.getOrDefault(title, ""))));
            }

            @Override
            public List<NamedItem> byName(String name) {
                return List.of();
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berno, a monk, built the first church. | Berno = Berno of Baume",
                "Then Wulfstan preached in the rain. | Wulfstan = Wulfstan of Worcester",
                "In those years Theophanu ruled for her son from Cologne. | Theophanu = Empress Theophanu",
                "With her husband and his army Eleanor rode east. | Eleanor = Eleanor of Aquitaine",
                "They kept the arm of Saint Thomas. | Saint Thomas = Thomas the Apostle",
                "The poet had studied at Dartmouth. | Dartmouth = Dartmouth University",
                "The monks of Cluny sang by night. | Cluny = Cluny Abbey",
                "The roof of St Oswald's was lost. | St Oswald's = Grimsby Minster",
                "The road ended at Kazeh. | Kazeh = Tabora",
                "At night Vincent painted. | Vincent = Vincent van Gogh"
            })
    void aShortNameMeansWhatTheArticlesKnowByItAlone(String narration, String link) {
        assertThat(linked(narration)).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A certain Wulfric came after him.",
                "The queen was called Eleanor.",
                "They saw Victoria from the hill.",
                "A friend called Charles came along.",
                "They went by way of Dartmouth.",
                "The wine of Cluny is dry.",
                "They saw Bernard at anchor.",
                "They saw Captain Berno go.",
                "The hand of Saint Vincent was shown."
            })
    void aShortNameThatMayBeAnothersMeansNothing(String narration) {
        assertThat(linked(narration)).isEmpty();
    }

    @Test
    void whoWasNamedInFullIsMeantFromThenOn() {
        assertThat(linked("Here Eleanor of Castile built a chapel.", "The queen was called Eleanor."))
                .containsExactly("Eleanor = Eleanor of Castile");
    }

    @Test
    void aLinkByAShortNameIsALinkLikeAnyOther() {
        SourceText article = new SourceText(
                "Wikipedia",
                "Cluny Abbey",
                "Berno of Baume was its first abbot.",
                Rights.NONE,
                new SourceText.Article("en", 1, "Q1", "", List.of("Berno of Baume")));

        assertThat(links.of("Monks", List.of(article), List.of("In the church Berno prayed."), items())
                        .scene(0)
                        .linked())
                .containsExactly(new NamedThing("Berno", "Berno of Baume", "Q7", ""));
    }
}
