package dev.aivideo.footage.commons;

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
import dev.aivideo.project.NamedThing;
import dev.aivideo.project.Rights;
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

class CommonsCatalogueTests {
    private static final FootageQuery QUERY =
            aFootageQuery().topic("Bridges").terms("suspension bridge").build();
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final ClipRange PART = new ClipRange(Duration.ofSeconds(2), Duration.ofSeconds(4));

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void close() {
        server.close();
    }

    private FootageSource source(boolean shareAlike) {
        return CommonsOnStandIn.address(
                server.base(),
                folder,
                LIMIT,
                LoopbackClients.fetcher(folder.resolve("clips")),
                new FileTerms(shareAlike),
                false);
    }

    /** A still as the interface lists it, but for these parts. */
    private static String still(String title, String file, String metadata) {
        return """
                {"pageid": 700002, "ns": 6, "title": "File:%s", "index": 1, "imagerepository": "local",
                 "categories": [{"ns": 14, "title": "Category:Suspension bridges"}],
                 "imageinfo": [{"size": 9400000, "width": 5400, "height": 3600,
                  "thumburl": "https://thumb.wikimedia.org/wikipedia/commons/thumb/c/cd/E.jpg/1920px-E.jpg?utm_source=c",
                  "thumbwidth": 1920, "thumbheight": 1280, "mime": "image/jpeg", "mediatype": "BITMAP",
                  "url": "https://upload.wikimedia.org/wikipedia/commons/c/cd/E.jpg",
                  "descriptionurl": "https://commons.wikimedia.org/wiki/File:E.jpg",
                  "descriptionshorturl": "https://commons.wikimedia.org/w/index.php?curid=700002",
                  "sha1": "0a1b2c3d4e5f"%s, "extmetadata": {%s}}]}""".formatted(title, file, metadata);
    }

    private static String said(String key, String value) {
        return "\"" + key + "\": {\"value\": \"" + value + "\", \"source\": \"commons-desc-page\", \"hidden\": \"\"}";
    }

    private static String stillUnder(String licence, String... more) {
        return still(
                "Example bridge at dusk.jpg",
                "",
                String.join(
                                ",",
                                said("License", licence),
                                said(
                                        "Artist",
                                        "<a href='//x' title='User:Example'>Example</a><span style='display:none'>z</span>"),
                                String.join("", more))
                        .replaceAll(",$", ""));
    }

    private List<Candidate> found(boolean shareAlike, String... pages) {
        server.then(StandIn.json(
                200, "{\"batchcomplete\": true, \"query\": {\"pages\": [%s]}}".formatted(String.join(",", pages))));
        return source(shareAlike).search(QUERY);
    }

    private List<Candidate> found(String... pages) {
        return found(false, pages);
    }

