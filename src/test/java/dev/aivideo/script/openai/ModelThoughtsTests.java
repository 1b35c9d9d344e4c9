package dev.aivideo.script.openai;

import static dev.aivideo.script.openai.WritingTrial.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.script.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model thought aloud is never narrated. */
class ModelThoughtsTests {
    private final WritingTrial trial = new WritingTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<think>Hm. {'scenes':[{'narration':'A thought.'}]}</think>#",
                "<thinking>Hm.</thinking>#",
                "<reasoning>Hm.</reasoning>\n```json\n#\n```",
                "<thought>\n```json\n{'scenes':[{'narration':'A thought.'}]}\n```\n</thought>\n```json\n#\n```",
                "[THINK]{'scenes':[{'narration':'A thought.'}]}[/THINK]#",
                "◁think▷Hm.◁/think▷#",
                "Hm, five scenes. </think> #",
                "<|channel|>analysis<|message|>{'scenes':[{'narration':'A thought.'}]}<|end|><|start|>assistant<|channel|>final<|message|>#<|return|>",
                "<|start_header_id|>assistant<|end_header_id|>#<|eot_id|>",
                "Okay, let me think about five scenes. {'scenes':[{'narration':'A thought.'}]} That is too short. So:\n#",
                "// five scenes\n#",
                "{'scenes':[{'narration':'A thought.'}]}\n\nBetter:\n#"
            })
    void neverTakesAMarkedThoughtAsNarration(String form) {
        trial.server.then(says(form.replace("'", "\"").replace("#", trial.script())));

        trial.assertTakenAtOnce();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<think>The user wants bridges. #",
                "<thinking>#",
                "[THINK]#",
                "◁think▷#",
                "<|channel|>analysis<|message|>#",
                "<think>Done.</think><think>Once more: #"
            })
    void neverNarratesAThoughtThatDoesNotEnd(String form) {
        trial.server.then(
                says(form.replace("#", "{\"scenes\":[{\"narration\":\"I might begin with towers.\"}]}")), trial.good());

        assertThat(trial.write().scenes())
                .hasSize(5)
                .noneMatch(scene -> scene.text().contains("I might"));

        try (WritingTrial always = new WritingTrial()) {
            always.server.then(says(form.replace("#", always.script())));
            assertThatThrownBy(always::write)
                    .isInstanceOf(LanguageModelException.class)
                    .hasMessageContaining("thought aloud and never came to an answer")
                    .hasMessageContaining("aivideo.script.openai.reasoning-effort");
        }
    }

    @Test
    void takesThoughtsOutOfNarrations() {
        String script =
                trial.script().replace("\"narration\":\"", "\"narration\":\"<think>Five words. Or six?</think>");
        trial.server.then(says(script));
        trial.assertTakenAtOnce();

        try (WritingTrial open = new WritingTrial()) {
            String narration = open.script(5, 150);
            open.server.then(says(narration.replaceFirst("\\.\"", ". <think>Now the user wants more.\"")));
            assertThat(open.write().scenes())
                    .hasSize(5)
                    .noneMatch(scene -> scene.text().contains("user wants"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okay, let me think about this scene. ",
                "The user wants five scenes about bridges! ",
                "We need to write thirty words. So let me count the words. ",
                "Here is the narration for scene one: "
            })
    void asksAgainForAThoughtWithoutMarksAndNeverNarratesIt(String thought) {
        String script = trial.script().replace("\"narration\":\"", "\"narration\":\"" + thought);
        trial.server.then(says(script));

        Script written = trial.write();

        assertThat(trial.question(1).path("messages").toString()).contains("a thought about the task");
        assertThat(written.scenes()).noneMatch(scene -> scene.text().contains(thought.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We need to write our history anew, they said.",
                "Let me count the ways, wrote the poet.",
                "The user asks a browser for a page.",
                "We must create room for the sea."
            })
    void keepsSentencesThatOnlyLookLikeThoughts(String sentence) {
        assertThat(NarrationRules.clean(sentence)).isEqualTo(sentence);
    }
}
