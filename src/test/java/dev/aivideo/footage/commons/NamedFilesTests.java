package dev.aivideo.footage.commons;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.net.StandIn;
import dev.aivideo.project.NamedThing;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTests {
    private static final NamedThing JANE =
            new NamedThing("Jane Doe", "Jane Doe (pilot)", "Q7", "", List.of("Jane Doe 1932.jpg", "Airfield.jpg"));

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void close() {
        server.close();
    }

    /** @param answers by a part of the question; the whole answer, or the list of its pages */
    private List<Candidate> found(NamedThing thing, boolean thrifty, Map<String, String> answers) {
        server.then(exchange -> {
            String asked = asked(exchange.getRequestURI().toString());
            String body = answers.entrySet().stream()
                    .filter(one -> asked.contains(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            (body.equals("fails")
                            ? StandIn.json(404, "{}")
                            : StandIn.json(
                                    200,
                                    body.startsWith("{\"claims") ? body : "{\"query\": {\"pages\": [" + body + "]}}"))
                    .give(exchange);
        });
        FootageQuery query = aFootageQuery()
                .topic("Flying")
                .terms("airfield")
                .narration("From the airfield she flew.")
                .names(thing)
                .build();
        return CommonsOnStandIn.address(
                        server.base(),
                        folder,
                        Duration.ofSeconds(5),
                        LoopbackClients.fetcher(folder.resolve("clips")),
                        new FileTerms(false),
                        thrifty)
                .search(query);
    }

    private static String asked(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    private List<String> questions() {
        return server.asked().stream().map(one -> asked(one.path())).toList();
    }

    private static String still(int page, String title, String licence) {
        return """
                {"pageid": %d, "title": "File:%s", "categories": [{"title": "Category:Things"}], "imageinfo": [{
                 "width": 4000, "height": 3000, "mime": "image/jpeg", "thumburl": "https://upload.wikimedia.org/a.jpg",
                 "extmetadata": {"License": {"value": "%s"}}}]}""".formatted(page, title, licence);
    }

    private static String category(String name) {
        return "{\"claims\": {\"P373\": [{\"rank\": \"deprecated\", \"mainsnak\": {\"datavalue\": {\"value\": \"Old\"}}},"
                + "{\"rank\": \"normal\", \"mainsnak\": {\"datavalue\": {\"value\": \"" + name + "\"}}}]}}";
    }

    @Test
    void whereLittleIsStatedToDepictAThingItsCategoryIsAsked() {
        List<Candidate> found = found(
                JANE,
                false,
                Map.of(
                        "action=wbgetclaims", category("Jane Doe (aviator)"),
                        "incategory:\"Jane Doe (aviator)\"", still(5, "At the stick.jpg", "pd")));

        assertThat(found).extracting(Candidate::title).contains("At the stick");
        assertThat(found.get(0).description().keywords()).containsExactly("Jane Doe (pilot)", "Things");
        assertThat(found.get(0).description().depicts()).isEmpty();
        assertThat(questions()).anyMatch(asked -> asked.contains("entity=Q7") && asked.contains("property=P373"));
    }

    @Test
    void whereEnoughIsStatedTheCategoryIsNotAsked() {
        String many = String.join(
                ",",
                IntStream.range(0, 6)
                        .mapToObj(i -> still(i, "Jane " + i + ".jpg", "pd"))
                        .toList());

        found(JANE, false, Map.of("P180=Q7", many));

        assertThat(questions()).noneMatch(asked -> asked.contains("wbgetclaims"));
    }

    @Test
    void aCategoryThatIsNoNameIsNotAsked() {
        found(JANE, false, Map.of("action=wbgetclaims", category("Jane\\\" OR \\\"x")));

        assertThat(questions()).noneMatch(asked -> asked.contains("incategory"));
    }

    @Test
    void thePicturesOfItsArticleAreCandidatesUnderTheSameTerms() {
        String pages = still(1, "Jane Doe 1932.jpg", "cc0") + "," + still(2, "Airfield.jpg", "cc-by-4.0") + ","
                + still(3, "Hangar.jpg", "cc-by-sa-4.0") + "," + still(4, "Map of the route.jpg", "pd");

        List<Candidate> found = found(JANE, true, Map.of("titles=File:Jane Doe 1932.jpg|File:Airfield.jpg", pages));

        assertThat(found).extracting(Candidate::title).containsExactly("Airfield", "Jane Doe 1932");
        assertThat(found.get(1).description().keywords()).as("bears the name").startsWith("Jane Doe (pilot)");
        assertThat(found.get(0).description().keywords()).containsExactly("Things");
    }

    @Test
    void aPictureOfAnotherWhoseNameBeginsAlikeIsNotTheArticlesOwn() {
        NamedThing elder = new NamedThing("Jane Doe", "Jane Doe", "", "", List.of("A.jpg"));
        String pages = still(1, "Jane Doe Jr.jpg", "pd") + "," + still(2, "Jane Doe's house.jpg", "pd") + ","
                + still(3, "Jane Doering.jpg", "pd") + "," + still(4, "Jane Doe, the Younger.jpg", "pd");

        assertThat(found(elder, true, Map.of("titles=File:A.jpg", pages)))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.description().keywords()).containsExactly("Things"));
    }

    @Test
    void clipsThatAreNotAnsweredCostOnlyThemselves() {
        List<Candidate> found = found(
                JANE,
                false,
                Map.of("filetype:video", "fails", "filetype:bitmap filew:>1199 airfield", still(1, "Grass.jpg", "pd")));

        assertThat(found).extracting(Candidate::title).containsExactly("Grass");
    }
}
