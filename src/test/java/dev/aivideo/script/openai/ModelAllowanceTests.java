package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.GroqStandIn.completion;
import static dev.aivideo.script.openai.GroqStandIn.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.StandIn.Answer;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of requests and tokens: waiting, smaller requests, the next model, and parking the run. */
class ModelAllowanceTests extends GroqTrial {
    @Test
    void writesSmallerPartsWhenARequestIsTooLarge() {
        GroqStandIn small = new GroqStandIn(time, 3000);
        standIn.then(exchange -> small.answer(
                exchange, standIn.asked().get(standIn.asked().size() - 1).body()));

        Script script = write(new ScriptRequest("Bridges", Duration.ofSeconds(240), 20, 640, List.of()));

        assertThat(script.scenes()).hasSize(20);
        assertThat(small.statuses.get(0)).isEqualTo(413);
        assertThat(small.statuses).contains(200);
    }

    @ParameterizedTest
    @CsvSource({"60,5,156,1", "300,25,780,1", "1800,150,4680,7"})
    void neverAsksForMoreThanAMinuteHolds(int seconds, int scenes, int words, int calls) {
        standIn.then(model());

        Script script =
                write(new ScriptRequest("How bridges stand", Duration.ofSeconds(seconds), scenes, words, List.of()));

        assertThat(script.scenes()).hasSize(scenes);
        assertThat(script.faults()).isEmpty();
        assertThat(groq.statuses).as("never refused").containsOnly(200).hasSize(calls);
        assertThat(groq.requestTokens).allMatch(tokens -> tokens <= 8000);
        assertThat(sums.get(0)).containsEntry("calls", calls);
    }

    @Test
    void waitsAsLongAsALimitPerMinuteSays() {
        String limit = "Rate limit reached on tokens per minute (TPM): Limit 8000, Used 6400, Requested 2300. "
                + "Please try again in 5.25s.";
        standIn.then(json(429, error(limit, "tokens", "rate_limit_exceeded"), "retry-after", "6"), model());

        assertThat(write(FIVE_SCENES).scenes()).hasSize(5);
        assertThat(time.slept()).contains(Duration.ofSeconds(6));
    }

    @Test
    void readsTheWaitFromTheWordsWhereThereIsNoHeader() {
        standIn.then(json(429, error("on requests per minute. Please try again in 5.25s.", "requests", "x")), model());

        write(FIVE_SCENES);

        assertThat(time.slept()).contains(Duration.ofMillis(5250));
    }

    @Test
    void takesTheNextModelWhenADayIsUsedUpAndIsParkedWhenNoneIsLeft() {
        String used = error("Rate limit on tokens per day (TPD): Please try again in 17m13.3s.", "tokens", "x");
        standIn.then(json(429, used, "retry-after", "1034"), model());
        OpenAiScriptWriter writer = writer();

        assertThat(write(writer, FIVE_SCENES).scenes()).hasSize(5);
        assertThat(question(1).path("model").asString()).isEqualTo("openai/gpt-oss-20b");
        assertThat(warnings).singleElement().asString().contains("has used up its allowance until");

        try (StandIn empty = new StandIn()) {
            empty.then(json(429, used.replace("try again", "org_secret try again")));
            QuotaExhaustedException parked = catchThrowableOfType(
                    QuotaExhaustedException.class,
                    () -> writer(at(empty.base() + "/v1"), false).write(FIVE_SCENES));
            assertThat(parked.until()).isEqualTo(time.instant().plusMillis(1_033_300));
            assertThat(parked).hasMessageContaining("restart").hasMessageNotContaining("org_secret");
            assertThat(empty.asked()).as("each model once").hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"Rate limit reached.,600,600000", "Rate limit reached. Please try again in 3m0s,,180000"})
    void takesTheNextModelWhenTheWaitIsTooLongAndIsParkedWhenNoneIsLeft(String words, String header, long waitMs) {
        String[] headers = header == null ? new String[0] : new String[] {"Retry-After", header};
        Answer refusal = json(429, error(words, "requests", "rate_limit_exceeded"), headers);
        standIn.then(refusal, model());

        assertThat(write(FIVE_SCENES).scenes()).hasSize(5);
        assertThat(question(1).path("model").asString()).isEqualTo("openai/gpt-oss-20b");
        assertThat(time.slept()).as("nobody waits").isEmpty();

        try (StandIn empty = new StandIn()) {
            empty.then(refusal);
            QuotaExhaustedException parked = catchThrowableOfType(
                    QuotaExhaustedException.class,
                    () -> writer(at(empty.base() + "/v1"), false).write(FIVE_SCENES));
            assertThat(parked.until()).isEqualTo(time.instant().plusMillis(waitMs));
            assertThat(empty.asked()).as("each model once").hasSize(2);
        }
    }

