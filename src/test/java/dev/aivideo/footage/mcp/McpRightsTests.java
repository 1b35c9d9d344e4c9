package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Rights;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class McpRightsTests {
    private static final Rights LISTED = McpRights.of("clips", "5", json("""
            {"author": "Ann", "credit": "Ann for Clips", "licence": "CC BY 4.0", "terms":
             "https://creativecommons.org/licenses/by/4.0/", "page": "https://clips.example/5", "notice": "Not ours."}"""));

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Rights completed(Rights known, JsonNode answer) {
        return McpRights.completed(known, "clips", "5", answer);
    }

    @Test
    void pagesOfKnownCataloguesAreNamedByTheirOwnIds() {
        assertThat(McpRights.of("dvids", "VIDEO:988497", json("{}")).page())
                .isEqualTo("https://www.dvidshub.net/video/988497");
        assertThat(McpRights.of("mcp-nasa", "Earth Views", json("{}")).page())
                .isEqualTo("https://images.nasa.gov/details/Earth%20Views");
        assertThat(McpItems.normalised("Earth Views")).isNotEqualTo(McpItems.normalised("Earth_Views"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"providerId\": \"dvids\"}",
                "{\"page\": \"https://www.dvidshub.net/video/988497/hoist\"}",
                "{\"sourceUrl\": \"https://api.dvidshub.net/hls/video/988497.m3u8\"}"
            })
    void whatIsOfTheForcesGetsItsNoticeWhateverTheServerIsCalled(String item) {
        Rights rights = McpRights.of("us-military", "VIDEO:988497", json(item));

        assertThat(rights.notice()).contains("does not imply");
        assertThat(rights.licence()).isEqualTo("U.S. public domain");
    }

    @Test
    void whatAnItemSaysGoesBeforeTheNameOfTheServer() {
        assertThat(McpRights.of("dvids-and-more", "a", json("{\"url\": \"https://images-assets.nasa.gov/a.mp4\"}"))
                        .credit())
                .isEqualTo("Credit: NASA");
        assertThat(McpRights.of("clips", "a", json("{\"url\": \"https://dvidshub.net.example.org/a.mp4\"}"))
                        .licence())
                .isEmpty();
    }

    @Test
    void whatADownloadDoesNotSayStaysAsItWasListed() {
        Rights rights = completed(LISTED, json("{\"file_path\": \"5.mp4\", \"credit\": \"Ann B.\"}"));

        assertThat(rights)
                .isEqualTo(new Rights(
                        "Ann",
                        "Ann B.",
                        "CC BY 4.0",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "https://clips.example/5",
                        "Not ours."));
        assertThat(completed(LISTED, json("{\"file_path\": \"5.mp4\"}"))).isEqualTo(LISTED);
    }

    @Test
    void anotherLicenceTakesThePlaceOfTheListedOneAndItsTerms() {
        Rights rights = completed(LISTED, json("{\"licence\": \"CC BY-NC 4.0\"}"));

        assertThat(rights.licence()).isEqualTo("CC BY-NC 4.0");
        assertThat(rights.terms()).isEmpty();
        assertThat(rights.credit()).isEqualTo("Ann for Clips");
        assertThat(rights.notice()).isEqualTo("Not ours.");
    }

    @Test
    void theCaptionNamesTheMakerOrAnOwner() {
        Rights listed = McpRights.of("dvids", "988001", json("{}"));
        String caption = "{\"description\": \"Crews lift. (U.S. Coast Guard video by PO2 Alex Example)\"}";

        assertThat(listed.credit()).isEqualTo("Courtesy of DVIDS");
        assertThat(McpRights.completed(listed, "dvids", "988001", json(caption)).credit())
                .isEqualTo("U.S. Coast Guard video by PO2 Alex Example");
        for (String owner : List.of("Courtesy video of a company", "Rotors &copy; Acme")) {
            JsonNode answer = json("{\"description\": \"" + owner + "\"}");
            assertThat(McpRights.completed(listed, "dvids", "988001", answer).licence())
                    .isEqualTo("needs review");
            assertThat(McpRights.of("dvids", "988001", answer).licence()).isEqualTo("needs review");
        }
    }
}
