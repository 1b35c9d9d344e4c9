package dev.aivideo.speech.server;

import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.HttpReply;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.project.Json;
import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.Voice;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;

/** Speaks Kokoro-FastAPI's dialect, and OpenAI's where the server has no captions. */
final class SpeechServer {
    private static final long LARGEST_SOUND_BYTES = 64L << 20;
    private static final Limits QUICK = Limits.defaults()
            .withTimes(Duration.ofSeconds(5), Duration.ofSeconds(5))
            .withAttempts(1);
    private static final int LONGEST_MESSAGE = 300;
    /** How a server answers for captions that it has not: switched off, unknown, broken, or with a page in their place. */
    private static final Set<Integer> WITHOUT_CAPTIONS = Set.of(200, 403, 404, 405, 500, 501);

    private static final Set<Integer> WITHOUT_LIST = Set.of(404, 405, 501);

    private final Http http;
    private final ServerProperties properties;
    private final Service service;
    private volatile boolean captions = true;

    SpeechServer(Http http, ServerProperties properties) {
        this.http = http;
        this.properties = properties;
        Limits limits = new Limits(
                properties.timeout(),
                properties.timeout(),
                LARGEST_SOUND_BYTES,
                properties.attempts(),
                Duration.ZERO,
                2);
        this.service = Service.of("The speech server", limits).at(properties.at("/"));
    }

    /** Sound as it came, and what the server says about its words. */
    record Spoken(Pcm sound, List<WordTimes.Heard> words) {}

    Spoken speak(String text, String voice, double speed) {
        Spoken captioned = captions ? captioned(text, voice, speed) : null;
        return captioned == null ? plain(text, voice, speed) : captioned;
    }

    /** Null if the server has no captions. */
    private @Nullable Spoken captioned(String text, String voice, double speed) {
        try {
            return captioned(send("/dev/captioned_speech", body(text, voice, speed, true), "application/"));
        } catch (ServiceException e) {
            if (WITHOUT_CAPTIONS.contains(e.status())) {
                return null;
            }
            throw refused(e);
        }
    }

    private Spoken plain(String text, String voice, double speed) {
        try {
            HttpReply reply =
                    send("/v1/audio/speech", body(text, voice, speed, false), "audio/", "application/octet-stream");
            Spoken spoken = new Spoken(sound(reply.body(), reply.header("Content-Type")), List.of());
            captions = false; // only now is it known that the server speaks at all
            return spoken;
        } catch (ServiceException e) {
            throw refused(e);
        }
    }

    private HttpReply send(String path, String body, String... accepted) {
        return http.send(
                service, key(HttpCall.postJson(properties.at(path), body).accepting(accepted)));
    }

    private HttpCall key(HttpCall call) {
        return properties.apiKey().isBlank()
                ? call
                : call.header("Authorization", "Bearer " + properties.apiKey().strip());
    }

    private String body(String text, String voice, double speed, boolean timestamps) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", properties.model());
        body.put("input", text.replaceAll("[\\[\\]]+", " ")); // brackets are commands to the server
        body.put("voice", voice);
        body.put("response_format", "pcm");
        body.put("speed", speed);
        body.put("stream", false);
        if (timestamps) {
            body.put("return_timestamps", true);
        }
        return Json.STRICT.writeValueAsString(body);
    }

    /** One object, or one a line as the server sends them when it streams. */
    private Spoken captioned(HttpReply reply) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        List<WordTimes.Heard> words = new ArrayList<>();
        String format = "";
        try (MappingIterator<JsonNode> pieces =
                Json.STRICT.readerFor(JsonNode.class).readValues(reply.body())) {
            while (pieces.hasNextValue()) {
                JsonNode piece = pieces.nextValue();
                sound.writeBytes(Base64.getDecoder().decode(piece.path("audio").asString("")));
                format = piece.path("audio_format").asString(format);
                piece.path("timestamps").forEach(word -> words.add(heard(word)));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw unusable("the answer is not valid JSON, " + reply.body().length + " bytes", e);
        }
        return new Spoken(sound(sound.toByteArray(), format), words);
    }

    private static WordTimes.Heard heard(JsonNode word) {
        return new WordTimes.Heard(
                word.path("word").asString(""),
                word.path("start_time").asDouble(0),
                word.path("end_time").asDouble(0));
    }

    private Pcm sound(byte[] bytes, String format) {
        Pcm sound = Pcm.of(bytes, format, properties.rawSampleRateHz());
        if (sound == null || sound.sampleRateHz() != 24_000 && sound.sampleRateHz() != 48_000) {
            String rate = sound == null ? "" : ", " + sound.sampleRateHz() + " Hz";
            throw unusable(
                    "%d bytes of '%s'%s, expected 16-bit PCM at 24 or 48 kHz".formatted(bytes.length, format, rate),
                    null);
        }
        return sound;
    }

    /** Both shapes: objects with an id, or names alone. Empty if the server has no such list, though it may speak. */
    Optional<List<Voice>> voices() {
        try {
            HttpCall call = HttpCall.get(properties.at("/v1/audio/voices")).accepting("application/json");
            JsonNode listed = http.send(service.within(QUICK), key(call)).json().path("voices");
            return Optional.of(listed.valueStream()
                    .map(voice -> voice.isString()
                            ? voice.asString()
                            : voice.path("id").asString(""))
                    .filter(id -> id.matches("[A-Za-z0-9_.-]{1,64}"))
                    .map(ServerVoices::voice)
                    .toList());
        } catch (ServiceException e) {
            if (WITHOUT_LIST.contains(e.status())) {
                return Optional.empty();
            }
            throw refused(e);
        }
    }

    private static NarrationException unusable(String evidence, @Nullable Throwable cause) {
        return new NarrationException(
                "The speech server sent no usable sound.",
                evidence,
                "Check aivideo.voiceover.server.address: it must be an OpenAI-compatible speech server.",
                cause);
    }

    private NarrationException refused(ServiceException e) {
        HttpReply reply = e.reply();
        String said = reply == null ? "" : message(reply);
        String remedy = said.contains("oice")
                ? "Choose one of the voices that 'voices' lists."
                : "Check that the server at " + properties.address()
                        + " is up, or leave its address empty; then restart the run.";
        return new NarrationException(
                "The speech server failed to speak a sentence.",
                said.isEmpty() ? e.withoutRemedy() : "status " + e.status() + ": " + said,
                remedy,
                e);
    }

    /** FastAPI wraps what it has to say in {@code detail}: an object, or a list of wrong fields. */
    private static String message(HttpReply reply) {
        try {
            JsonNode detail = reply.json().path("detail");
            JsonNode field = detail.path(0);
            String text = detail.isArray()
                    ? field.path("loc").toString() + " " + field.path("msg").asString("")
                    : detail.path("message").asString(detail.asString(""));
            return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
        } catch (ServiceRejectedException e) {
            return "";
        }
    }
}