    @Test
    void isParkedUntilTheTimeOfTheHeaderWhereADayIsUsedUp() {
        String used = error("Rate limit on tokens per day (TPD): Limit 200000, Used 199000.", "tokens", "x");
        standIn.then(json(429, used, "Retry-After", "562"));

        QuotaExhaustedException parked = catchThrowableOfType(QuotaExhaustedException.class, () -> write(FIVE_SCENES));

        assertThat(parked.until()).isEqualTo(time.instant().plusSeconds(562));
    }

    @ParameterizedTest
    @CsvSource({",60", "7.5s,7.5"})
    void waitsAMinuteWhenALimitStatesNoTime(String reset, double waitS) {
        String[] headers = reset == null ? new String[0] : new String[] {"x-ratelimit-reset-tokens", reset};
        standIn.then(json(429, "{}", headers), model());

        assertThat(write(FIVE_SCENES).scenes()).hasSize(5);
        assertThat(time.slept()).containsOnly(Duration.ofMillis((long) (waitS * 1000)));
    }

    @Test
    void isParkedWhenALimitWithoutATimePersists() {
        standIn.then(json(429, "{}"));

        QuotaExhaustedException parked = catchThrowableOfType(QuotaExhaustedException.class, () -> write(FIVE_SCENES));

        assertThat(parked.until()).isAfter(time.instant());
        assertThat(warnings).as("of each model").hasSize(2);
        assertThat(standIn.asked()).as("each model four times").hasSize(8);
    }

    private Answer lastRequestOfTheDay(String content, String reset) {
        return json(
                200,
                completion(content, "stop", 300, 400),
                "x-ratelimit-remaining-requests",
                "0",
                "x-ratelimit-reset-requests",
                reset);
    }

    @Test
    void asksNoModelBeforeItsRequestLimitResets() {
        standIn.then(lastRequestOfTheDay(groq.script(2, 40), "4h19m2s"), model());
        OpenAiScriptWriter writer = writer();

        assertThat(write(writer, FIVE_SCENES).scenes()).hasSize(5);
        assertThat(question(1).path("model").asString()).isEqualTo("openai/gpt-oss-20b");
        assertThat(warnings).singleElement().asString().contains("openai/gpt-oss-120b");

        time.advance(Duration.ofHours(5));
        write(writer, new ScriptRequest("Ships", Duration.ofSeconds(60), 5, 150, List.of()));
        assertThat(question(2).path("model").asString()).as("it has refilled").isEqualTo("openai/gpt-oss-120b");
    }

    @Test
    void takesTheAnswerToTheLastRequestAndIsParkedAtTheNext() {
        standIn.then(lastRequestOfTheDay(groq.script(5, 150), "4h19m2s"));
        OpenAiScriptWriter writer = writer();

        assertThat(write(writer, FIVE_SCENES).scenes()).hasSize(5);
        assertThat(write(writer, new ScriptRequest("Ships", Duration.ofSeconds(60), 5, 150, List.of()))
                        .scenes())
                .hasSize(5);
        assertThatThrownBy(() -> write(writer, new ScriptRequest("Planes", Duration.ofSeconds(60), 5, 150, List.of())))
                .isInstanceOf(QuotaExhaustedException.class);
        assertThat(standIn.asked()).as("each model once").hasSize(2);
    }

    @Test
    void keepsTheModelWhoseRequestLimitResetsSoon() {
        standIn.then(lastRequestOfTheDay(groq.script(2, 40), "2s"), model());

        write(FIVE_SCENES);

        assertThat(question(1).path("model").asString()).isEqualTo("openai/gpt-oss-120b");
    }
}
