package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.bytes;
import static dev.aivideo.net.StandIn.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aivideo.language.Sentences;
import dev.aivideo.script.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which servers send what a model wrote, and those in which models write it. */
class AnswerFormsTests {
    private final WritingTrial trial = new WritingTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    private void assertTakenAtOnce() {
        Script script = trial.write();
        assertThat(script.scenes()).hasSize(5).allSatisfy(scene -> {
            assertThat(Sentences.words(scene.text())).isEqualTo(30);
            assertThat(scene.text()).doesNotContainIgnoringCase("think");
        });
        assertThat(trial.questions()).isEqualTo(1);
    }

    /** {@code @} is the script as a JSON text, {@code #} the script itself. */
    private String filled(String form) {
        String script = trial.script();
        return form.replace("@", WritingTrial.quoted(script)).replace("#", script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'choices':[{'message':{'content':[{'type':'text','text':@}]},'finish_reason':'stop'}]}",
                "{'choices':[{'message':{'content':[{'type':'thinking','thinking':[{'type':'text','text':'I think {1}.'}]},{'type':'text','text':@}]}}]}",
                "{'choices':[{'message':{'content':[{'text':@}]}}]}",
                "{'choices':[{'message':{'content':[@]}}]}",
                "{'choices':[{'message':{'content':[{'type':'text','text':{'value':@}}]}}]}",
                "{'choices':[{'message':{'content':@},'finish_reason':null}],'usage':null}",
                "{'choices':[{'message':{'content':@}}],'usage':{'prompt_tokens':'312','completion_tokens':'400'}}",
                "{'choices':[{'message':{'content':''}},{'index':1,'message':{'content':@}}]}",
                "{'choices':[{'message':@}]}",
                "{'choices':[{'text':@,'finish_reason':'stop'}]}",
                "{'choices':[{'message':{'content':@},'logprobs':NaN}],'usage':{'total_time':Infinity}}",
                "{'choices':[{'message':{'content':@}}],'error':null}",
                "{'choices':[{'message':{'content':#}}]}",
                "{'choices':[{'message':{'content':null,'tool_calls':[{'function':{'name':'write','arguments':@}}]},'finish_reason':'tool_calls'}]}",
                "{'type':'message','role':'assistant','content':[{'type':'text','text':@}],'stop_reason':'end_turn','usage':{'input_tokens':9,'output_tokens':9}}",
                "{'output_text':@}",
                "{'object':'response','status':'completed','output':[{'type':'reasoning','summary':[{'text':'Think.'}]},{'type':'message','content':[{'type':'output_text','text':@}]}]}",
                "{'model':'llama3','message':{'role':'assistant','content':@},'done':true,'done_reason':'stop','prompt_eval_count':7}",
                "{'response':@,'done':true}",
                "{'candidates':[{'content':{'parts':[{'text':'I think.','thought':true},{'text':@}]},'finishReason':'STOP'}]}",
                "[{'generated_text':@}]",
                "{'result':{'response':@},'success':true,'errors':[],'messages':[]}",
                "[{'choices':[{'message':{'content':@}}]}]",
                "#",
                "{'choices':[{'message':{'reasoning_content':'{\\'scenes\\':[]}','content':[#]}}]}"
            })
    void readsEveryFormOfEnvelope(String form) {
        trial.server.then(json(200, filled(form.replace('\'', '"'))));

        assertTakenAtOnce();
    }

    @Test
    void readsAnEnvelopeThatIsATextOfJson() {
        String envelope = filled("{\"choices\":[{\"message\":{\"content\":@}}]}");
        trial.server.then(json(200, WritingTrial.quoted(envelope)));

        assertTakenAtOnce();
    }

    @ParameterizedTest
    @CsvSource({
        "text/event-stream,data:  ,'data: [DONE]',",
        "text/event-stream,data:,'data:[DONE]',: OPENROUTER PROCESSING",
        "application/json,data: ,,: keep-alive",
        "application/x-ndjson,,,"
    })
    void joinsAStreamThatNobodyAskedFor(String type, String before, String end, String comment) {
        String script = trial.script();
        StringBuilder stream = new StringBuilder(comment == null ? "" : comment + "\n\n");
        for (int from = 0; from < script.length(); from += 97) {
            String piece = script.substring(from, Math.min(script.length(), from + 97));
            stream.append(before == null ? "" : before)
                    .append("{\"choices\":[{\"index\":0,\"delta\":{\"content\":" + WritingTrial.quoted(piece)
                            + "},\"finish_reason\":null}]}\n\n")
                    .append(comment == null ? "" : comment + "\n\n");
        }
        stream.append(before == null ? "" : before)
                .append(
                        "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":11}}\n\n")
                .append(end == null ? "" : end);
        trial.server.then(bytes(200, type, stream.toString().getBytes(StandardCharsets.UTF_8)));

        assertTakenAtOnce();
    }

    @Test
    void joinsTheStreamsOfOtherInterfaces() {
        String script = trial.script();
        String half = WritingTrial.quoted(script.substring(0, 200));
        String rest = WritingTrial.quoted(script.substring(200));
        String named =
                "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":%s}}\n\n";
        String output = "event: x\ndata: {\"type\":\"response.output_text.delta\",\"delta\":%s}\n\n";
        String lines = "{\"message\":{\"role\":\"assistant\",\"content\":%s},\"done\":false}\n";
        for (String form : new String[] {named, output, lines}) {
            try (WritingTrial other = new WritingTrial()) {
                other.server.then(json(200, form.formatted(half) + form.formatted(rest)));
                assertThat(other.write().scenes()).as(form).hasSize(5);
            }
        }
    }

    @Test
    void readsPackedAndOtherwiseEncodedAnswers() throws IOException {
        String envelope = filled("{\"choices\":[{\"message\":{\"content\":@}}]}");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(envelope.getBytes(StandardCharsets.UTF_8));
        }
        trial.server.then(bytes(200, "application/json", packed.toByteArray(), "Content-Encoding", "gzip"));
        assertTakenAtOnce();

        String accented = envelope.replace("\"A Title", "\"Caf\u00e9").replace("A Title", "Caf\u00e9");
        for (byte[] form : new byte[][] {
            accented.getBytes(StandardCharsets.ISO_8859_1),
            ("\ufeff" + accented).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + accented).getBytes(StandardCharsets.UTF_16BE)
        }) {
            try (WritingTrial other = new WritingTrial()) {
                other.server.then(bytes(200, "application/json; charset=ISO-8859-1", form));
                assertThat(other.write().title()).isEqualTo("Caf\u00e9");
            }
        }
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
    void takesNoThoughtForNarration(String form) {
        trial.server.then(says(form.replace("'", "\"").replace("#", trial.script())));

        assertTakenAtOnce();
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
    void neverNarratesAThoughtWithoutEnd(String form) {
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
        assertTakenAtOnce();

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
    void knowsThatSomeSentencesOnlyLookLikeThoughts(String sentence) {
        assertThat(NarrationRules.clean(sentence)).isEqualTo(sentence);
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
    void readsScenesUnderWhateverNames(String form) {
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
    void readsAScriptThatIsATextWithinATextOfJson(String form) {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | text/html | <html><head><title>Sign in to Harbour WiFi</title></head></html> | page: Sign in to Harbour WiFi",
                "200 | text/plain | Welcome! | It says: \"Welcome!\"",
                "204 | text/plain | '' | The answer is empty",
                "200 | application/json | '' | The answer is empty",
                "200 | application/json | {\"choices\":[{\"mess | It says: \"{\"choices"
            })
    void saysWhatCameInsteadOfAnAnswer(int status, String type, String body, String said) {
        trial.server.then(bytes(status, type, body.strip().getBytes(StandardCharsets.UTF_8)));

        Throwable stopped = catchThrowable(trial::write);

        assertThat(stopped)
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("no readable answer")
                .hasMessageContaining(said)
                .hasMessageContaining("aivideo.script.openai.base-url");
        assertThat(trial.notes).as("for explain").anyMatch(note -> note.contains(said));
    }

    private static dev.aivideo.net.StandIn.Answer says(String content) {
        return json(200, GroqStandIn.completion(content, "stop", 300, 400));
    }

    @Test
    void cutsASceneWithoutEndAtASentence() {
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
