package dev.aivideo.speech.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.project.Progress;
import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.Narrator;
import dev.aivideo.testing.RecordingProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ServerSourceTests {
    private final SteppingTime time = new SteppingTime();
    private final List<String> warnings = new ArrayList<>();

    private ServerSource source(String address) {
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), time, time, new Random(3));
        Progress progress = new RecordingProgress(warnings);
        ServerProperties properties =
                new ServerProperties(address, "sk_secret", "kokoro", Duration.ofSeconds(2), 2, 24_000);
        return new ServerSource(properties, http, progress, time);
    }

    @Test
    void hasNoVoicesWhileTheServerIsAwayWarnsOnceAndAsksAgainLater() {
        try (StandIn standIn = new StandIn()) {
            standIn.then(StandIn.html(503), StandIn.json(200, "{\"voices\":[\"af_sky\"]}"));
            ServerSource source = source(standIn.base().toString());

            assertThat(source.voices()).isEmpty();
            assertThat(source.voices()).isEmpty();
            assertThat(warnings)
                    .singleElement()
                    .asString()
                    .contains("a built-in engine is used instead")
                    .doesNotContain("sk_secret");
            time.advance(Duration.ofMinutes(2));
            assertThat(source.voices()).hasSize(1);
            assertThat(source.voices()).hasSize(1);
            assertThat(standIn.asked()).hasSize(2);
        }
    }

    @Test
    void forgetsAServerThatDidNotSpeakUntilItIsAskedAgain() {
        try (StandIn standIn = new StandIn()) {
            StandIn.Answer voices = StandIn.json(200, "{\"voices\":[\"af_sky\"]}");
            standIn.then(voices, StandIn.html(502), StandIn.html(502), voices);
            ServerSource source = source(standIn.base().toString());
            assertThat(source.voices()).hasSize(1);
            Narrator narrator = source.open("af_sky", false);

            assertThatThrownBy(() -> narrator.speak("Tides never rest.", "af_sky", 1))
                    .isInstanceOf(NarrationException.class)
                    .hasMessageContaining("restart the run");

            assertThat(source.voices()).isEmpty();
            assertThat(source.refusal("de_thorsten"))
                    .hasValueSatisfying(why -> assertThat(why).contains("is not available now"));
            time.advance(Duration.ofMinutes(2));
            assertThat(source.voices()).hasSize(1);
            assertThat(source.refusal("de_thorsten")).isEmpty();
        }
    }

    @Test
    void mayHaveAnyVoiceWhereItKeepsNoListUntilItFails() {
        try (StandIn standIn = new StandIn()) {
            standIn.then(StandIn.json(404, "{}"));
            ServerSource source = source(standIn.base().toString());

            assertThat(source.voices()).isEmpty();
            assertThat(source.mayHave("alloy")).isTrue();
            assertThat(standIn.asked()).hasSize(1);
            assertThat(warnings).isEmpty();

            assertThatThrownBy(() -> source.open("alloy", false).speak("Tides never rest.", "alloy", 1))
                    .isInstanceOf(NarrationException.class);
            assertThat(source.mayHave("alloy")).isFalse();
        }
    }

    @Test
    void doesNotLeaveTheMachineWhenTheRunStaysOffline() {
        for (String here : List.of("127.0.0.1", "localhost", "[::1]")) {
            assertThat(source("http://" + here + ":8880").notAsked(true))
                    .as(here)
                    .isEmpty();
        }
        for (String outside : List.of("93.184.216.34", "localhost.example.org", "tts.lan", "[2001:db8::1]")) {
            assertThat(source("http://" + outside + ":8880").notAsked(true))
                    .hasValueSatisfying(why -> assertThat(why).contains(outside, "offline"));
            assertThat(source("http://" + outside + ":8880").notAsked(false)).isEmpty();
        }
    }

    @Test
    void isKnownByAddressAndModelButNotByItsKey() {
        assertThat(source("http://127.0.0.1:8880/v1/").fingerprint()).isEqualTo("server http://127.0.0.1:8880 kokoro");
    }
}
