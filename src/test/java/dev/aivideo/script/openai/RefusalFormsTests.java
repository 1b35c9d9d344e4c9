package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.bytes;
import static dev.aivideo.net.StandIn.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aivideo.net.KeyMask;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.script.NoCreditException;
import dev.aivideo.script.ScriptRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The forms in which servers refuse: what they say is shown, what heals is waited for, what is refused is left out. */
class RefusalFormsTests {
    private final WritingTrial trial = new WritingTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    private static String plain(String form) {
        return form.strip().replace('\'', '"');
    }

    /** What the operator reads: on screen, and later in {@code explain}. */
    private String assertStops(ThrowingCallable work) {
        Throwable stopped = catchThrowable(work);
        assertThat(stopped).isInstanceOfAny(LanguageModelException.class, QuotaExhaustedException.class);
        String message = String.valueOf(stopped.getMessage());
        assertThat(message.split("Remedy:", -1)).as("one remedy in: " + message).hasSize(2);
        assertThat(message + trial.warnings + trial.notes).doesNotContain(WritingTrial.KEY);
        assertThat(trial.notes).as("for explain").anyMatch(note -> note.startsWith("script-failure"));
        return message;
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

        assertThat(assertStops(trial::write)).contains("It says: \"" + words + "\" (status 400)");
        assertThat(trial.questions()).isEqualTo(1);
        assertThat(trial.notes).anyMatch(note -> note.contains(words));
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
    void putsTheRulesIntoTheQuestionWhereTheirRoleIsUnknown(String form) {
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
    void asksAsPlainlyAsItCanWhereNoReasonIsGivenAndThenSaysSo() {
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
    void waitsForWhatIsBusyWithinAnAnswerThatIsSaidToBeGood(String form, long waitMs) {
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
    void saysWhatAServiceSaidThatStaysBusyBehindAGoodStatus() {
        trial.server.then(json(200, plain("{'error':{'message':'Provider is overloaded by bridges','code':502}}")));

        assertThat(assertStops(trial::write))
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
    void isParkedWhereADayIsUsedUp(String form, long seconds) {
        Instant then = trial.time.instant().plusSeconds(seconds);
        trial.server.then(json(429, plain(form).replace("%", String.valueOf(then.toEpochMilli()))));

        QuotaExhaustedException parked = catchThrowableOfType(QuotaExhaustedException.class, trial::write);

        assertThat(parked.until()).isEqualTo(then);
        assertThat(trial.questions()).isEqualTo(1);
        assertThat(parked).hasMessageContaining("It says: ");
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
        assertStops(trial::write);
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
                "401 | {'error':{'message':'Incorrect API key provided: sk-proj-********9dRv. You can find your key at your account.','code':'invalid_api_key'}} | does not accept the key | api-key",
                "400 | [{'error':{'code':400,'message':'API key not valid. Please pass a valid API key.','status':'INVALID_ARGUMENT'}}] | does not accept the key | api-key",
                "200 | {'error':{'message':'No auth credentials found','code':401}} | does not accept the key | api-key",
                "200 | {'detail':'Not authenticated'} | does not accept the key | api-key",
                "200 | {'code':401,'msg':'token expired or incorrect','success':false} | does not accept the key | api-key",
                "200 | {'object':'error','message':'Wrong credentials.','code':40101} | does not accept the key | api-key",
                "403 | {'error':{'message':'Country, region, or territory not supported'}} | does not allow this key | api-key",
                "403 | {'error':{'message':'Input was flagged','metadata':{'reasons':['violence']}}} | A filter of | --topic",
                "400 | {'error':{'message':'The response was filtered due to the prompt triggering the content management policy.','code':'content_filter','innererror':{'code':'ResponsibleAIPolicyViolation'}}} | A filter of | topic",
                "200 | {'error':'Unexpected endpoint or method. (POST /chat/completions). Returning 200 anyway'} | There is no language model at | base-url",
                "404 | {'error':{'message':'Unknown request URL: POST /chat/completions','code':'unknown_url'}} | There is no language model at | base-url",
                "404 | <html><title>404 Not Found</title></html> | There is no language model at | base-url",
                "500 | {'error':{'message':'model requires more system memory (9.1 GiB) than is available (3.0 GiB)'}} | too little memory | smaller model",
                "413 | <html><title>413 Request Entity Too Large</title></html> | fits into a request | tokens-per-minute"
            })
    void saysWhatARefusalIsAndWhatToDo(int status, String form, String said, String remedy) {
        trial.server.then(json(status, plain(form)));

        assertThat(assertStops(trial::write)).contains(said).contains(remedy.replace("--topic", "topic"));
        assertThat(trial.time.slept()).as("nobody waits").isEmpty();
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
    void namesTheModelThatIsNotThereAndThoseThatAre(int status, String form) {
        trial.server.then(
                json(status, plain(form)),
                json(200, plain("{'object':'list','data':[{'id':'vendor/writer-7'},{'id':'other/teller'}]}")));

        String message = assertStops(trial::write);

        assertThat(message).contains("vendor/writer-1").contains("vendor/writer-7, other/teller");
        assertThat(trial.warnings).singleElement().asString().contains("It says: ");
        assertThat(trial.questions()).isEqualTo(1);
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
                java.util.regex.Matcher scenes = java.util.regex.Pattern.compile(
                                "exactly (\\d+) scenes with (\\d+) words")
                        .matcher(text);
                assertThat(scenes.find()).isTrue();
                String script = trial.script(Integer.parseInt(scenes.group(1)), Integer.parseInt(scenes.group(2)));
                json(200, GroqStandIn.completion(script, "stop", 1, 1)).give(exchange);
            }
        });

        assertThat(trial.write(new ScriptRequest("Bridges", Duration.ofSeconds(300), 25, 780, null))
                        .scenes())
                .hasSize(25);
    }

    @Test
    void saysWhichSettingHelpsWhereNotEvenOneSceneFits() {
        trial.server.then(
                json(400, plain("{'error':{'message':'This model\\'s maximum context length is 128 tokens.'}}")));

        assertThat(assertStops(trial::write))
                .contains("maximum context length is 128 tokens")
                .contains("aivideo.script.openai.context-tokens");
    }

    @Test
    void parksARunWhoseLaterModelFailsWhereTheFirstOnlyRests() {
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

    @Test
    void showsNoSecretThatAServiceEchoes() {
        String key = WritingTrial.KEY;
        String basic = Base64.getEncoder().encodeToString(("user:" + key).getBytes(StandardCharsets.UTF_8));
        List<String> echoes = List.of(
                "Incorrect API key provided: " + key,
                "Incorrect API key provided: sk-proj-****************9dRv.",
                "Invalid key sk-p...9dRv",
                "Invalid key ending in 9dRv",
                "No access for key " + key.substring(0, 14),
                "Bad header 'Authorization: Bearer " + key + "'",
                "Bad header Basic " + basic,
                "Bad URL /v1/chat?api_key=" + key + "&n=1",
                "Key gsk_abc123DEF456 of org_77secret is not " + key);
        for (String echo : echoes) {
            for (int status : new int[] {400, 401, 500}) {
                try (WritingTrial each = new WritingTrial()) {
                    each.server.then(json(status, GroqStandIn.error(echo, "x", "y")));
                    String told = catchThrowable(each::write).getMessage() + each.notes + each.warnings;
                    assertThat(told)
                            .contains("It says: ")
                            .doesNotContain(key, "9dRv", key.substring(0, 14), basic, "abc123DEF456", "77secret");
                }
            }
        }
    }

    @Test
    void showsNoSecretOfAnAddressAndTakesOneWithThePathOfTheQuestion() {
        trial.server.then(json(404, "404 page not found"), trial.good());
        trial.at("/v1/chat/completions/");
        assertThatThrownBy(trial::write).hasMessageContaining(trial.server.base() + "/v1.");
        assertThat(trial.server.asked().get(0).path()).isEqualTo("/v1/chat/completions");

        try (WritingTrial keyed = new WritingTrial()) {
            keyed.server.then(json(404, "404 page not found"));
            keyed.at("/v1?api_key=" + WritingTrial.KEY);
            assertThat(catchThrowable(keyed::write).getMessage() + keyed.warnings)
                    .doesNotContain(WritingTrial.KEY);
        }
    }

    @Test
    void saysWhatTheServiceSaidAlsoWhereItIsLeftAloneAfterwards() {
        String overloaded = plain("{'error':{'message':'On fire','code':502}}");
        trial.withFallbacks("a", "b", "c").server.then(json(502, overloaded));

        assertThat(assertStops(trial::write)).contains("On fire");
    }

    @Test
    void leavesWordsThatAreNoSecretsAsTheyAre() {
        String words = "max_tokens 4096 of meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8 at hf-inference ... wait";
        assertThat(new KeyMask(WritingTrial.KEY).masked(words)).isEqualTo(words);
        assertThat(new KeyMask("ollama").masked("ollama-server: no ollama")).isEqualTo("ollama-server: no ***");
        assertThat(new KeyMask("").masked(words)).isEqualTo(words);
    }

    @Test
    void readsAnErrorInLatin1AndOneInPieces() {
        trial.server.then(bytes(
                400, "text/plain; charset=ISO-8859-1", "Mod\u00e8le inconnu".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(assertStops(trial::write)).contains("Mod\u00e8le inconnu");
    }

    @Test
    void everySettingThatAMessageNamesIsOne() {
        List<String> known = Arrays.stream(OpenAiProperties.class.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .toList();
        for (int status : new int[] {400, 401, 402, 403, 404, 413, 422, 429, 500, 503}) {
            for (String words : List.of(
                    "", "context length", "content_filter", "temperature", "out of memory", "insufficient_quota")) {
                try (WritingTrial each = new WritingTrial()) {
                    each.server.then(json(status, GroqStandIn.error(words, "x", "y")));
                    String told = String.valueOf(catchThrowable(each::write).getMessage());
                    java.util.regex.Matcher named = java.util.regex.Pattern.compile(
                                    "aivideo\\.script\\.openai\\.([a-z-]+)")
                            .matcher(told);
                    while (named.find()) {
                        assertThat(known).as(told).contains(named.group(1));
                    }
                }
            }
        }
    }
}
