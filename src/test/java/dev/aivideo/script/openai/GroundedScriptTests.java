package dev.aivideo.script.openai;

import static dev.aivideo.script.openai.GroqStandIn.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Rights;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.project.SourceText;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A model is bound to the facts of the sources: what it says beyond them is repaired, or taken out. */
class GroundedScriptTests extends GroqTrial {
    private static final String TEXT = """
            # The bridge of Hollin

            The bridge of Hollin was opened on 27 May 1937 after four years of work.
            Its main span is 1,280 metres long and hangs from two cables.

            ## Work

            Eleven men fell to their deaths, and the net caught nineteen.
            The engineer Ada Strand called it "a harp of steel" in a letter.
            """;
    private static final String OPENED =
            "In May 1937 the bridge was opened, when the men had worked on it for four years in wind and fog.";
    private static final String CAUGHT =
            "Below the road hung a net, and in it nineteen men who had slipped were caught before they fell.";
    private static final String INVENTED = "It took 600 thousand rivets, and each was hammered by hand.";
    private static final String LEANING = "They glowed in the fog.";
    private static final String SPAN = "Two cables hold the road.";

    private static ScriptRequest request(SourceText source) {
        return new ScriptRequest("How the bridge stands", Duration.ofSeconds(15), 2, 40, List.of(source));
    }

    private static final ScriptRequest REQUEST = request(SourceText.of("notes", TEXT));

    private static String script(Map<String, Object> first, Map<String, Object> second) {
        return JSON.writeValueAsString(Map.of(
                "title",
                "A Title",
                "description",
                "A text.",
                "tags",
                List.of("bridge"),
                "scenes",
                List.of(first, second)));
    }

    private static Map<String, Object> scene(String narration, Object facts) {
        return Map.of("narration", narration, "search_terms", List.of("bridge"), "facts", facts);
    }

    private static String grounded() {
        return script(scene(OPENED, List.of(1)), scene(CAUGHT, List.of(3)));
    }

    private static String invented() {
        return script(scene(OPENED, List.of(1)), scene(INVENTED + " " + LEANING + " " + SPAN, List.of(2)));
    }

    @Test
    void givesTheSentencesOfTheSourcesAsNumberedFactsToBeNamed() {
        standIn.then(says(grounded()));

        write(REQUEST);

        String user = question(0).at("/messages/1/content").asString();
        assertThat(user)
                .containsPattern("(?s)<SOURCE-[0-9a-f]{12}>\n1\\. The bridge of Hollin was opened.*"
                        + "\n3\\. Eleven men fell.*\n</SOURCE-[0-9a-f]{12}>")
                .contains("\"facts\": [1, 2]");
        JsonNode required = question(0).at("/response_format/json_schema/schema/properties/scenes/items/required");
        assertThat(required.toString()).contains("facts");
    }

    @Test
    void saysOfEachSentenceWhichFactItWasMadeOf() {
        standIn.then(says(grounded()));

        Script script = write(REQUEST);

        assertThat(script.scenes().get(1).origin().sentences())
                .containsExactly(new SceneOrigin.Sentence(
                        CAUGHT, 1, 3, "Eleven men fell to their deaths, and the net caught nineteen."));
        assertThat(groundings.get(0)).containsEntry("grounded", true).containsEntry("facts", 4);
        assertThat(groundings.get(1).get("scenes").toString()).contains("facts=[3]");
        assertThat(script.faults()).isEmpty();
    }

    @Test
    void asksAgainForWhatStandsInNoFact() {
        standIn.then(says(invented()), says(grounded()));

        Script script = write(REQUEST);

        assertThat(question(1).path("messages").toString())
                .contains("scene 2 says what stands in none of the facts: \\\"600 thousand\\\"");
        assertThat(standIn.asked()).hasSize(2);
        assertThat(script.scenes().get(1).text()).isEqualTo(CAUGHT);
        assertThat(groundings.get(1))
                .containsEntry("repaired", List.of("600 thousand"))
                .containsEntry("takenOut", List.of());
    }

