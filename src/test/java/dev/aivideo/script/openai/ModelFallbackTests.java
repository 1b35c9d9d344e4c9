package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.GroqStandIn.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aivideo.net.Fault;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.StandIn;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.ScriptRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that are gone, and services that fail: the next model, or a clear end. */
class ModelFallbackTests extends GroqTrial {
    @ParameterizedTest
    @CsvSource({"404,model_not_found", "400,model_decommissioned"})
    void takesTheNextModelWhenOneIsRetiredAndSaysTheRemedy(int status, String code) {
        standIn.then(json(status, error("no such model", "invalid_request_error", code)), model());

        assertThat(write(FIVE_SCENES).scenes()).hasSize(5);
        assertThat(question(1).path("model").asString()).isEqualTo("openai/gpt-oss-20b");
        assertThat(warnings).singleElement().asString().contains("aivideo.script.openai.model");
    }

    @Test
    void saysThatNoConfiguredModelExists() {
        standIn.then(json(404, error("gone", "invalid_request_error", "model_not_found")));

        assertThatThrownBy(() -> write(FIVE_SCENES))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("None of the configured language models exists");
    }

    @Test
    void asksAModelThatWasGoneAgainForTheNextScript() {
        standIn.then(json(404, error("gone", "invalid_request_error", "model_not_found")), model());
        OpenAiScriptWriter writer = writer();

        write(writer, FIVE_SCENES);
        write(writer, new ScriptRequest("Ships", Duration.ofSeconds(60), 5, 150, List.of()));

        assertThat(question(2).path("model").asString()).isEqualTo("openai/gpt-oss-120b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 page not found", "{\"detail\": \"Not Found\"}"})
    void saysThatTheAddressIsWrongWhenItHasNoLanguageModel(String body) {
        standIn.then(StandIn.bytes(404, "text/plain", body.getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> write(FIVE_SCENES))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("Check aivideo.script.openai.base-url");
        assertThat(warnings).as("no model is to blame").isEmpty();
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void asksOnceMoreAfterAStatus422() {
        String tripped = error("not processable", "invalid_request_error", "");
        standIn.then(json(422, tripped), model());

        assertThat(write(FIVE_SCENES).scenes()).hasSize(5);

        try (StandIn always = new StandIn()) {
            always.then(json(422, tripped));
            assertThatThrownBy(() -> write(writer(at(always.base() + "/v1"), false), FIVE_SCENES.withWords(160)))
                    .hasMessageContaining("refused the request");
            assertThat(always.asked()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void stopsAtAWrongKeyWithTheRemedyAndWithoutTheKey(int status) {
        standIn.then(json(status, error("Invalid API Key " + KEY, "invalid_request_error", "invalid_api_key")));

        LanguageModelException stopped = catchThrowableOfType(LanguageModelException.class, () -> write(FIVE_SCENES));

        assertThat(stopped).hasMessageContaining("GROQ_API_KEY").hasMessageNotContaining(KEY);
        assertThat(stopped.getCause().getCause()).hasMessageNotContaining(KEY);
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void letsTheNextWriterTakeOverIfFallbackIsAllowed() {
        standIn.then(json(401, error("no", "x", "invalid_api_key")));

        assertThatThrownBy(() -> writer(properties("groq", null), true).write(FIVE_SCENES))
                .isInstanceOf(ScriptException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {498, 500, 502, 503})
    void asksAgainWhenTheServiceFails(int status) {
        standIn.then(StandIn.html(status), StandIn.html(status), model());

        assertThat(write(FIVE_SCENES).scenes()).hasSize(5);
        assertThat(standIn.asked()).hasSize(3);
    }

    @Test
    void givesUpOnAServiceThatHangsAfterTwoTries() {
        standIn.then(standIn.hanging());
        OpenAiScriptWriter impatient = writer(properties("groq", Duration.ofMillis(150)), false);

        assertThatThrownBy(() -> write(impatient, FIVE_SCENES))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("too slow");
        assertThat(standIn.asked()).as("tried again once").hasSize(2);
        assertThat(sums).as("what it cost is noted also then").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @Timeout(60)
    void everyFaultEndsTheRunWithAMessageThatDoesNotShowTheKey(Fault fault) {
        OpenAiProperties faulty = at(fault.at(standIn) + "/v1", Duration.ofMillis(150));

        assertThatThrownBy(() -> write(writer(faulty, false), FIVE_SCENES))
                .isInstanceOfAny(LanguageModelException.class, QuotaExhaustedException.class)
                .hasMessageContaining("Remedy")
                .hasMessageNotContaining(KEY);
        assertThat(sums).as("what it cost is noted also then").hasSize(1);
        assertThat(time.slept()).as("within the longest wait").allMatch(wait -> wait.toMinutes() < 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"choices\": []}", "{}", "[]"})
    void stopsWithARemedyWhenAnAnswerHasNoChoices(String answer) {
        standIn.then(json(200, answer));

        assertThatThrownBy(() -> write(FIVE_SCENES))
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("Remedy");
    }
}
