package dev.aivideo.encyclopedia.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.encyclopedia.ArticleQuery;
import dev.aivideo.encyclopedia.EncyclopediaException;
import dev.aivideo.encyclopedia.FakeWikipedia;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.project.Json;
import dev.aivideo.project.Progress;
import dev.aivideo.project.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WikipediaTests {
    /** Two sets, of which one was held back while topics were learnt to be understood; asked as one encyclopedia. */
    private static final Path SETS = Path.of("src/test/resources/wikipedia");

    private static final int MOST_CALLS = 6;
    private static final double WORDS_PER_SECOND = 2.6;

    private final FakeWikipedia fake = new FakeWikipedia(SETS);
    private final SteppingTime time = new SteppingTime();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        fake.close();
    }

    private Wikipedia wikipedia() {
        return WikipediaOnStandIn.at(fake.address(), folder, time, Progress.NONE);
    }

    private static ArticleQuery query(JsonNode topic) {
        int words = (int) (topic.path("duration").asInt(60) * WORDS_PER_SECOND);
        return new ArticleQuery(
                topic.path("topic").asString(), topic.path("language").asString("en"), words, true);
    }

    private List<String> titles(String topic) {
        return wikipedia().articles(WikipediaOnStandIn.asking(topic)).stream()
                .map(SourceText::title)
                .toList();
    }

    static Stream<JsonNode> topics() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SETS.resolve("development/topics.jsonl")));
        lines.addAll(Files.readAllLines(SETS.resolve("test/topics.jsonl")));
        return lines.stream().filter(line -> !line.isBlank()).map(line -> Json.STRICT.readTree(line));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void findsWhatATopicIsAbout(JsonNode topic) {
        List<String> found = wikipedia().articles(query(topic)).stream()
                .map(SourceText::title)
                .toList();

        List<String> also =
                topic.path("also").values().stream().map(JsonNode::asString).toList();
        List<String> never =
                topic.path("never").values().stream().map(JsonNode::asString).toList();
        assertThat(found).hasSizeLessThanOrEqualTo(3).noneMatch(never::contains);
        if (topic.path("main").isString()) {
            assertThat(found).startsWith(topic.path("main").asString());
        } else if (also.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSize(1).isSubsetOf(also);
        }
        assertThat(fake.asked()).hasSizeLessThanOrEqualTo(MOST_CALLS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The god Mercury | Mercury (mythology)",
                "Mercury, the planet closest to the sun | Mercury (planet)",
                "How quicksilver works | Mercury (element)",
                "ada lovelace | Ada Lovelace",
                "Steam engines: the machines that changed the world | Steam engine",
                "Is coffee good for you? | Coffee",
                "pompeii | Pompeii"
            })
    void understandsHowPeopleAsk(String topic, String title) {
        assertThat(titles(topic)).startsWith(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why my neighbour Gerald prefers blue curtains",
                "My cat Felix",
                "The best cafes in Berlin",
                "Glass vs. curtains of our school",
                "asdf qwer",
                "???",
                "79",
                "1852"
            })
    void findsNothingWhereNothingIsReallyAboutIt(String topic) {
        assertThat(titles(topic)).isEmpty();
        assertThat(fake.asked()).hasSizeLessThanOrEqualTo(MOST_CALLS);
    }

    /** Of living people, and of what stands below articles, it knows what to leave out by language. */
    @Test
    void asksForNothingInALanguageWhoseArticlesItCannotRead() {
        assertThat(wikipedia().articles(new ArticleQuery("Coffee", "nl", 150, true)))
                .isEmpty();
        assertThat(wikipedia().titles(new ArticleQuery("Coffee", "nl", 150, true)))
                .isEmpty();
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void comparesTwoThings() {
        assertThat(titles("Coffee vs glass")).containsExactly("Coffee", "Glass");
    }

    @Test
    void addsArticlesUntilThereIsEnoughToChooseFrom() {
        ArticleQuery longFilm = new ArticleQuery("Why do cats purr?", "en", 800, true);

        assertThat(wikipedia().articles(longFilm))
                .extracting(SourceText::title)
                .startsWith("Purr", "Cat communication");
        assertThat(titles("How glass is made")).containsExactly("Glass production");
    }

    @Test
    void findsTheArticleOfAnotherLanguageByTheOneThatTheTopicIsWrittenIn() {
        List<SourceText> german = wikipedia().articles(new ArticleQuery("Steam engine", "de-AT", 100, true));
        List<SourceText> english =
                wikipedia().articles(new ArticleQuery("Wie funktioniert eine Dampfmaschine?", "en", 100, true));

        assertThat(german).extracting(SourceText::title).containsExactly("Dampfmaschine");
        assertThat(german.get(0).rights().page()).startsWith("https://de.wikipedia.org/");
        assertThat(english).extracting(SourceText::title).containsExactly("Steam engine");
    }

    @Test
    void sayingWhatItWouldBeMadeOfTakesNoTexts() {
        assertThat(wikipedia().titles(WikipediaOnStandIn.asking("The history of coffee")))
                .containsExactly("History of coffee");
        assertThat(fake.asked()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasChosenIsKeptForTheNextFilmAndForOneWithoutANetwork() {
        List<SourceText> first = wikipedia().articles(WikipediaOnStandIn.asking("Who was Ada Lovelace?"));
        int calls = fake.asked().size();

        List<SourceText> again = wikipedia().articles(WikipediaOnStandIn.asking("Who was Ada Lovelace?"));
        List<SourceText> offline = wikipedia().articles(new ArticleQuery("Who was Ada Lovelace?", "en", 5000, false));

        assertThat(again).isEqualTo(first).isEqualTo(offline).isNotEmpty();
        assertThat(fake.asked()).hasSize(calls);
    }

    @Test
    void withoutANetworkAndWithNothingKeptThereIsNothing() {
        assertThat(wikipedia().articles(new ArticleQuery("Coffee", "en", 100, false)))
                .isEmpty();
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void asksAgainAfterADayWhereThereWasNothing() {
        titles("My cat Felix");
        int calls = fake.asked().size();
        titles("My cat Felix");
        assertThat(fake.asked()).hasSize(calls);

        time.advance(Duration.ofDays(3650));
        titles("My cat Felix");
        assertThat(fake.asked()).hasSizeGreaterThan(calls);
    }

    @Test
    void aKeptFileThatIsDamagedIsFetchedAgain() throws IOException {
        List<String> first = titles("Coffee");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "{\"cut\":");
            }
        }

        assertThat(titles("Coffee")).isEqualTo(first);
    }

    @Test
    void aMirrorWithoutLanguagesIsAskedInOneWay() {
        Wikipedia mirror =
                WikipediaOnStandIn.at(fake.address().replace("/{language}", ""), folder, time, Progress.NONE);

        assertThat(mirror.articles(WikipediaOnStandIn.asking("Coffee")))
                .extracting(SourceText::title)
                .containsExactly("Coffee");
    }

    @Test
    void whatIsReadBeforeAFailureIsEnoughForThisFilmOnly() {
        try (StandIn flaky = new StandIn()) {
            String lead = "Coffee is a drink. ".repeat(100);
            String page =
                    "{\"pageid\":1,\"ns\":0,\"title\":\"Coffee\",\"length\":9000,\"extract\":\"%s\"}".formatted(lead);
            String found = "{\"batchcomplete\":true,\"query\":{\"pages\":[%s]}}".formatted(page);
            flaky.then(StandIn.json(200, found), StandIn.json(200, found), StandIn.html(500));
            Wikipedia wikipedia = WikipediaOnStandIn.at(flaky.base().toString(), folder, time, Progress.NONE);
            ArticleQuery longFilm = new ArticleQuery("Coffee", "en", 5000, true);

            assertThat(wikipedia.articles(longFilm)).hasSize(1);
            assertThatThrownBy(() -> wikipedia.articles(longFilm)).isInstanceOf(EncyclopediaException.class);
        }
    }
}