    @Test
    void takesOutTheSentenceThatIsNeverRepairedAndTheOneThatHangsOnIt() {
        standIn.then(says(invented()));

        Script script = write(REQUEST);

        assertThat(standIn.asked()).hasSize(3);
        assertThat(script.scenes()).extracting(Script.ScriptScene::text).containsExactly(OPENED, SPAN);
        assertThat(groundings.get(1).get("takenOut"))
                .isEqualTo(List.of(Map.of("scene", 2, "sentence", INVENTED, "unsupported", List.of("600 thousand"))));
        assertThat(script.faults()).anyMatch(fault -> fault.contains("taken out"));
    }

    @Test
    void leavesOutASceneOfWhichNothingStands() {
        standIn.then(says(script(scene(OPENED, List.of(1)), scene(INVENTED + " " + INVENTED, List.of(2)))));

        assertThat(write(REQUEST).scenes()).extracting(Script.ScriptScene::text).containsExactly(OPENED);
    }

    @Test
    void stopsWithARemedyWhereNothingStands() {
        standIn.then(says(script(scene(INVENTED, List.of(2)), scene("In 1871 it was Vienna's.", List.of(9)))));

        assertThatThrownBy(() -> write(REQUEST))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("Nothing that the language model wrote stands in the facts")
                .hasMessageContaining("aivideo.script.grounding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[99, 0, -3]", "\"none\"", "null", "{\"a\": 1}", "[3, 3, \"3\", \"fact 3\"]"})
    void takesAScriptWhateverTheFactsItNames(String facts) {
        standIn.then(says(grounded().replace("[3]", facts)));

        Script script = write(REQUEST);

        assertThat(standIn.asked()).hasSize(1);
        assertThat(script.scenes().get(1).origin().sentences())
                .as("found by what it says where none is named")
                .extracting(SceneOrigin.Sentence::number)
                .containsExactly(3);
    }

    @Test
    void takesAScriptThatNamesNoFactsAtAll() {
        standIn.then(says(grounded().replace("\"facts\"", "\"other\"")));

        assertThat(write(REQUEST).scenes()).hasSize(2);
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void keepsTheFactsOfAFinishedPart() {
        standIn.then(says(grounded()));
        Script first = write(REQUEST);

        assertThat(write(REQUEST)).isEqualTo(first);
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void publishesNoTitleAndDescriptionThatNoFactBearsOut() {
        standIn.then(says(grounded()
                .replace("A Title", "The Bridge of 1901")
                .replace("A text.", "It opened in 1937. Its towers cost 9 million.")));

        Script script = write(REQUEST);

        assertThat(script.title()).isEqualTo("How the bridge stands");
        assertThat(script.description()).isEqualTo("It opened in 1937.");
    }

    @Test
    void saysThatAFilmWithoutASourceIsNotGrounded() {
        standIn.then(model());

        Script script = write(FIVE_SCENES);

        assertThat(groundings)
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .containsEntry("grounded", false)
                        .hasEntrySatisfying(
                                "why", why -> assertThat(why.toString()).startsWith("not grounded")));
        assertThat(script.scenes()).allMatch(scene -> scene.origin().equals(SceneOrigin.NONE));
        assertThat(question(0).toString()).doesNotContain("facts");
    }

    @Test
    void givesASourceAsMereMaterialAndNoArticleWhereGroundingIsOff() {
        grounding = "none";
        SourceText.Article article = new SourceText.Article("en", 7, "Q1", "", List.of());
        standIn.then(says(invented()));

        Script script = write(REQUEST);
        write(request(new SourceText("Wikipedia: Bridge", "Bridge", TEXT, Rights.NONE, article)));

        assertThat(script.scenes().get(1).text()).contains("rivets");
        String user = question(0).at("/messages/1/content").asString();
        assertThat(user).contains("Hollin").doesNotContain("1. The bridge").doesNotContain("\"facts\"");
        assertThat(question(1).at("/messages/1/content").asString()).doesNotContain("Hollin");
    }
}
