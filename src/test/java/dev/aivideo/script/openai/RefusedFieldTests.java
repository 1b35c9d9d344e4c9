package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.WritingTrial.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.script.ScriptRequest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A field that a server refuses is left out from then on. */
class RefusedFieldTests {
    private final WritingTrial trial = new WritingTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "max_tokens | {'error':{'message':'Unsupported parameter: \\'max_tokens\\' is not supported with this model. Use \\'max_completion_tokens\\' instead.','type':'invalid_request_error','param':'max_tokens','code':'unsupported_parameter'}}",
                "max_tokens | {'error':{'message':'Unsupported parameter: max_tokens. Use max_completion_tokens instead.'}}",
                "temperature | {'error':{'message':'Unsupported value: \\'temperature\\' does not support 0.6 with this model. Only the default (1) value is supported.','param':'temperature','code':'unsupported_value'}}",
                "temperature | {'detail':[{'type':'extra_forbidden','loc':['body','temperature'],'msg':'Extra inputs are not permitted','input':0.6}]}",
                "temperature | {'object':'error','message':'[{\\'type\\': \\'extra_forbidden\\', \\'loc\\': (\\'body\\', \\'temperature\\'), \\'msg\\': \\'Extra inputs are not permitted\\', \\'input\\': {\\'response_format\\': 1}}]','code':400}",
                "temperature | [{'error':{'code':400,'message':'Invalid JSON payload received. Unknown name \\'temperature\\': Cannot find field.','status':'INVALID_ARGUMENT'}}]",
                "temperature | {'error':{'message':'Unknown field: temperature. Allowed fields: model, messages, max_tokens, response_format, stream'}}",
                "stream | {'message':'Malformed input request: #: extraneous key [stream] is not permitted, please reformat your input and try again.'}",
                "stream | {'error':{'message':'Unrecognized request argument supplied: \\'stream\\' '}}"
            })
    void asksOnceWithoutAFieldThatIsRefusedAndNeverAgainWithIt(String field, String form) {
        trial.server.then(json(field.equals("temperature") ? 422 : 400, plain(form)), trial.good());

        assertThat(trial.write().scenes()).hasSize(5);

        assertThat(trial.question(0).has(field)).isTrue();
        assertThat(trial.question(1).has(field)).isFalse();
        List<String> others = List.of("model", "messages", "temperature", "response_format", "stream");
        assertThat(others).filteredOn(other -> !other.equals(field)).allMatch(trial.question(1)::has);
        assertThat(trial.question(1).has("max_completion_tokens")).isEqualTo(field.equals("max_tokens"));
        assertThat(trial.notes)
                .as("for explain")
                .anyMatch(note -> note.startsWith("script-refusal") && note.contains(field));
    }

    @Test
    void remembersWhatWasRefusedForTheRestOfTheRun() {
        String refusal = plain("{'error':{'message':'no such thing','param':'temperature'}}");
        trial.server.then(json(400, refusal), json(200, GroqStandIn.completion("{}", "stop", 1, 1)), trial.good());

        trial.write();

        assertThat(trial.question(1).has("temperature")).isFalse();
        assertThat(trial.question(2).has("temperature")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 {'error':'\\'response_format.type\\' must be \\'json_schema\\' or \\'text\\''}",
                "400 {'error':{'message':'This response_format type is unavailable now'}}",
                "400 {'error':{'message':'This model does not support response format `json_schema`.'}}",
                "422 {'detail':[{'loc':['body','response_format','type'],'msg':'Input should be text'}]}",
                "400 {'object':'error','message':'guided decoding is not available'}",
                "500 {'error':{'code':500,'message':'Failed to parse grammar','type':'server_error'}}"
            })
    void asksLessStrictlyWhereTheFormIsRefused(String form) {
        trial.server.then(json(Integer.parseInt(form.substring(0, 3)), plain(form.substring(4))), trial.good());

        assertThat(trial.write().scenes()).hasSize(5);
        assertThat(trial.question(0).at("/response_format/type").asString()).isEqualTo("json_schema");
        assertThat(trial.question(1).at("/response_format/type").asString()).isEqualTo("json_object");
        assertThat(trial.question(1).has("temperature")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 {'error':{'message':'System role not supported'}}",
                "400 [{'error':{'code':400,'message':'Developer instruction is not enabled for models/gemma-3-27b-it'}}]",
                "500 {'error':{'code':500,'message':'Conversation roles must alternate user/assistant/user/assistant/...'}}"
            })
    void putsTheRulesIntoTheQuestionWhenTheSystemRoleIsRefused(String form) {
        trial.server.then(json(Integer.parseInt(form.substring(0, 3)), plain(form.substring(4))), trial.good());

        assertThat(trial.write().scenes()).hasSize(5);
        JsonNode messages = trial.question(1).path("messages");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).path("role").asString()).isEqualTo("user");
        assertThat(messages.get(0).path("content").asString())
                .contains("science writer")
                .contains("Write exactly 5 scenes");
    }

    @Test
    void asksWithoutOptionalFieldsWhenARefusalGivesNoReason() {
        trial.server.then(json(400, "{}"), trial.good());
        assertThat(trial.write().scenes()).hasSize(5);
        assertThat(trial.question(1).has("temperature")).isFalse();

        try (WritingTrial always = new WritingTrial()) {
            always.server.then(json(400, "{}"));
            assertThatThrownBy(always::write).hasMessageContaining("It gives no reason: status 400");
            assertThat(always.questions()).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 {'error':{'message':'This model\\'s maximum context length is 4096 tokens. However, you requested 9000 tokens.','code':'context_length_exceeded'}}",
                "400 {'object':'error','message':'\\'max_tokens\\' or \\'max_completion_tokens\\' is too large: 3000. This model\\'s maximum context length is 4096 tokens and your request has 1500 input tokens','code':400}",
                "400 {'error':{'code':400,'message':'the request exceeds the available context size (4096 tokens)','type':'exceed_context_size_error','n_ctx':4096}}",
                "413 {'error':{'message':'prompt is too long: 9000 tokens > 4096 maximum'}}",
                "400 {'error':{'message':'max_tokens is too large: 4000. This model supports at most 2048 completion tokens'}}"
            })
    void writesSmallerPartsWhereTheModelHoldsLess(String form) {
        trial.server.then(exchange -> {
            JsonNode asked = WritingTrial.JSON.readTree(
                    trial.server.asked().get(trial.server.asked().size() - 1).body());
            String text = asked.path("messages").toString();
            if (text.length() / 4 + asked.path("max_tokens").asInt() > 4096
                    || asked.path("max_tokens").asInt() > 2048) {
                json(Integer.parseInt(form.substring(0, 3)), plain(form.substring(4)))
                        .give(exchange);
            } else {
                Matcher scenes = Pattern.compile("exactly (\\d+) scenes with (\\d+) words")
                        .matcher(text);
                assertThat(scenes.find()).isTrue();
                String script = trial.script(Integer.parseInt(scenes.group(1)), Integer.parseInt(scenes.group(2)));
                json(200, GroqStandIn.completion(script, "stop", 1, 1)).give(exchange);
            }
        });

        assertThat(trial.write(new ScriptRequest("Bridges", Duration.ofSeconds(300), 25, 780, List.of()))
                        .scenes())
                .hasSize(25);
    }

    @Test
    void saysWhichSettingHelpsWhereNotEvenOneSceneFits() {
        trial.server.then(
                json(400, plain("{'error':{'message':'This model\\'s maximum context length is 128 tokens.'}}")));

        assertThat(trial.assertStops(trial::write))
                .contains("maximum context length is 128 tokens")
                .contains("aivideo.script.openai.context-tokens");
    }
}
