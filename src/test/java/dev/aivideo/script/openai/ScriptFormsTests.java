package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.WritingTrial.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.language.Sentences;
import dev.aivideo.script.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which models write a script, and what they write instead of one. */
class ScriptFormsTests {
    private final WritingTrial trial = new WritingTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'A Title','scenes':{'2':{'narration':'%2'},'10':{'narration':'%3'},'1':{'narration':'%1'}}}",
                "{'Scene 1':'%1','Scene 2':'%2','Scene 3':'%3'}",
                "[{'narration':'%1'},{'narration':'%2'},{'narration':'%3'}]",
                "['%1',{'text':'%2'},{'voiceover':'%3'}]",
                "{'Scenes':[{'Narration':'%1'},{'voice_over':'%2'},{'voiceOver':'%3'}]}",
                "{'script':{'segments':[{'narration_text':'%1'},{'narrationText':'%2'},{'script':'%3'}]}}",
                "{'scenes':[{'narration':['%1','']},{'narration':{'text':'%2'}},{'content':'%3'}],}",
                "{'scenes':[{'narration':'%1', /* one */ 'narration':'%1'},{narration:'%2'},{'narration':'%3'}]}"
            })
    void readsScenesUnderOtherNames(String form) {
        String json = form.replace('\'', '"').replaceAll("%(\\d)", "Told here is matter number $1 of three.");
        trial.server.then(says(json));

        assertThat(trial.write().scenes())
                .extracting(Script.ScriptScene::text)
                .containsExactly(
                        "Told here is matter number 1 of three.",
                        "Told here is matter number 2 of three.",
                        "Told here is matter number 3 of three.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "{\"script\": @}", "```json\n@\n```", "{\"scenes\": %}"})
    void readsAScriptThatIsQuotedInJson(String form) {
        String script = trial.script();
        String scenes = WritingTrial.JSON.readTree(script).path("scenes").toString();
        trial.server.then(
                says(form.replace("@", WritingTrial.quoted(script)).replace("%", WritingTrial.quoted(scenes))));

        assertThat(trial.write().scenes()).hasSize(5);
        assertThat(trial.questions()).isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'choices':[{'message':{'content':null},'finish_reason':'stop'}]} | the answer is empty",
                "{'choices':[{'message':{'content':''},'finish_reason':'stop'}]} | the answer is empty",
                "{'choices':[{'message':{'content':null,'refusal':'I cannot help with that.'}}]} | the model refused: \"I cannot help with that.\"",
                "{'output':[{'type':'message','content':[{'type':'refusal','refusal':'No such films.'}]}]} | the model refused: \"No such films.\"",
                "{'choices':[{'message':{'content':null},'finish_reason':'content_filter'}]} | content filter",
                "{'candidates':[{'finishReason':'SAFETY'}]} | content filter",
                "{'choices':[{'message':{'content':null,'reasoning_content':'Hm, bridges.'},'finish_reason':'stop'}]} | only reasoned",
                "{'choices':[{'message':{'content':[{'type':'thinking','thinking':'Hm.'}]},'finish_reason':'stop'}]} | only reasoned",
                "{'choices':[{'message':{'content':'','reasoning':'Hm'},'finish_reason':'length'}]} | all the tokens that it was given on reasoning",
                "{'choices':[{'message':{'content':''},'finish_reason':'length'}],'usage':{'completion_tokens_details':{'reasoning_tokens':900}}} | all the tokens that it was given on reasoning",
                "{'choices':[{'message':{'content':null,'tool_calls':[{'function':{'name':'web_search','arguments':'{}'}}]},'finish_reason':'tool_calls'}]} | called the tool 'web_search'",
                "{'choices':[{'message':{'content':'I cannot do that.'}}]} | holds no scenes",
                "{'id':'x','object':'chat.completion'} | its fields are id, object"
            })
    void saysWhatCameInsteadOfAScript(String form, String said) {
        trial.server.then(json(200, form.replace('\'', '"')));

        assertThatThrownBy(trial::write)
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining(said);
        assertThat(trial.notes).as("for explain").anyMatch(note -> note.contains(said));
    }

    @Test
    void cutsASceneThatDoesNotEndAfterASentence() {
        String flood = "This sentence of the flood has just eight words. ".repeat(250);
        trial.server.then(says("{\"scenes\":[{\"narration\":" + WritingTrial.quoted(flood) + "}]}"));

        Script script = trial.write();

        int words = script.scenes().stream()
                .mapToInt(scene -> Sentences.words(scene.text()))
                .sum();
        assertThat(words).isBetween(120, 188);
        assertThat(script.scenes().get(0).text()).endsWith("words.");
    }
}
