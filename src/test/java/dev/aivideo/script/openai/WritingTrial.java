package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aivideo.language.Sentences;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.StandIn.Answer;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.grounding.GroundingProperties;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A writer that asks a stand-in, and everything that an operator would see of it. */
final class WritingTrial implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String KEY = "sk-proj-4f7Qz81LmXw02TbC9dRv";
    static final ScriptRequest FIVE_SCENES =
            new ScriptRequest("How suspension bridges stand", Duration.ofSeconds(60), 5, 150, List.of());

    final StandIn server = new StandIn();
    final SteppingTime time = new SteppingTime();
    final List<String> warnings = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    private final GroqStandIn model = new GroqStandIn(time, 100_000);
    private List<String> fallbacks = List.of();
    private String path = "/v1";

    @Override
    public void close() {
        server.close();
    }

    WritingTrial withFallback(String name) {
        return withFallbacks(name);
    }

    WritingTrial withFallbacks(String... names) {
        fallbacks = List.of(names);
        return this;
    }

    /** Ask at this path instead. */
    void at(String other) {
        path = other;
    }

    /** A script of so many scenes and words, as the model would write it. */
    String script(int scenes, int words) {
        return model.script(scenes, words);
    }

    /** The script that is asked for. */
    String script() {
        return script(5, 150);
    }

    /** A chat completion in the usual form. */
    Answer good() {
        return json(200, GroqStandIn.completion(script(), "stop", 300, 400));
    }

    Script write() {
        return write(FIVE_SCENES);
    }

    Script write(ScriptRequest request) {
        return write(request, "auto");
    }

    Script write(ScriptRequest request, String dialect) {
        OpenAiProperties properties = new OpenAiProperties(
                KEY,
                server.base() + path,
                "vendor/writer-1",
                fallbacks,
                3,
                0.6,
                "low",
                0,
                32_000,
                25,
                Duration.ofSeconds(5),
                dialect,
                0,
                0);
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), time, time, new Random(1));
        StyleProperties style = new StyleProperties("scientific-analyst", "en", "", Path.of("config/personas"), false);
        ModelFallback models = new ModelFallback(
                new ChatClient(http, properties, time), properties, new RecordingProgress(warnings), time, time);
        return new OpenAiScriptWriter(
                        properties, style, new GroundingProperties("wikipedia"), new Personas(style.personas()), models)
                .write(request, this::note);
    }

    private void note(String kind, Map<String, Object> details) {
        notes.add(kind + " " + details);
    }

    /** The body of a question, from 0; questions for the list of models do not count. */
    JsonNode question(int number) {
        return JSON.readTree(server.asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .toList()
                .get(number)
                .body());
    }

    long questions() {
        return server.asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .count();
    }

    /** JSON of a text. */
    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    /** The JSON of a form, which is written with single quotes to be readable. */
    static String plain(String form) {
        return form.strip().replace('\'', '"');
    }

    /** A chat completion with this text. */
    static Answer says(String content) {
        return json(200, GroqStandIn.completion(content, "stop", 300, 400));
    }

    /** Write, and see that the first answer is taken as it is. */
    void assertTakenAtOnce() {
        Script script = write();
        assertThat(script.scenes()).hasSize(5).allSatisfy(scene -> {
            assertThat(Sentences.words(scene.text())).isEqualTo(30);
            assertThat(scene.text()).doesNotContainIgnoringCase("think");
        });
        assertThat(questions()).isEqualTo(1);
    }

    /** What the operator reads when the work stops: on screen, and later in {@code explain}. */
    String assertStops(ThrowingCallable work) {
        Throwable stopped = catchThrowable(work);
        assertThat(stopped).isInstanceOfAny(LanguageModelException.class, QuotaExhaustedException.class);
        String message = String.valueOf(stopped.getMessage());
        assertThat(message.split("Remedy:", -1)).as("one remedy in: " + message).hasSize(2);
        assertThat(message + warnings + notes).doesNotContain(KEY);
        assertThat(notes).as("for explain").anyMatch(note -> note.startsWith("script-failure"));
        return message;
    }
}
