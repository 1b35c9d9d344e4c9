package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.json;
import static dev.aivideo.script.openai.GroqStandIn.JSON;
import static dev.aivideo.script.openai.GroqStandIn.completion;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.StandIn.Answer;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.script.Script;
import dev.aivideo.script.ScriptLog;
import dev.aivideo.script.ScriptRequest;
import dev.aivideo.script.grounding.GroundingProperties;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;

/** A writer that asks a stand-in of Groq, and everything that it notes. */
abstract class GroqTrial {
    static final String KEY = "gsk_very_secret";
    static final ScriptRequest FIVE_SCENES =
            new ScriptRequest("How suspension bridges stand", Duration.ofSeconds(60), 5, 150, List.of());

    final StandIn standIn = new StandIn();
    final SteppingTime time = new SteppingTime();
    final GroqStandIn groq = new GroqStandIn(time, 8000);
    final List<String> warnings = new ArrayList<>();
    final List<Map<String, Object>> attempts = new ArrayList<>();
    final List<Map<String, Object>> unrepaired = new ArrayList<>();
    final List<Map<String, Object>> sums = new ArrayList<>();
    final List<Map<String, Object>> groundings = new ArrayList<>();
    String grounding = "wikipedia";
    final Map<String, String> webApp = new HashMap<>();
    final Map<String, String> parts = new HashMap<>();
    final ScriptLog log = new ScriptLog() {
        @Override
        public void note(String kind, Map<String, Object> details) {
            switch (kind) {
                case "script-reply" -> attempts.add(details);
                case "script-unrepaired" -> unrepaired.add(details);
                case "script-usage" -> sums.add(details);
                case "script-grounding" -> groundings.add(details);
                default -> {}
            }
        }

        @Override
        public Optional<String> kept(String key) {
            return Optional.ofNullable(parts.get(key));
        }

        @Override
        public void keep(String key, String contentJson) {
            parts.put(key, contentJson);
        }
    };

    @AfterEach
    void stop() {
        standIn.close();
    }

    OpenAiProperties properties(String dialect, Duration timeout) {
        return new OpenAiProperties(
                KEY,
                standIn.base() + "/openai/v1",
                "openai/gpt-oss-120b",
                List.of("openai/gpt-oss-20b"),
                3,
                0.6,
                "low",
                -1,
                -1,
                25,
                timeout,
                dialect,
                0.15,
                0.6);
    }

    OpenAiScriptWriter writer(OpenAiProperties properties, boolean fallback) {
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), time, time, new Random(1));
        StyleProperties style =
                new StyleProperties("scientific-analyst", "en", "calm", Path.of("config/personas"), fallback);
        Personas personas = new Personas(style.personas(), name -> Optional.ofNullable(webApp.get(name)));
        ChatClient client = new ChatClient(http, properties, time);
        return new OpenAiScriptWriter(
                properties,
                style,
                new GroundingProperties(grounding),
                personas,
                new ModelFallback(client, properties, new RecordingProgress(warnings), time, time));
    }

    OpenAiScriptWriter writer() {
        return writer(properties("groq", Duration.ofSeconds(5)), false);
    }

    Script write(ScriptRequest request) {
        return write(writer(), request);
    }

    Script write(OpenAiScriptWriter writer, ScriptRequest request) {
        return writer.write(request, log);
    }

    Answer model() {
        return exchange -> groq.answer(
                exchange, standIn.asked().get(standIn.asked().size() - 1).body());
    }

    Answer says(String content) {
        return json(200, completion(content, "stop", 300, 400));
    }

    JsonNode question(int number) {
        return JSON.readTree(standIn.asked().get(number).body());
    }

    OpenAiProperties at(String address) {
        return at(address, Duration.ofSeconds(5));
    }

    OpenAiProperties at(String address, Duration timeout) {
        return new OpenAiProperties(
                KEY,
                address,
                "openai/gpt-oss-120b",
                List.of("openai/gpt-oss-20b"),
                3,
                0.6,
                "low",
                -1,
                -1,
                25,
                timeout,
                "groq",
                0,
                0);
    }
}
