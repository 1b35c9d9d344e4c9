package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.GroqStandIn.completion;
import static dev.aivideo.script.openai.GroqStandIn.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.language.Sentences;
import dev.aivideo.net.StandIn;
import dev.aivideo.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faulty drafts are asked for again, with their faults named. */
class DraftRepairTests extends GroqTrial {
    @Test
    void asksAgainWithTheFaultsNamedAndTakesTheBest() {
        standIn.then(says(groq.script(3, 60)), says(groq.script(5, 150)));

        Script script = write(FIVE_SCENES);

        assertThat(script.scenes()).hasSize(5);
        String repair = question(1).path("messages").toString();
        assertThat(repair)
                .contains("there are 3 scenes, there must be exactly 5")
                .contains("assistant");
        assertThat(attempts).extracting(a -> (Integer) a.get("attempt")).containsExactly(1, 2);
    }

    @Test
    void stopsAfterItsAttemptsAndSaysWhatIsStillWrong() {
        standIn.then(says(groq.script(3, 60)), says(groq.script(4, 120)), says(groq.script(2, 50)));

        Script script = write(FIVE_SCENES);

        assertThat(standIn.asked()).hasSize(3);
        assertThat(script.scenes()).as("the best of three").hasSize(4);
        assertThat(script.faults()).anySatisfy(fault -> assertThat(fault).contains("there are 4 scenes"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500})
    void keepsADraftThatCannotBeRepairedWithItsFaults(int status) {
        String used = error("tokens per day (TPD): Please try again in 17m13.3s.", "tokens", "x");
        standIn.then(says(groq.script(5, 120)), json(status, used));

        Script script = write(FIVE_SCENES);

        assertThat(script.scenes()).hasSize(5);
        assertThat(script.faults()).anySatisfy(fault -> assertThat(fault).contains("120 words in all"));
        assertThat(unrepaired)
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .containsEntry("part", "1 of 1")
                        .containsEntry("attempt", 2)
                        .containsKeys("faults", "failure"));
    }

    @Test
    void removesLabelsAndMarkdownThatTheModelRepeats() {
        String script = groq.script(5, 150).replace("\"narration\":\"", "\"narration\":\"**Scene 1:** [music] ");
        standIn.then(says(script));

        Script written = write(FIVE_SCENES);

        assertThat(standIn.asked()).hasSize(3);
        assertThat(question(1).path("messages").toString()).contains("a stage direction");
        assertThat(written.scenes())
                .allSatisfy(scene -> assertThat(scene.text())
                        .doesNotContain("*")
                        .doesNotContain("Scene")
                        .doesNotContain("["));
    }

    @Test
    void allowsMoreTokensAfterAnAnswerThatWasCut() {
        String whole = groq.script(5, 150);
        standIn.then(
                json(200, completion("", "length", 300, 1000)),
                json(200, completion(whole.substring(0, whole.length() * 2 / 3), "length", 300, 1000)),
                says(whole));

        Script script = write(FIVE_SCENES);

        assertThat(script.scenes()).hasSize(5);
        assertThat(question(1).path("max_completion_tokens").asInt())
                .isGreaterThan(question(0).path("max_completion_tokens").asInt());
        assertThat((Integer) attempts.get(1).get("penalty"))
                .as("what was whole is read")
                .isLessThan(1000);
    }

    @Test
    void cutsAScriptThatIsFarTooLongToTheLengthAskedFor() {
        standIn.then(says(groq.script(400, 12_000)));

        Script script = write(FIVE_SCENES);

        int words = script.scenes().stream()
                .mapToInt(scene -> Sentences.words(scene.text()))
                .sum();
        assertThat(words).isBetween(120, 188);
        assertThat(script.scenes()).hasSizeBetween(4, 6);
    }

    @Test
    void asksAgainForATitleDescriptionOrTagsThatAreMissingOrInMarkdown() {
        String without = groq.script(5, 150).replace("A Title", "").replace("A text.", "");
        String marked = groq.script(5, 150).replace("A Title", "# A **Title**").replace("\"bridge\"", "\"#bridge\"");
        standIn.then(says(without.replace("[\"bridge\"]", "[]")), says(marked));

        Script script = write(FIVE_SCENES);

        assertThat(question(1).toString())
                .contains("there is no title")
                .contains("there is no description")
                .contains("there are no tags");
        assertThat(question(2).toString()).contains("the title: Markdown in it");
        assertThat(script.title()).isEqualTo("A Title");
        assertThat(script.tags()).containsExactly("bridge");
        assertThat(script.faults()).isEmpty();
    }

    @Test
    void givesNoScriptWhenTheModelNeverKeepsTheForm() {
        standIn.then(says("PWNED"));

        assertThatThrownBy(() -> write(FIVE_SCENES))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("no usable script");
        assertThat(standIn.asked()).hasSize(3);
    }

    @Test
    void stopsWhenEveryScriptHasNoScenes() {
        standIn.then(says("{\"title\": \"Bridges\", \"scenes\": []}"));

        assertThatThrownBy(() -> write(FIVE_SCENES))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("holds no scenes");
        assertThat(standIn.asked()).hasSize(3);
    }

    @Test
    void countsAnUnreadableAnswerAsAFailedAttempt() {
        standIn.then(json(200, "{\"choices\":[{\"mess"), StandIn.html(200), model());

        assertThat(write(FIVE_SCENES).scenes()).hasSize(5);

        try (StandIn always = new StandIn()) {
            always.then(StandIn.html(200));
            assertThatThrownBy(() -> write(writer(at(always.base() + "/v1"), false), FIVE_SCENES.withWords(160)))
                    .isInstanceOf(LanguageModelException.class)
                    .hasMessageContaining("no readable answer");
            assertThat(always.asked()).hasSize(3);
        }
    }

    @Test
    void keepsAUsableDraftWhenTheAnswersToItsRepairAreUnusable() {
        standIn.then(says(groq.script(400, 12_000)), says("Sorry."));

        Script script = write(FIVE_SCENES);

        assertThat(standIn.asked()).hasSize(3);
        assertThat(script.scenes()).isNotEmpty();
    }
}