    private List<String> questions() {
        return server.asked().stream()
                .map(asked -> URLDecoder.decode(asked.path(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void asksForStillsAndClipsByTheBestWords() {
        found();

        assertThat(questions())
                .anyMatch(asked -> asked.contains("gsrsearch=filetype:bitmap filew:>1199 suspension bridge")
                        && asked.contains("iiurlwidth=1920"))
                .anyMatch(asked ->
                        asked.contains("gsrsearch=filetype:video suspension bridge") && asked.contains("|derivatives"));
    }

    @Test
    void asksOnceForASceneWhereFewCallsAreAllowed() {
        server.then(StandIn.json(200, "{\"batchcomplete\": true}"));

        CommonsOnStandIn.address(
                        server.base(),
                        folder,
                        LIMIT,
                        LoopbackClients.fetcher(folder.resolve("clips")),
                        new FileTerms(false),
                        true)
                .search(QUERY);

        assertThat(questions())
                .singleElement()
                .asString()
                .contains("gsrsearch=filetype:bitmap|video suspension bridge");
    }

    @Test
    void readsAStillWithItsRights() {
        Candidate one = found(stillUnder("cc-by-4.0", said("ImageDescription", "<p>Seen &amp; shot</p>")))
                .get(0);

        assertThat(one.key()).isEqualTo("commons:700002-0a1b2c3d");
        assertThat(one.format().widthPx()).isEqualTo(1920);
        assertThat(one.description().title()).isEqualTo("Example bridge at dusk");
        assertThat(one.description().text()).isEqualTo("Seen & shot");
        assertThat(one.description().keywords()).containsExactly("Suspension bridges");
        assertThat(one.rights().credit())
                .isEqualTo("\"Example bridge at dusk\" by Example, CC BY 4.0"
                        + " (https://creativecommons.org/licenses/by/4.0/), via Wikimedia Commons"
                        + " (https://commons.wikimedia.org/w/index.php?curid=700002), cropped");
    }

    @ParameterizedTest
    @CsvSource({
        "pd, true, true",
        "cc0, true, true",
        "cc-by-2.5-se, true, true",
        "cc-by-sa-4.0, false, true",
        "cc-by-sa-3.0-de, false, true",
        "cc-by-nc-4.0, false, false",
        "cc-by-nd-4.0, false, false",
        "gfdl, false, false",
        "fal, false, false",
        "attribution, false, false"
    })
    void decidesByTheLicence(String code, boolean byDefault, boolean withShareAlike) {
        assertThat(found(false, stillUnder(code))).hasSize(byDefault ? 1 : 0);
        server.then(StandIn.json(200, "{\"batchcomplete\": true}"));
        assertThat(found(true, stillUnder(code))).hasSize(withShareAlike ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "No restrictions, '', 1",
        "Public domain, '', 1",
        "CC BY 4.0, https://creativecommons.org/licenses/by/4.0, 1",
        "CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0, 0",
        "CC BY 4.0, '', 0",
        "OGL 3, https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3, 0",
        "GFDL, https://www.gnu.org/copyleft/fdl.html, 0",
        "'', '', 0"
    })
    void withoutACodeTheAddressDecides(String name, String address, int taken) {
        String metadata = said("LicenseShortName", name) + (address.isEmpty() ? "" : "," + said("LicenseUrl", address));

        assertThat(found(still("Bridge.jpg", "", metadata))).hasSize(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "Restrictions, '', 1",
        "Restrictions, personality, 1",
        "Restrictions, trademarked, 0",
        "Restrictions, personality|insignia, 0",
        "Restrictions, nazi, 0",
        "Restrictions, something-new, 0",
        "NonFree, true, 0",
        "DeletionReason, Copyright violation, 0"
    })
    void decidesByWhatElseThePageSays(String key, String value, int taken) {
        assertThat(found(stillUnder("cc0", said(key, value)))).hasSize(taken);
    }

    @Test
    void whoCanBeRecognisedEndorsesNothing() {
        Rights rights = found(stillUnder("cc0", said("Restrictions", "personality")))
                .get(0)
                .rights();

        assertThat(rights.mayAdvertise()).isFalse();
        assertThat(rights.notice()).isNotBlank();
        assertThat(Rights.OWN.mayAdvertise()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme logo.png",
                "Flag of France.jpg",
                "Coat of arms of Bern.png",
                "Jane Doe signature.jpg",
                "Population chart 1990.png",
                "Map of Rome.jpg",
                "Moby Dick book cover.jpg",
                "1936 postage stamp.jpg",
                "20 euro banknote.jpg",
                "Firefox screenshot.png",
                "Chartres Cathedral plan.jpg",
                "Plan of the abbey church.jpg"
            })
    void passesOverSignsAndPrint(String title) {
        assertThat(found(still(title, "", said("License", "pd")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signature Bridge in Delhi.jpg",
                "Flagship store.jpg",
                "Harbour seal on a rock.jpg",
                "Photograph of mapmakers at work.jpg",
                "Covered bridge.jpg",
                "Planet rising.jpg",
                "Plane over the bay.jpg"
            })
    void takesWhatOnlySoundsAlike(String title) {
        assertThat(found(still(title, "", said("License", "pd")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"width\": 1199, \"height\": 800",
                ", \"width\": 1000, \"height\": 1079",
                ", \"width\": 9000, \"height\": 1500",
                ", \"mime\": \"image/gif\"",
                ", \"mime\": \"image/svg+xml\"",
                ", \"thumburl\": \"\"",
                ", \"badfile\": true",
                ", \"url\": \"https://upload.wikimedia.org/wikipedia/en/c/cd/E.jpg\"",
                ", \"width\": null"
            })
    void passesOverWhatWouldLookBad(String file) {
        assertThat(found(still("Bridge.jpg", file, said("License", "pd")))).isEmpty();
    }

    @Test
    void takesUprightStillsThatAreHighEnough() {
        assertThat(found(still("Bridge.jpg", ", \"width\": 1000, \"height\": 1500", said("License", "pd"))))
                .hasSize(1);
    }

    @Test
    void missingKeysCostThatFile() {
        assertThat(found(
                        "{}",
                        "{\"pageid\": 1, \"title\": \"File:A.jpg\"}",
                        "{\"missing\": true, \"title\": \"File:B\"}",
                        "{\"pageid\": 2, \"title\": \"File:C.jpg\", \"imageinfo\": [{\"extmetadata\": []}]}"))
                .isEmpty();
    }

    private static String clip(String file) {
        return """
                {"pageid": 700001, "ns": 6, "title": "File:Example harbor cranes.webm", "index": 1, "videoinfo": [{
                 "size": 18400000, "width": 1920, "height": 1080, "duration": 31.2, "mime": "video/webm",
                 "mediatype": "VIDEO", "url": "https://upload.wikimedia.org/wikipedia/commons/a/ab/E.webm",
                 "descriptionurl": "https://commons.wikimedia.org/wiki/File:E.webm",
                 "extmetadata": {"License": {"value": "cc-by-4.0"}},
                 "derivatives": [{"src": "https://upload.wikimedia.org/wikipedia/commons/a/ab/E.webm", "width": 1920},
                  {"src": "https://upload.wikimedia.org/t/E.480p.vp9.webm", "transcodekey": "480p.vp9.webm", "width": 854,
                   "height": 480},
                  {"src": "https://upload.wikimedia.org/t/E.1080p.vp9.webm", "transcodekey": "1080p.vp9.webm",
                   "width": 1920, "height": 1080}]%s}]}""".formatted(file);
    }

    @Test
    void takesTheFileOfAClipThatFillsTheFrameAndThenTheOthers() {
        Candidate one = found(clip("")).get(0);

        assertThat(one.format().duration()).hasMillis(31_200);
        assertThat(one.address().lines())
                .containsExactly(
                        "https://upload.wikimedia.org/t/E.1080p.vp9.webm",
                        "https://upload.wikimedia.org/wikipedia/commons/a/ab/E.webm",
                        "https://upload.wikimedia.org/t/E.480p.vp9.webm");
    }

    @ParameterizedTest
    @CsvSource({"59000000, true", "61000000, false"})
    void takesALargeOriginalOnlyIfItIsNotTooLong(int bytes, boolean taken) {
        Candidate one = found(clip(", \"width\": 3840, \"height\": 2160, \"size\": " + bytes))
                .get(0);

        assertThat(one.address().contains("/a/ab/E.webm")).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"width\": 0",
                ", \"duration\": 0",
                ", \"mime\": \"audio/ogg\"",
                ", \"url\": \"\", \"derivatives\": []"
            })
    void passesOverClipsWithoutPictures(String file) {
        assertThat(found(clip(file))).isEmpty();
    }

    @Test
    void asksForTheVeryThingsThatAreNamedFirst() {
        FootageQuery query = aFootageQuery()
                .topic("Bridges")
                .terms("suspension bridge")
                .names(
                        new NamedThing("the bridge", "Example bridge", "Q900001", "example_bridge.jpg"),
                        new NamedThing("Jane Doe", "Jane Doe", "Q900002", ""))
                .build();
        String picture = still("Example bridge (1).jpg", "", said("License", "pd"));
        String depicting = stillUnder("cc0").replace("700002", "700003");
        server.then(exchange -> {
            String asked = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
            String found = asked.contains("titles=File:Example bridge.jpg")
                    ? "\"redirects\": [{\"from\": \"File:Example bridge.jpg\", \"to\": \"File:Example bridge (1).jpg\"}],"
                            + "\"pages\": [" + picture + "]"
                    : "\"pages\": [" + (asked.contains("P180=Q900002") ? depicting : "") + "]";
            StandIn.json(200, "{\"batchcomplete\": true, \"query\": {" + found + "}}")
                    .give(exchange);
        });

        List<Candidate> found = source(false).search(query);

        assertThat(found).extracting(Candidate::id).containsExactly("700002-0a1b2c3d", "700003-0a1b2c3d");
        assertThat(found.get(0).description().depicts()).containsExactly("Q900001");
        assertThat(found.get(1).description().depicts()).containsExactly("Q900002");
    }

    @Test
    void anErrorInsideAGoodAnswerIsAFailureInOurWords() {
        server.then(StandIn.json(200, "{\"errors\": [{\"code\": \"maxlag\", \"text\": \"Waiting for a database\"}]}"));

        assertThatThrownBy(() -> source(false).search(QUERY))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("maxlag");
    }

    @Test
    void aPauseThatTheFileServerAsksForIsKeptButNotWaitedFor() {
        String page = stillUnder("cc0")
                .replace("https://thumb.wikimedia.org", server.base().toString());
        server.then(exchange -> (exchange.getRequestURI().getPath().startsWith("/w/api.php")
                        ? StandIn.json(200, "{\"query\": {\"pages\": [" + page + "]}}")
                        : StandIn.bytes(429, "text/plain", "slow down".getBytes(), "Retry-After", "600"))
                .give(exchange));
        Candidate one = source(false).search(QUERY).get(0);
        FootageSource source = source(false);

        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> source.fetch(one, PART, folder.resolve("project")))
                    .isInstanceOfSatisfying(
                            FootageException.class,
                            busy -> assertThat(busy.isOfOneItem()).isFalse());
        }

        assertThat(server.asked())
                .filteredOn(asked -> asked.path().contains("1920px"))
                .hasSize(1);
    }
}
