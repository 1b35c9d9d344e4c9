package dev.aivideo.encyclopedia.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.encyclopedia.NamedItem;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.testing.RecordingProgress;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.Wikimedia;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikimediaNamesTests {
    private static final NamedItem LOVELACE =
            new NamedItem("Ada Lovelace", "Q7259", "Ada Lovelace portrait.jpg", "English mathematician (1815–1852)");
    private static final String LOVELACE_PAGE = page(
            "Ada Lovelace",
            "\"pageprops\":{\"wikibase_item\":\"Q7259\"},\"pageimage\":\"Ada_Lovelace_portrait.jpg\","
                    + "\"description\":\"English mathematician (1815–1852)\"");

    @TempDir
    Path folder;

    private final StandIn wikipedia = new StandIn();
    private final StandIn wikidata = new StandIn();
    private final SteppingTime time = new SteppingTime();
    private final RecordingProgress progress = new RecordingProgress();

    private Wikimedia wikimedia() {
        NetProperties net = NetProperties.defaults();
        return new Wikimedia(
                new Http(net, new AddressGuard(net), time, time, new Random(7)), net, progress, time, time);
    }

    private WikimediaNames names() {
        Wikimedia wikimedia = wikimedia();
        ActionApi articles = wikimedia.project("Wikipedia", wikipedia.base(), Duration.ofSeconds(10));
        ActionApi items = wikimedia.project("Wikidata", wikidata.base(), Duration.ofSeconds(10));
        return names(new WikimediaNames.Services(Optional.of(articles), Optional.of(items), true));
    }

    private WikimediaNames names(WikimediaNames.Services services) {
        return new WikimediaNames("en", services, new KeptNames(folder, Clock.systemUTC()), progress);
    }

    private WikimediaNames offline() {
        return names(new WikimediaNames.Services(Optional.empty(), Optional.empty(), true));
    }

    private static String page(String title, String rest) {
        return "{\"ns\":0,\"title\":\"%s\",%s}".formatted(title, rest);
    }

    private static StandIn.Answer answer(String query) {
        return StandIn.json(200, "{\"batchcomplete\":true,\"query\":{" + query + "}}");
    }

    @AfterEach
    void stop() {
        wikipedia.close();
        wikidata.close();
    }

    @Test
    void asksForAllTitlesAtOnce() {
        wikipedia.then(answer("\"pages\":[" + LOVELACE_PAGE + "]"));

        assertThat(names().byTitle(List.of("Ada Lovelace", "Nobody"))).isEqualTo(Map.of("Ada Lovelace", LOVELACE));
        assertThat(wikipedia.asked()).hasSize(1);
        assertThat(wikipedia.asked().get(0).path())
                .contains("titles=Ada%20Lovelace%7CNobody")
                .contains("redirects=1")
                .contains("prop=pageprops%7Cpageimages%7Cdescription")
                .contains("pilicense=free");
        assertThat(wikidata.asked()).isEmpty();
    }

    @Test
    void asksForFiftyTitlesACall() {
        wikipedia.then(answer("\"pages\":[" + LOVELACE_PAGE + "]"));

        names().byTitle(IntStream.range(0, 60).mapToObj(i -> "Title " + i).toList());

        assertThat(wikipedia.asked()).hasSize(2);
    }

    @Test
    void followsRedirectsButNotToAPartOfAnArticle() {
        wikipedia.then(answer("\"normalized\":[{\"from\":\"ada Byron\",\"to\":\"Ada Byron\"}],"
                + "\"redirects\":[{\"from\":\"Ada Byron\",\"to\":\"Ada Lovelace\"},"
                + "{\"from\":\"Note G\",\"to\":\"Ada Lovelace\",\"tofragment\":\"Work\"}],"
                + "\"pages\":[" + LOVELACE_PAGE + "]"));

        assertThat(names().byTitle(List.of("ada Byron", "Note G"))).isEqualTo(Map.of("ada Byron", LOVELACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"missing\":true",
                "\"invalid\":true,\"invalidreason\":\"…\"",
                "\"pageprops\":{\"disambiguation\":\"\",\"wikibase_item\":\"Q46\"}",
                "\"pageprops\":{\"wikibase_item\":\"<b>\"}",
                "\"length\":7"
            })
    void refusesWhatIsNoOneThing(String page) {
        wikipedia.then(answer("\"pages\":[" + page("John Smith", page) + "]"));

        assertThat(names().byTitle(List.of("John Smith"))).isEmpty();
        assertThat(names().byTitle(List.of("John Smith"))).isEmpty();
        assertThat(wikipedia.asked()).as("what is nothing is kept as well").hasSize(1);
    }

    @Test
    void takesAMissingPictureFromTheItemsClaims() {
        wikipedia.then(answer("\"pages\":[" + page("Louvre", "\"pageprops\":{\"wikibase_item\":\"Q19675\"}") + "]"));
        wikidata.then(StandIn.json(
                200,
                "{\"entities\":{\"Q19675\":{\"claims\":{\"P18\":["
                        + "{\"rank\":\"deprecated\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"Old.jpg\"}}},"
                        + "{\"rank\":\"normal\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"Any.jpg\"}}},"
                        + "{\"rank\":\"preferred\",\"mainsnak\":{\"snaktype\":\"novalue\"}},"
                        + "{\"rank\":\"preferred\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"Best.jpg\"}}}"
                        + "]}}}}"));

        assertThat(names().byTitle(List.of("Louvre")))
                .isEqualTo(Map.of("Louvre", new NamedItem("Louvre", "Q19675", "Best.jpg", "")));
        assertThat(wikidata.asked().get(0).path())
                .contains("action=wbgetentities")
                .contains("ids=Q19675");
    }

    @Test
    void givesTheSameWithoutANetworkOnceItIsKept() {
        wikipedia.then(answer("\"pages\":[" + LOVELACE_PAGE + "]"));
        Map<String, NamedItem> first = names().byTitle(List.of("Ada Lovelace"));

        assertThat(offline().byTitle(List.of("Ada Lovelace", "Charles Babbage")))
                .isEqualTo(first);
        assertThat(progress.warnings()).noneMatch(warning -> warning.contains("names"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>captive portal</html>",
                "{\"errors\":[{\"code\":\"badvalue\",\"text\":\"Unrecognized value\"}]}",
                "[]"
            })
    void aServiceThatGivesNoAnswerCostsAWarningAndIsAskedNoMore(String body) {
        wikipedia.then(StandIn.json(200, body));
        WikimediaNames names = names();

        assertThat(names.byTitle(List.of("Ada Lovelace"))).isEmpty();
        assertThat(names.byTitle(List.of("Charles Babbage"))).isEmpty();
        assertThat(wikipedia.asked()).hasSize(1);
        assertThat(progress.warnings())
                .filteredOn(warning -> warning.contains("Some names are not linked"))
                .singleElement()
                .asString()
                .contains("Remedy");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatBearsANameIsWhatHasItAsItsLabel() {
        wikidata.then(
                StandIn.json(
                        200,
                        "{\"search\":[{\"id\":\"Q7259\",\"label\":\"Ada Lovelace\",\"description\":\"English mathematician\"},"
                                + "{\"id\":\"Q2\",\"label\":\"Ada Lovelace Day\",\"description\":\"day\"}]}"),
                StandIn.json(
                        200,
                        "{\"entities\":{\"Q7259\":{\"claims\":{\"P18\":[{\"rank\":\"normal\",\"mainsnak\":"
                                + "{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"Ada.jpg\"}}}]}}}}"));
        NamedItem ada = new NamedItem("Ada Lovelace", "Q7259", "Ada.jpg", "English mathematician");

        assertThat(names().byName("Ada Lovelace")).containsExactly(ada);
        assertThat(offline().byName("Ada Lovelace")).containsExactly(ada);
        assertThat(wikidata.asked()).hasSize(2);
        assertThat(wikidata.asked().get(0).path())
                .contains("action=wbsearchentities")
                .contains("search=Ada%20Lovelace")
                .contains("type=item");
    }

    @Test
    void thePicturesOfArticlesAreAskedForTogetherAndKept() {
        wikipedia.then(
                StandIn.json(
                        200,
                        "{\"continue\":{\"imcontinue\":\"7|B\",\"continue\":\"||\"},\"query\":{"
                                + "\"redirects\":[{\"from\":\"Ada Byron\",\"to\":\"Ada Lovelace\"}],\"pages\":["
                                + "{\"pageid\":7,\"title\":\"Ada Lovelace\",\"images\":[{\"ns\":6,\"title\":\"Datei:Ada.jpg\"},"
                                + "{\"title\":\"File:Icon.svg\"}]}]}}"),
                answer(
                        "\"pages\":[{\"pageid\":7,\"title\":\"Ada Lovelace\",\"images\":[{\"title\":\"File:Notes.png\"}]},"
                                + "{\"pageid\":8,\"title\":\"Engine\"}]"));
        Map<String, List<String>> wanted = Map.of("Ada Byron", List.of("Ada.jpg", "Notes.png"), "Engine", List.of());

        assertThat(names().pictures(List.of("Ada Byron", "Engine"), List.of())).isEqualTo(wanted);
        assertThat(offline().pictures(List.of("Ada Byron", "Engine"), List.of()))
                .isEqualTo(wanted);
        assertThat(wikipedia.asked()).hasSize(2);
        assertThat(wikipedia.asked().get(0).path()).contains("prop=images").contains("imlimit=max");
    }

    @Test
    void thePicturesOfTwentyOtherArticlesAreAskedForAtMostAndOfNoneWhereFewCallsAreAllowed() {
        wikipedia.then(answer("\"pages\":[]"));
        List<String> many = IntStream.range(0, 60).mapToObj(i -> "Title " + i).toList();

        assertThat(names().pictures(List.of("Ada"), many)).hasSize(21);
        assertThat(wikipedia.asked()).hasSize(3);

        ActionApi alone = wikimedia().project("Wikipedia", wikipedia.base(), Duration.ofSeconds(10));
        WikimediaNames thrifty = names(new WikimediaNames.Services(Optional.of(alone), Optional.empty(), true));
        assertThat(thrifty.pictures(List.of("Bob"), List.of("Eve"))).containsOnlyKeys("Bob");
    }

    @Test
    void noPicturesAreAskedForWhereCommonsIsNotAsked() {
        wikipedia.then(answer("\"pages\":[]"));
        ActionApi unasked = wikimedia().project("Wikipedia", wikipedia.base(), Duration.ofSeconds(10));

        assertThat(names(new WikimediaNames.Services(Optional.of(unasked), Optional.of(unasked), false))
                        .pictures(List.of("Ada"), List.of("Eve")))
                .isEmpty();
        assertThat(wikipedia.asked()).isEmpty();
    }
}
