package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.bytes;
import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.WritingTrial.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aivideo.script.NoCreditException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which servers refuse: what they say is shown, with what to do about it. */
class RefusalFormsTests {
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
                "{'error':{'message':'Bad day.','type':'invalid_request_error'}} | Bad day.",
                "{'error':'Bad day.'} | Bad day.",
                "{'error':['Bad day.','And night.']} | Bad day.; And night.",
                "[{'error':{'code':400,'message':'Bad day.','status':'INVALID_ARGUMENT'}}] | Bad day.",
                "{'detail':'Bad day.'} | Bad day.",
                "{'detail':[{'loc':['body','n'],'msg':'Bad day.','type':'value_error'}]} | body.n: Bad day.",
                "{'errors':[{'code':7003,'message':'Bad day.'}],'success':false} | Bad day.",
                "{'object':'error','message':'Bad day.','type':'BadRequestError','code':400} | Bad day.",
                "{'message':'Bad day.'} | Bad day.",
                "{'error':true,'message':'Bad day.'} | Bad day.",
                "{'error':{'message':'Provider returned error','code':400,'metadata':{'raw':'{\\'error\\':{\\'message\\':\\'Bad day.\\'}}'}}} | Provider returned error: Bad day.",
                "{'error':{'message':'{\\'error\\':{\\'message\\':\\'Bad day.\\'}}'}} | Bad day.",
                "{'error':{'message':'Bad day.','rate':NaN}} | Bad day.",
                "Bad day. | Bad day.",
                "<html><head><title>400 Bad day.</title></head><body><h1>No</h1></body></html> | page: 400 Bad day."
            })
    void showsTheServicesOwnWords(String form, String words) {
        trial.server.then(json(400, plain(form)));

        assertThat(trial.assertStops(trial::write)).contains("It says: \"" + words + "\" (status 400)");
        assertThat(trial.questions()).isEqualTo(1);
        assertThat(trial.notes).anyMatch(note -> note.contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "401 | {'error':{'message':'Incorrect API key provided: sk-proj-********9dRv. You can find your key at your account.','code':'invalid_api_key'}} | does not accept the key | api-key",
                "400 | [{'error':{'code':400,'message':'API key not valid. Please pass a valid API key.','status':'INVALID_ARGUMENT'}}] | does not accept the key | api-key",
                "200 | {'error':{'message':'No auth credentials found','code':401}} | does not accept the key | api-key",
                "200 | {'detail':'Not authenticated'} | does not accept the key | api-key",
                "200 | {'code':401,'msg':'token expired or incorrect','success':false} | does not accept the key | api-key",
                "200 | {'object':'error','message':'Wrong credentials.','code':40101} | does not accept the key | api-key",
                "403 | {'error':{'message':'Country, region, or territory not supported'}} | does not allow this key | api-key",
                "403 | {'error':{'message':'Input was flagged','metadata':{'reasons':['violence']}}} | content filter of | --topic",
                "400 | {'error':{'message':'The response was filtered due to the prompt triggering the content management policy.','code':'content_filter','innererror':{'code':'ResponsibleAIPolicyViolation'}}} | content filter of | topic",
                "200 | {'error':'Unexpected endpoint or method. (POST /chat/completions). Returning 200 anyway'} | There is no language model at | base-url",
                "404 | {'error':{'message':'Unknown request URL: POST /chat/completions','code':'unknown_url'}} | There is no language model at | base-url",
                "404 | <html><title>404 Not Found</title></html> | There is no language model at | base-url",
                "500 | {'error':{'message':'model requires more system memory (9.1 GiB) than is available (3.0 GiB)'}} | too little memory | smaller model",
                "413 | <html><title>413 Request Entity Too Large</title></html> | fits into a request | tokens-per-minute"
            })
    void saysWhatARefusalIsAndWhatToDo(int status, String form, String said, String remedy) {
        trial.server.then(json(status, plain(form)));

        assertThat(trial.assertStops(trial::write)).contains(said).contains(remedy.replace("--topic", "topic"));
        assertThat(trial.time.slept()).as("nobody waits").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "429 | {'error':{'message':'You exceeded your current quota, please check your plan and billing details.','type':'insufficient_quota','param':null,'code':'insufficient_quota'}}",
                "402 | {'error':{'message':'Insufficient credits. Add more using the credits page','code':402}}",
                "402 | {'error':{'message':'Insufficient Balance','type':'unknown_error','code':'invalid_request_error'}}",
                "200 | {'error':{'message':'This request requires more credits, or fewer max_tokens. You can only afford 12.','code':402}}",
                "400 | {'type':'error','error':{'type':'invalid_request_error','message':'Your credit balance is too low to access the API.'}}",
                "403 | {'code':'permission_denied','error':'Your newly created team does not have any credits yet.'}",
                "429 | [{'error':{'code':429,'message':'Quota exceeded for metric: generate_content_free_tier_requests, limit: 0. Please retry in 30s.','status':'RESOURCE_EXHAUSTED'}}]",
                "429 | {'error':{'type':'exceeded_current_quota_error','message':'Your account org-12 is suspended, please check your plan and billing details'}}",
                "400 | {'code':'Arrearage','message':'Access denied, please make sure your account is in good standing.','request_id':'r'}",
                "402 | Payment Required"
            })
    void saysThatTheAccountHasNoCreditAndAsksEachModelOnce(int status, String form) {
        trial.withFallback("vendor/writer-2").server.then(json(status, plain(form)));

        Throwable stopped = catchThrowable(trial::write);

        assertThat(stopped)
                .isInstanceOf(LanguageModelException.class)
                .hasCauseInstanceOf(NoCreditException.class)
                .hasMessageContaining("has no credit")
                .hasMessageContaining("It says: ");
        trial.assertStops(trial::write);
        assertThat(trial.questions()).as("each model once a script").isEqualTo(4);
        assertThat(trial.time.slept()).as("nobody waits").isEmpty();
    }

    @Test
    void goesOnWithAModelThatCostsNothing() {
        trial.withFallback("vendor/writer-2:free")
                .server
                .then(json(402, plain("{'error':{'message':'Insufficient credits'}}")), trial.good());

        assertThat(trial.write().scenes()).hasSize(5);
        assertThat(trial.question(1).path("model").asString()).isEqualTo("vendor/writer-2:free");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "404 | {'error':{'message':'The model `vendor/writer-1` does not exist or you do not have access to it.','code':'model_not_found'}}",
                "404 | {'object':'error','message':'The model `vendor/writer-1` does not exist.','type':'NotFoundError','code':404}",
                "200 | {'object':'error','message':'The model `vendor/writer-1` does not exist.','type':'NotFoundError','code':404}",
                "404 | {'error':{'message':'model \\'vendor/writer-1\\' not found, try pulling it first'}}",
                "400 | {'error':{'message':'vendor/writer-1 is not a valid model ID','code':400}}",
                "400 | {'error':{'message':'Model Not Exist'}}",
                "400 | {'object':'error','message':'Invalid model: vendor/writer-1','code':'1500'}",
                "503 | {'error':{'message':'No available channel for model vendor/writer-1','code':'model_not_found'}}"
            })
    void namesTheModelThatDoesNotExistAndTheModelsThatDo(int status, String form) {
        trial.server.then(
                json(status, plain(form)),
                json(200, plain("{'object':'list','data':[{'id':'vendor/writer-7'},{'id':'other/teller'}]}")));

        String message = trial.assertStops(trial::write);

        assertThat(message).contains("vendor/writer-1").contains("vendor/writer-7, other/teller");
        assertThat(trial.warnings).singleElement().asString().contains("It says: ");
        assertThat(trial.questions()).isEqualTo(1);
    }

    @Test
    void showsTheServicesWordsAfterTheCircuitBreakerOpens() {
        String overloaded = plain("{'error':{'message':'On fire','code':502}}");
        trial.withFallbacks("a", "b", "c").server.then(json(502, overloaded));

        assertThat(trial.assertStops(trial::write)).contains("On fire");
    }

    @Test
    void readsAnErrorInLatin1() {
        trial.server.then(bytes(
                400, "text/plain; charset=ISO-8859-1", "Mod\u00e8le inconnu".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(trial.assertStops(trial::write)).contains("Mod\u00e8le inconnu");
    }

    @Test
    void namesOnlySettingsThatExist() {
        List<String> known = Arrays.stream(OpenAiProperties.class.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
        for (int status : new int[] {400, 401, 402, 403, 404, 413, 422, 429, 500, 503}) {
            for (String words : List.of(
                    "", "context length", "content_filter", "temperature", "out of memory", "insufficient_quota")) {
                try (WritingTrial each = new WritingTrial()) {
                    each.server.then(json(status, GroqStandIn.error(words, "x", "y")));
                    String told = String.valueOf(catchThrowable(each::write).getMessage());
                    Matcher named = Pattern.compile("aivideo\\.script\\.openai\\.([a-z-]+)")
                            .matcher(told);
                    while (named.find()) {
                        assertThat(known).as(told).contains(named.group(1));
                    }
                }
            }
        }
    }
}
