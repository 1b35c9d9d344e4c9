package dev.aivideo.footage.catalogue;

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NasaCatalogueTests {
    private static final FootageQuery QUERY =
            aFootageQuery().topic("Launch").terms("launch").build();

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void close() {
        server.close();
    }

    /** What is found of items with these fields. */
    private List<Candidate> found(String... items) {
        String list = String.join(
                ",",
                List.of(items).stream()
                        .map(item -> "{\"data\": [{\"media_type\": \"video\", " + item + "}]}")
                        .toList());
        server.then(StandIn.json(200, "{\"collection\": {\"items\": [" + list + "]}}"));
        return NasaOnStandIn.address(
                        server.base(), folder, Duration.ofSeconds(5), LoopbackClients.fetcher(folder.resolve("clips")))
                .search(QUERY);
    }

    /** Which addresses are tried for the clip of this id, if its list has these. */
    private List<String> tried(String id, String... files) {
        String list = String.join(
                ",",
                List.of(files).stream()
                        .map(file -> "{\"href\": \"" + server.base() + file + "\"}")
                        .toList());
        String search = "{\"data\": [{\"media_type\": \"video\", \"nasa_id\": \"" + id + "\"}]}";
        server.then(exchange -> {
            String path = exchange.getRequestURI().getPath();
            String items = path.equals("/search") ? search : list;
            boolean file = !path.equals("/search") && !path.startsWith("/asset/");
            (file ? StandIn.html(404) : StandIn.json(200, "{\"collection\": {\"items\": [" + items + "]}}"))
                    .give(exchange);
        });
        Candidate clip = source().search(QUERY).get(0);
        int before = server.asked().size();
        assertThatThrownBy(() -> source().fetch(clip, new ClipRange(Duration.ZERO, Duration.ofSeconds(2)), folder))
                .isInstanceOfSatisfying(
                        FootageException.class,
                        gone -> assertThat(gone.isOfOneItem()).isTrue());
        return server.asked().stream()
                .skip(before)
                .map(StandIn.Asked::path)
                .distinct()
                .toList();
    }

    private FootageSource source() {
        return NasaOnStandIn.address(
                server.base(), folder, Duration.ofSeconds(5), LoopbackClients.fetcher(folder.resolve("clips")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Landing #2| Landing%20%232",
                "What is Dark Matter?| What%20is%20Dark%20Matter%3F",
                "'Solar  Flare'| Solar%20%20Flare",
                "50% [a];b| 50%25%20%5Ba%5D%3Bb",
                "half%20done| half%2520done",
                "tail '| tail%20",
                "Sun \uD83C\uDF1E| Sun%20%F0%9F%8C%9E",
                "a&amp;b <i>c| a%26amp%3Bb%20%3Ci%3Ec"
            })
    void asksForNamesSignBySign(String id, String encoded) {
        String plain = id.replace("'", "");

        assertThat(tried(plain, "/video/" + plain + "~large.mp4"))
                .containsExactly("/asset/" + encoded, "/video/" + encoded + "~large.mp4");
    }

    @ParameterizedTest
    @CsvSource({
        "Landing 2, Landing%202~large.mp4, Landing%202~large.mp4",
        "Landing #3, Landing%20#3~large.mp4, Landing%20%233~large.mp4",
        "Landing, Landing~large.mp4?v=1, Landing~large.mp4?v=1"
    })
    void takesAddressesAsTheyAreThatAreEncodedAlready(String id, String file, String asked) {
        assertThat(tried(id, "/video/" + file)).last().isEqualTo("/video/" + asked);
    }

    @Test
    void triesTheNextSizeWhereOneCannotBeHad() {
        assertThat(tried(
                        "Comet",
                        "/v/Comet~orig.MP4",
                        "/v/Comet~thumb.jpg",
                        "/v/Comet~medium.mp4",
                        "/v/Comet~large.mp4"))
                .containsExactly("/asset/Comet", "/v/Comet~large.mp4", "/v/Comet~medium.mp4", "/v/Comet~orig.MP4");
    }

    @Test
    void aClipWithoutAFileIsNoFailureOfTheLibrary() {
        assertThat(tried("Comet", "/v/Comet~thumb.jpg")).containsExactly("/asset/Comet");
    }

    @Test
    void anAnswerToAnotherQuestionIsAFailureInTheLibrarysOwnWordsAndIsNotKept() {
        server.then(StandIn.json(200, "{\"reason\": \"closed for repair\"}"), StandIn.json(200, "[]"));

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> source().search(QUERY))
                    .isInstanceOf(FootageException.class)
                    .hasMessageContaining(time == 0 ? "closed for repair" : "it begins: []");
        }
    }

    @Test
    void leavesOutWhatNamesAnotherOwnerInAnyField() {
        assertThat(found(
                        "\"nasa_id\": \"own\", \"title\": \"Launch\", \"secondary_creator\": \"NASA\"",
                        "\"nasa_id\": \"maker\", \"secondary_creator\": \"NASA\", \"photographer\": \"Acme Studios\"",
                        "\"nasa_id\": \"title\", \"title\": \"Launch, SpaceX\"",
                        "\"nasa_id\": \"text\", \"description\": \"x\", \"description_508\": \"Courtesy of ESA\""))
                .extracting(Candidate::id)
                .containsExactly("own");
    }

    @Test
    void keepsIdsApartThatDifferInBlanksAndSignsOnly() {
        List<Candidate> found = found("\"nasa_id\": \"a b\"", "\"nasa_id\": \"a_b\"", "\"nasa_id\": \"a.b\"");

        assertThat(found).extracting(Candidate::address).containsExactly("a b", "a_b", "a.b");
        assertThat(found)
                .extracting(Candidate::id)
                .doesNotHaveDuplicates()
                .contains("a_b")
                .allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
        assertThat(found).extracting(clip -> clip.rights().page()).contains("https://images.nasa.gov/details/a%20b");
    }
}
