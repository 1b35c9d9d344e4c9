package dev.aivideo.script.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.project.Progress;
import dev.aivideo.project.SourceText;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.grounding.GroundingProperties;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script costs in calls and tokens, counted by a stand-in of Groq with its limit of 8000 tokens in a minute. */
class ScriptCostTests {
    private static final Progress QUIET = new RecordingProgress();

    private final SteppingTime time = new SteppingTime();
    private final GroqStandIn groq = new GroqStandIn(time, 8000);

    /** Seconds, scenes, words at 2.6 in a second, whether the first reply is faulty; calls, most tokens of them all. */
    @ParameterizedTest
    @CsvSource({
        "60, 5, 156, false, 1, 1500",
        "60, 5, 156, true, 2, 3000",
        "300, 25, 780, false, 1, 4000",
        "300, 25, 780, true, 2, 6000",
        "1800, 150, 4680, false, 7, 25000",
        "1800, 150, 4680, true, 8, 28000"
    })
    void staysWithinItsCallsAndTokens(int seconds, int scenes, int words, boolean faulty, int calls, int mostTokens) {
        check(seconds, scenes, words, faulty, calls, mostTokens, List.of());
    }

    /** With an article of 4500 words to keep to. */
    @ParameterizedTest
    @CsvSource({"60, 5, 156, 1, 2500", "300, 25, 780, 3, 12000", "1800, 150, 4680, 9, 32000"})
    void staysWithinItsCallsAndTokensWithFacts(int seconds, int scenes, int words, int calls, int mostTokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("In %d the builders of span number %d told of %d cables that they had put up there.%n%n"
                    .formatted(1500 + i, i, 7 * i));
        }
        check(seconds, scenes, words, false, calls, mostTokens, List.of(SourceText.of("notes", text.toString())));
    }

    private void check(
            int seconds, int scenes, int words, boolean faulty, int calls, int mostTokens, List<SourceText> sources) {
        Map<String, Object> sum = new HashMap<>();
        try (StandIn standIn = new StandIn()) {
            if (faulty && calls == 2) {
                standIn.then(StandIn.json(200, GroqStandIn.completion(groq.script(2, 40), "stop", 700, 300)));
            }
            standIn.then(exchange -> {
                int number = standIn.asked().size();
                String body = standIn.asked().get(number - 1).body();
                if (faulty && calls > 2 && number == 2) {
                    StandIn.json(200, GroqStandIn.completion(groq.script(2, 40), "stop", 700, 300))
                            .give(exchange);
                } else {
                    groq.answer(exchange, body);
                }
            });
            writer(standIn)
                    .write(
                            new ScriptRequest("How bridges stand", Duration.ofSeconds(seconds), scenes, words, sources),
                            (kind, details) -> {
                                if (kind.equals("script-usage")) {
                                    sum.putAll(details);
                                }
                            });
        }
        int prompt = (int) sum.get("promptTokens");
        int completion = (int) sum.get("completionTokens");
        System.out.printf(
                Locale.ROOT,
                "%4d s%s: %d calls, %d tokens asked, %d answered, %.4f USD%n",
                seconds,
                faulty ? ", one faulty reply" : "",
                (int) sum.get("calls"),
                prompt,
                completion,
                (double) sum.get("costUsd"));
        assertThat(sum).containsEntry("calls", calls);
        assertThat(prompt + completion).isLessThan(mostTokens);
        assertThat(groq.statuses).as("never refused").containsOnly(200);
    }

    private OpenAiScriptWriter writer(StandIn standIn) {
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), time, time, new Random(1));
        OpenAiProperties properties = new OpenAiProperties(
                "gsk_x",
                standIn.base() + "/openai/v1",
                "openai/gpt-oss-120b",
                List.of(),
                3,
                0.6,
                "low",
                -1,
                -1,
                25,
                Duration.ofSeconds(5),
                "groq",
                0.15,
                0.6);
        StyleProperties style = new StyleProperties("scientific-analyst", "en", "", Path.of("config/personas"), false);
        ModelFallback models = new ModelFallback(new ChatClient(http, properties, time), properties, QUIET, time, time);
        return new OpenAiScriptWriter(
                properties, style, new GroundingProperties("wikipedia"), new Personas(style.personas()), models);
    }
}
