package dev.aivideo.visuals.nasa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.StandIn;
import dev.aivideo.project.Aspect;
import dev.aivideo.visuals.Candidate;
import dev.aivideo.visuals.FootageQuery;
import dev.aivideo.visuals.download.Clips;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NasaCatalogueTests {
    private static final FootageQuery QUERY =
            new FootageQuery("Launch", 1, List.of("launch"), "It rises.", Duration.ofSeconds(3), Aspect.WIDE, 40);

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
        return NasaAt.address(server.base(), folder, Duration.ofSeconds(5), Clips.fetcher(folder.resolve("clips")))
                .search(QUERY);
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
