package dev.aivideo.footage.archive;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.net.StandIn;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveCatalogueTests {
    private static final FootageQuery QUERY =
            aFootageQuery().topic("Harbors").terms("harbor").build();
    private static final ClipRange PART = new ClipRange(Duration.ofSeconds(5), Duration.ofSeconds(4));
    private static final String MARK = "\"licenseurl\": \"http://creativecommons.org/publicdomain/mark/1.0/\"";

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void close() {
        server.close();
    }

    private FootageSource source() {
        return ArchiveOnStandIn.address(
                server.base(), folder, Duration.ofSeconds(5), LoopbackClients.fetcher(folder.resolve("clips")));
    }

    private List<Candidate> found(String... docs) {
        server.then(StandIn.json(
                200, "{\"response\": {\"numFound\": 9, \"docs\": [%s]}}".formatted(String.join(",", docs))));
        return source().search(QUERY);
    }

    private Candidate foundOne(String fields) {
        return found("{\"identifier\": \"example_harbor_1946\", " + fields + "}")
                .get(0);
    }

    @Test
    void asksForFilmsOfCollectionsUnderFreeLicences() {
        found();

        assertThat(URLDecoder.decode(server.asked().get(0).path(), StandardCharsets.UTF_8))
                .contains(
                        "q=(harbor) AND mediatype:movies AND (licenseurl:*publicdomain/mark* OR",
                        "collection:(FedFlix OR",
                        "fl[]=identifier&fl[]=title&",
                        "&output=json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT AND OR | not and or",
                "a(b):c \"d\" | a\\(b\\)\\:c \\\"d\\\"",
                "F-15 war/peace* ? | F\\-15 war\\/peace\\* \\?",
                "ANDES | ANDES"
            })
    void wordsAreNeverPartOfTheQueryLanguage(String words, String escaped) {
        assertThat(ArchiveCatalogue.escaped(words)).isEqualTo(escaped);
    }

    @Test
    void readsFieldsThatAreTextsOrLists() {
        Candidate one = foundOne(MARK + ", \"title\": [\"Working <b>Harbor</b>\"], \"creator\": [\"A\", \"B\"],"
                + "\"date\": \"1946\", \"subject\": \"harbors; ships\", \"description\": \"<p>Cranes &amp; men</p>\"");

        assertThat(one.description().title()).isEqualTo("Working Harbor");
        assertThat(one.description().keywords()).containsExactly("harbors", "ships");
        assertThat(one.description().text()).isEqualTo("Cranes & men");
        assertThat(one.description().made()).hasYear(1946);
        assertThat(one.rights().credit())
                .isEqualTo("\"Working Harbor\" by A, B, Public domain"
                        + " (https://creativecommons.org/publicdomain/mark/1.0/), via Internet Archive"
                        + " (https://archive.org/details/example_harbor_1946)");
    }

    @ParameterizedTest
    @CsvSource({
        "http://creativecommons.org/publicdomain/mark/1.0/, Public domain",
        "https://creativecommons.org/publicdomain/zero/1.0/, CC0",
        "http://creativecommons.org/licenses/publicdomain/, Public domain",
        "http://creativecommons.org/licenses/by/3.0/us/, CC BY 3.0 US",
        "https://www.creativecommons.org/licenses/by/4.0/deed.en, CC BY 4.0"
    })
    void takesWhatIsFree(String address, String licence) {
        assertThat(foundOne("\"licenseurl\": \"" + address + "\"").rights().licence())
                .isEqualToIgnoringCase(licence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": \"None stated\"",
                "\"licenseurl\": \"\"",
                "\"licenseurl\": \"http://creativecommons.org/licenses/by-nc/4.0/\"",
                "\"licenseurl\": \"http://creativecommons.org/licenses/by-nd/4.0/\"",
                "\"licenseurl\": \"http://creativecommons.org/licenses/by-sa/4.0/\"",
                "\"licenseurl\": \"https://example.org/?creativecommons.org/licenses/by/4.0/\"",
                "\"licenseurl\": [\"http://creativecommons.org/publicdomain/zero/1.0/\","
                        + "\"http://creativecommons.org/licenses/by-nc/4.0/\"]",
                "\"rights\": \"Public domain\"",
                MARK + ", \"collection\": \"opensource_movies\"",
                MARK + ", \"collection\": [\"opensource_movies\", \"community\", \"fav-somebody\"]"
            })
    void refusesWhatIsNotSurelyFree(String fields) {
        assertThat(found("{\"identifier\": \"a\", " + fields + "}")).isEmpty();
    }

    @Test
    void refusesIdentifiersThatAreNone() {
        assertThat(found(
                        "{\"identifier\": \"../a\", " + MARK + "}",
                        "{" + MARK + "}",
                        "{\"identifier\": [], " + MARK + "}"))
                .isEmpty();
    }

    /** Addresses of files that are tried of an item that is described so. */
    private List<String> tried(String item) {
        String search = "{\"response\": {\"docs\": [{\"identifier\": \"example_harbor_1946\", %s}]}}".formatted(MARK);
        server.then(exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean file = path.startsWith("/download/");
            (file ? StandIn.html(404) : StandIn.json(200, path.startsWith("/metadata/") ? item : search))
                    .give(exchange);
        });
        Candidate film = source().search(QUERY).get(0);
        assertThatThrownBy(() -> source().fetch(film, PART, folder.resolve("project")))
                .isInstanceOfSatisfying(
                        FootageException.class,
                        gone -> assertThat(gone.isOfOneItem()).isTrue());
        return server.asked().stream()
                .map(StandIn.Asked::path)
                .filter(path -> path.startsWith("/download/"))
                .distinct()
                .toList();
    }

    private static String item(String... files) {
        return "{\"files\": [%s], \"metadata\": {\"identifier\": \"example_harbor_1946\", %s}}"
                .formatted(String.join(",", files), MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"is_dark\": true, \"files\": [{\"name\": \"a.mp4\"}], \"metadata\": {" + MARK + "}}",
                "{\"files\": [{\"name\": \"a.mp4\"}], \"metadata\": {}}",
                "{\"files\": [{\"name\": \"a.mp4\", \"private\": \"true\"}], \"metadata\": {" + MARK + "}}",
                "{\"files\": [{\"name\": \"a.mpeg\"}, {\"format\": \"h.264\"}], \"metadata\": {" + MARK + "}}",
                "{\"files\": [{\"name\": \"a.mp4\", \"length\": \"0:03\"}], \"metadata\": {" + MARK + "}}",
                "{\"files\": [{\"name\": \"../../a.mp4\"}], \"metadata\": {" + MARK + "}}"
            })
    void anItemOfNoUseCostsThatItem(String item) {
        assertThat(tried(item)).isEmpty();
    }

    @Test
    void triesTheSmallestFileThatFillsTheFrameAndThenTheLargest() {
        assertThat(
                        tried(
                                item(
                                        "{\"name\": \"tiny.mp4\", \"width\": \"320\", \"height\": \"240\", \"size\": \"10\"}",
                                        "{\"name\": \"two/Working Harbör.mp4\", \"width\": \"640\", \"height\": \"480\", \"size\": \"4800\"}",
                                        "{\"name\": \"huge.mp4\", \"width\": \"1920\", \"height\": \"1080\", \"size\": \"99000000000\"}",
                                        "{\"name\": \"large.mp4\", \"width\": \"1920\", \"height\": \"1080\", \"size\": \"48000000\"}")))
                .containsExactly(
                        "/download/example_harbor_1946/large.mp4",
                        "/download/example_harbor_1946/huge.mp4",
                        "/download/example_harbor_1946/two/Working%20Harb%C3%B6r.mp4",
                        "/download/example_harbor_1946/tiny.mp4");
    }

    @ParameterizedTest
    @CsvSource({"94.13, 94130", "00:01:34, 94000", "1:34, 94000", "01:00:00.5, 3600500"})
    void readsLengthsAsSecondsAndClocks(String text, long ms) {
        assertThat(ArchiveJson.length(text)).hasMillis(ms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "a", "1:2:3:4", "-5", "::"})
    void takesNothingElseForALength(String text) {
        assertThat(ArchiveJson.length(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"600, 60", "5000, 60", "100, 10", "40, 5", "7, 3"})
    void beginsBehindTheTitlesAndEndsBeforeTheEnd(long lengthS, long fromS) {
        assertThat(ArchiveItem.behindTitles(PART, Duration.ofSeconds(lengthS)))
                .isEqualTo(new ClipRange(Duration.ofSeconds(fromS), PART.length()));
    }
}
