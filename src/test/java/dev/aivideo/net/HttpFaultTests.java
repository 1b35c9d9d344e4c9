package dev.aivideo.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFaultTests {
    private static final String KEY = "gsk_very_secret";

    private final StandIn standIn = new StandIn();
    private final SteppingTime time = new SteppingTime();
    private final NetProperties properties = NetProperties.defaults();
    private final Http http = new Http(properties, new AddressGuard(properties), time, time, new Random(7));
    private final Limits limits = Limits.defaults()
            .withTimes(Duration.ofMillis(300), Duration.ofMillis(600))
            .withMaxBytes(100_000);
    private final Service service = Service.of("Catalogue", limits).at(standIn.base());

    @AfterEach
    void stop() {
        standIn.close();
    }

    private HttpCall call() {
        return HttpCall.get(standIn.uri("/search?q=bridge&api_key=" + KEY))
                .header("Authorization", "Bearer " + KEY)
                .accepting("application/json");
    }

    @Test
    void readsAnAnswerAndSaysWhoAsks() {
        standIn.then(StandIn.json(200, "{\"hits\":3}"));

        HttpReply reply = http.send(service, call());

        assertThat(reply.json().path("hits").asInt()).isEqualTo(3);
        assertThat(standIn.asked().get(0).header("User-Agent"))
                .isEqualTo("ai-video-generator/1.0 Java-http-client/"
                        + Runtime.version().feature());
        assertThat(standIn.asked().get(0).header("Authorization")).isEqualTo("Bearer " + KEY);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void asksForALookAtTheKeyWhereItMayBeWrong(int status) {
        standIn.then(StandIn.bytes(status, "text/plain", "[ERROR 400] Invalid key".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> http.send(service, call())).hasMessageContaining("Remedy: Check the key");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 413, 422})
    void doesNotRepeatWhatWaitingDoesNotHeal(int status) {
        standIn.then(StandIn.json(status, "{\"error\":\"organisation org_secret " + KEY + "\"}"));

        ServiceRejectedException refused =
                catchThrowableOfType(ServiceRejectedException.class, () -> http.send(service, call()));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused).hasMessageContaining("Catalogue").hasMessageContaining("" + status);
        assertThat(refused.getMessage()).contains("Remedy:").doesNotContain(KEY).doesNotContain("org_secret");
        assertThat(standIn.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\nX-Other: ", "\u200b", "\u2019", "\u0000"})
    void namesNoKeyThatHoldsWhatNoHeaderMay(String inside) {
        standIn.then(StandIn.json(200, "{}"));
        HttpCall call = call().header("Authorization", "Bearer " + KEY + inside + "rest");

        ServiceRejectedException refused =
                catchThrowableOfType(ServiceRejectedException.class, () -> http.send(service, call));

        assertThat(refused).hasMessageContaining("most likely the key").hasMessageContaining("Remedy:");
        assertThat(refused).hasNoCause().hasMessageNotContaining(KEY);
        assertThat(standIn.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void asksAgainAfterWhatHealsByWaiting(int status) {
        standIn.then(StandIn.html(status), StandIn.html(status), StandIn.json(200, "{}"));

        assertThat(http.send(service, call()).status()).isEqualTo(200);
        assertThat(standIn.asked()).hasSize(3);
        assertThat(time.slept()).hasSize(2);
        assertThat(time.slept().get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(time.slept().get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void givesUpAfterItsAttempts() {
        standIn.then(StandIn.html(503));

        assertThatThrownBy(() -> http.send(service, call()))
                .isInstanceOf(ServiceBusyException.class)
                .hasMessageNotContaining(KEY)
                .hasMessageContaining("status 503");
        assertThat(standIn.asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After | 7 | 7000",
                "Retry-After | 1.5 | 1500",
                "retry-after-ms | 120 | 120",
                "Retry-After | Sun, 22 Nov 2026 10:00:09 GMT | 9000",
                "Retry-After | Sun, 22 Nov 2026 09:00:00 GMT | 0"
            })
    void obeysRetryAfter(String header, String value, long waitMs) {
        standIn.then(StandIn.json(429, "{}", header, value), StandIn.json(200, "{}"));

        http.send(service, call());

        assertThat(time.slept()).containsExactly(Duration.ofMillis(waitMs));
    }

    @Test
    void givesUpAtOnceWhenTheServiceAsksForMoreThanTheLongestWait() {
        standIn.then(StandIn.json(429, "{}", "Retry-After", "86400"));

        ServiceBusyException busy = catchThrowableOfType(ServiceBusyException.class, () -> http.send(service, call()));

        assertThat(busy.retryAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(time.slept()).isEmpty();
        assertThatThrownBy(() -> http.send(service, call())).isInstanceOf(ServiceBusyException.class);
        assertThat(standIn.asked()).as("the host has its peace").hasSize(1);
    }

    @Test
    void endsACallThatHangs() {
        standIn.then(standIn.hanging());

        assertThatThrownBy(() -> http.send(within(1), call()))
                .isInstanceOf(ServiceBusyException.class)
                .hasMessageContaining("nothing came for 300 ms");
    }

    @Test
    void endsASlowDripThatKeepsTheLineAlive() {
        standIn.then(standIn.slowDrip("application/json"));

        assertThatThrownBy(() -> http.send(within(1), call()))
                .isInstanceOf(ServiceBusyException.class)
                .hasMessageContaining("not finished within 600 ms");
    }

    @Test
    void endsAnEndlessStreamBySize() {
        standIn.then(standIn.endlessStream("application/json"));

        assertThatThrownBy(() -> http.send(service, call()))
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("more than 100000 bytes");
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void asksAgainWhenTheConnectionIsRefused() {
        URI nobody = StandIn.refused();

        assertThatThrownBy(() -> http.send(service.at(nobody), HttpCall.get(nobody)))
                .isInstanceOf(ServiceBusyException.class)
                .hasMessageContaining("cannot be reached");
        assertThat(time.slept()).hasSize(2);
    }

    @Test
    void doesNotAskAgainWhereNoConnectionCanBeMadeAndTheServiceCanBeDoneWithout() {
        URI nobody = StandIn.refused();
        Service dispensable = service.within(service.limits().impatient()).at(nobody);

        assertThatThrownBy(() -> http.send(dispensable, HttpCall.get(nobody)))
                .hasMessageContaining(nobody.getAuthority() + " refuses the connection");
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void saysThatAnUnknownNameIsUnknown() {
        URI unknown = URI.create("http://no-such-host.invalid/");

        assertThatThrownBy(() -> http.send(service.at(unknown), HttpCall.get(unknown)))
                .hasMessageContaining("the host name no-such-host.invalid is unknown");
    }

    @Test
    void asksAgainWhenTheBodyIsCutShort() {
        byte[] body = "{\"hits\":3}".getBytes(StandardCharsets.UTF_8);
        standIn.then(StandIn.truncated("application/json", body, 4), StandIn.json(200, "{\"hits\":3}"));

        assertThat(http.send(service, call()).json().path("hits").asInt()).isEqualTo(3);
    }

    @Test
    void refusesAPageInPlaceOfData() {
        standIn.then(StandIn.html(200));

        assertThatThrownBy(() -> http.send(service, call()))
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"hits\":", "", "hits", "{\"hits\":3}}"})
    void saysThatMalformedJsonIsNone(String body) {
        standIn.then(StandIn.json(200, body));

        HttpReply reply = http.send(service, call());

        assertThatThrownBy(reply::json)
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void leavesAServiceAloneThatFailedAgainAndAgain() {
        standIn.then(StandIn.html(500));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> http.send(within(1), call())).hasMessageContaining("status 500");
        }

        assertThatThrownBy(() -> http.send(within(1), call())).hasMessageContaining("are paused");
        assertThat(standIn.asked()).hasSize(3);

        time.advance(Duration.ofMinutes(6));
        assertThatThrownBy(() -> http.send(within(1), call())).hasMessageContaining("status 500");
        assertThatThrownBy(() -> http.send(within(1), call())).hasMessageContaining("are paused");
        http.newRun();
        assertThatThrownBy(() -> http.send(within(1), call())).hasMessageContaining("status 500");
    }

    /** One catalogue question at a time, and its files meanwhile: both from the same host. */
    @Test
    void callsOfAnotherPaceAreNotHeldUp() throws Exception {
        CountDownLatch searching = new CountDownLatch(1);
        CountDownLatch fetched = new CountDownLatch(1);
        standIn.then(
                exchange -> {
                    searching.countDown();
                    fetched.await();
                    StandIn.json(200, "{\"hits\":3}").give(exchange);
                },
                StandIn.json(200, "{\"file\":1}"));
        Limits patient = limits.withTimes(Duration.ofMinutes(1), Duration.ofMinutes(1));
        Service catalogue = service.within(patient.withRate(Duration.ofSeconds(30), 1));
        CompletableFuture<HttpReply> search = CompletableFuture.supplyAsync(() -> http.send(catalogue, call()));
        searching.await();

        HttpReply file = http.send(service.within(patient.withRate(Duration.ZERO, 3)), call());
        fetched.countDown();

        assertThat(file.json().path("file").asInt()).isEqualTo(1);
        assertThat(search.get().json().path("hits").asInt()).isEqualTo(3);
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void peaceThatAHostAskedForHoldsForCallsOfEveryPace() {
        standIn.then(StandIn.json(429, "{}", "Retry-After", "20"), StandIn.json(200, "{}"));
        assertThatThrownBy(() -> http.send(within(1), call())).isInstanceOf(ServiceBusyException.class);

        http.send(service.within(limits.withRate(Duration.ZERO, 5)), call());

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void keepsCallsToOneHostApart() {
        standIn.then(StandIn.json(200, "{}"));
        Service polite = service.within(limits.withRate(Duration.ofSeconds(2), 1));

        for (int i = 0; i < 4; i++) {
            http.send(polite, call());
        }

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void followsRedirectsOnTheSameServerWithTheKeyAndElsewhereWithout() {
        try (StandIn other = new StandIn()) {
            NetProperties open = allowing("127.0.0.1");
            Http wide = new Http(open, new AddressGuard(open), time, time, new Random(7));
            standIn.then(StandIn.redirect(302, "/second"), StandIn.redirect(307, other.base() + "/third"));
            other.then(StandIn.json(200, "{}"));

            wide.send(service, call());

            assertThat(standIn.asked().get(1).header("Authorization")).contains(KEY);
            assertThat(other.asked().get(0).headers()).doesNotContainKey("Authorization");
        }
    }

    @Test
    void refusesARedirectToAPrivateAddress() {
        try (StandIn inside = new StandIn()) {
            inside.then(StandIn.json(200, "{\"secret\":1}"));
            standIn.then(StandIn.redirect(302, inside.base() + "/latest/meta-data"));

            assertThatThrownBy(() -> http.send(service, call()))
                    .isInstanceOf(ServiceRejectedException.class)
                    .hasMessageContaining("not a public address");
            assertThat(inside.asked()).isEmpty();
        }
    }

    @Test
    void endsACircleOfRedirects() {
        standIn.then(StandIn.redirect(301, "/again"));

        assertThatThrownBy(() -> http.send(service, call())).hasMessageContaining("more than 5 redirects");
        assertThat(standIn.asked()).hasSize(6);
    }

    @Test
    void letsAServiceReadItsOwnRefusals() {
        standIn.then(StandIn.json(429, "{\"error\":\"per day\"}"));
        Service own = service.refusing(reply -> new QuotaExhaustedException(
                "Catalogue", "Used up.", "per day", "Tomorrow.", time.instant().plusSeconds(60), reply));

        assertThatThrownBy(() -> http.send(own, call())).isInstanceOf(QuotaExhaustedException.class);
        assertThat(standIn.asked()).hasSize(1);
    }

    private Service within(int attempts) {
        return service.within(limits.withAttempts(attempts));
    }

    private static NetProperties allowing(String host) {
        NetProperties p = NetProperties.defaults();
        return new NetProperties(
                p.contact(),
                p.connectTimeout(),
                p.firstBackoff(),
                p.longestBackoff(),
                p.longestWait(),
                p.failuresToOpen(),
                p.openFor(),
                p.redirects(),
                false,
                java.util.List.of(host));
    }
}
