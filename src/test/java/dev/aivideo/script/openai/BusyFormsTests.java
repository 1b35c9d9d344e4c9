package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.WritingTrial.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aivideo.net.QuotaExhaustedException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which servers say that they are busy or that an allowance is used up. */
class BusyFormsTests {
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
                "{'error':{'message':'Rate limit exceeded','code':429}} | 60000",
                "{'error':{'message':'Provider returned error','code':'429','metadata':{'raw':'Please retry after 26 seconds'}}} | 26000",
                "{'choices':[{'error':{'message':'Upstream failed','code':502},'message':{'content':''},'finish_reason':'error'}]} | -1",
                "{'id':'x','choices':[],'error':{'message':'Overloaded','code':529}} | 20000",
                "{'type':'error','error':{'type':'overloaded_error','message':'Overloaded'}} | 20000",
                "{'error':'upstream timed out'} | -1",
                "data: {'choices':[{'delta':{'content':'{'}}]}~data: {'error':{'code':503,'message':'Overloaded'},'choices':[{'delta':{},'finish_reason':'error'}]} | 20000"
            })
    void waitsAfterAnErrorInAnAnswerWithStatus200(String form, long waitMs) {
        String body = plain(form).replace("~", "\n\n");
        trial.server.then(json(200, body), trial.good());

        assertThat(trial.write().scenes()).hasSize(5);
        assertThat(trial.questions()).isEqualTo(2);
        assertThat(trial.time.slept()).isNotEmpty();
        if (waitMs > 0) {
            assertThat(trial.time.slept()).contains(Duration.ofMillis(waitMs));
        }
    }

    @Test
    void showsTheServicesWordsWhenErrorsWithStatus200Persist() {
        trial.server.then(json(200, plain("{'error':{'message':'Provider is overloaded by bridges','code':502}}")));

        assertThat(trial.assertStops(trial::write))
                .contains("Provider is overloaded by bridges")
                .contains("status 502");
        assertThat(trial.questions()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "429 | {'error':{'message':'Rate limit reached. Please try again in 7.66s. Visit us.'}} | '' | 7660",
                "429 | {'error':{'message':'Please try again in 2m3.5s'}} | retry-after-ms=1500 | 1500",
                "429 | {'error':{'message':'Requests rate limit exceeded'}} | x-ratelimit-reset-requests=1m3.5s | 63500",
                "429 | {'error':{'message':'Requests have exceeded token rate limit. Please retry after 26 seconds.'}} | '' | 26000",
                "429 | [{'error':{'code':429,'message':'You exceeded your current quota. Please retry in 36.1s.','status':'RESOURCE_EXHAUSTED'}}] | '' | 36100",
                "429 | [{'error':{'code':429,'message':'Resource has been exhausted','status':'RESOURCE_EXHAUSTED','details':[{'retryDelay':'41s'}]}}] | '' | 41000",
                "503 | {'error':'Model x is currently loading','estimated_time':33.5} | '' | 33500",
                "503 | {'error':{'code':503,'message':'Loading model','type':'unavailable_error'}} | '' | 20000",
                "529 | {'type':'error','error':{'type':'overloaded_error','message':'Overloaded'}} | '' | 20000",
                "503 | {'error':{'message':'Service tier capacity exceeded'}} | Retry-After=5 | 5000",
                "524 | <html><title>A timeout occurred</title></html> | '' | -1"
            })
    void waitsAsLongAsTheServiceSays(int status, String form, String header, long waitMs) {
        String[] headers = header.contains("=") ? header.split("=") : new String[0];
        trial.server.then(json(status, plain(form), headers), trial.good());

        assertThat(trial.write().scenes()).hasSize(5);
        assertThat(trial.questions()).isEqualTo(2);
        assertThat(trial.time.slept()).isNotEmpty();
        if (waitMs > 0) {
            assertThat(trial.time.slept()).contains(Duration.ofMillis(waitMs));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{'error':{'code':429,'message':'You exceeded your current quota. Please retry in 9s.','status':'RESOURCE_EXHAUSTED','details':[{'quotaId':'GenerateRequestsPerDayPerProjectPerModel-FreeTier'}]}}] | 9",
                "{'error':{'message':'Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day','code':429,'metadata':{'headers':{'X-RateLimit-Reset':'%'}}}} | 5000",
                "{'error':{'message':'You have reached your daily token quota. Try again in 3 hours.'}} | 10800"
            })
    void isParkedWhenADaysAllowanceIsUsedUp(String form, long seconds) {
        Instant then = trial.time.instant().plusSeconds(seconds);
        trial.server.then(json(429, plain(form).replace("%", String.valueOf(then.toEpochMilli()))));

        QuotaExhaustedException parked = catchThrowableOfType(QuotaExhaustedException.class, trial::write);

        assertThat(parked.until()).isEqualTo(then);
        assertThat(trial.questions()).isEqualTo(1);
        assertThat(parked).hasMessageContaining("It says: ");
    }

    @Test
    void isParkedWhenTheSecondModelFailsAndTheFirstHasAnAllowanceThatResets() {
        String used = "Rate limit on tokens per day (TPD): Please try again in 17m13.3s.";
        trial.withFallback("vendor/writer-2")
                .server
                .then(
                        json(429, GroqStandIn.error(used, "tokens", "x")),
                        json(400, plain("{'error':{'message':'Bad day.'}}")));

        QuotaExhaustedException parked = catchThrowableOfType(QuotaExhaustedException.class, trial::write);

        assertThat(parked.until()).isEqualTo(trial.time.instant().plusMillis(1_033_300));
    }

    @Test
    void triesTheNextModelWhereOneIsOverloaded() {
        String overloaded = plain("{'error':{'message':'Upstream is down','code':502}}");
        trial.withFallback("vendor/writer-2")
                .server
                .then(
                        json(502, overloaded),
                        json(502, overloaded),
                        json(502, overloaded),
                        json(502, overloaded),
                        trial.good());

        assertThat(trial.write().scenes()).hasSize(5);
        assertThat(trial.question(4).path("model").asString()).isEqualTo("vendor/writer-2");
    }
}
