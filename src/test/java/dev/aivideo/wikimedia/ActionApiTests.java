package dev.aivideo.wikimedia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.net.StandIn;
import dev.aivideo.net.SteppingTime;
import dev.aivideo.testing.RecordingProgress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ActionApiTests {
    private static final String FOUND =
            "{\"batchcomplete\":true,\"query\":{\"pages\":[{\"pageid\":1,\"title\":\"Coffee\"}]}}";

    private final StandIn standIn = new StandIn();
    private final SteppingTime time = new SteppingTime();
    private final RecordingProgress progress = new RecordingProgress();
    private final ActionApi api = api(standIn.base());

    private ActionApi api(URI address) {
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), time, time, new Random(7));
        return new Wikimedia(http, net, progress, time, time).project("Wikipedia", address, Duration.ofMillis(500));
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    private JsonNode coffee() {
        return api.query(Map.of("titles", "Coffee & tea|Café", "redirects", "1"));
    }

    @Test
    void asksWithTheFixedParametersAndForACompressedAnswer() {
        standIn.then(StandIn.json(200, FOUND));

        assertThat(coffee().at("/pages/0/title").asString()).isEqualTo("Coffee");
        assertThat(standIn.asked().get(0).path())
                .isEqualTo("/w/api.php?action=query&errorformat=plaintext&format=json&formatversion=2&redirects=1"
                        + "&titles=Coffee%20%26%20tea%7CCaf%C3%A9&utf8=1");
        assertThat(standIn.asked().get(0).header("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void unpacksACompressedAnswer() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(FOUND.getBytes(StandardCharsets.UTF_8));
        }
        standIn.then(StandIn.bytes(200, "application/json", packed.toByteArray(), "Content-Encoding", "gzip"));

        assertThat(coffee().at("/pages/0/title").asString()).isEqualTo("Coffee");
    }

    @Test
    void nothingFoundIsAnEmptyAnswer() {
        standIn.then(StandIn.json(200, "{\"batchcomplete\":true}"));

        assertThat(coffee().isObject()).isTrue();
        assertThat(coffee().isEmpty()).isTrue();
    }

    @Test
    void putsTogetherWhatComesInPartsAndAsksForNoFurtherPages() {
        standIn.then(
                StandIn.json(
                        200,
                        "{\"continue\":{\"plcontinue\":\"1|0|Tea\",\"continue\":\"||\"},\"query\":{\"pages\":["
                                + "{\"pageid\":1,\"title\":\"Coffee\",\"links\":[{\"title\":\"Bean\"}]},"
                                + "{\"pageid\":2,\"title\":\"Tea\"}]}}"),
                StandIn.json(
                        200,
                        "{\"batchcomplete\":true,\"continue\":{\"gsroffset\":10,\"continue\":\"gsroffset||\"},"
                                + "\"query\":{\"pages\":[{\"pageid\":1,\"title\":\"Coffee\",\"links\":[{\"title\":\"Tea\"}],"
                                + "\"extract\":\"A drink.\"}]}}"));

        JsonNode found = api.query(Map.of("generator", "search"), 5);

        assertThat(found.path("pages").toString())
                .isEqualTo("[{\"pageid\":1,\"title\":\"Coffee\",\"links\":[{\"title\":\"Bean\"},{\"title\":\"Tea\"}],"
                        + "\"extract\":\"A drink.\"},{\"pageid\":2,\"title\":\"Tea\"}]");
        assertThat(standIn.asked()).hasSize(2);
        assertThat(standIn.asked().get(1).path())
                .contains("plcontinue=1%7C0%7CTea")
                .contains("continue=%7C%7C");
    }

    @Test
    void continuesNoMoreThanItMay() {
        standIn.then(StandIn.json(
                200, "{\"continue\":{\"plcontinue\":\"x\",\"continue\":\"||\"},\"query\":{\"pages\":[]}}"));

        api.query(Map.of("titles", "Coffee"), 3);

        assertThat(standIn.asked()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratelimited", "maxlag", "readonly", "internal_api_error_DBQueryError"})
    void asksAgainAfterAnErrorInAGoodStatusThatHealsByWaiting(String code) {
        standIn.then(
                StandIn.json(
                        200,
                        "{\"errors\":[{\"code\":\"%s\",\"text\":\"Not now.\"}]}".formatted(code),
                        "Retry-After",
                        "5"),
                StandIn.json(200, FOUND));

        assertThat(coffee().path("pages")).hasSize(1);
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[{\"code\":\"badvalue\",\"text\":\"Unrecognized value\"}]}",
                "{\"error\":{\"code\":\"badvalue\",\"info\":\"Unrecognized value\"}}"
            })
    void saysWhatIsWrongWithAQuestion(String body) {
        standIn.then(StandIn.json(200, body));

        assertThatThrownBy(this::coffee)
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("badvalue")
                .hasMessageContaining("Unrecognized value")
                .hasMessageContaining("Remedy:");
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void aWarningBesideGoodDataIsNoError() {
        standIn.then(StandIn.json(
                200, FOUND.replace("{\"batch", "{\"warnings\":[{\"code\":\"x\",\"text\":\"y\"}],\"batch")));

        assertThat(coffee().path("pages")).hasSize(1);
    }

    @Test
    void aForbiddenCallerIsToldToNameAContactAndAsksOnce() {
        standIn.then(StandIn.bytes(
                403,
                "text/plain",
                "Please set a user-agent and respect our robot policy".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(this::coffee)
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("robot policy")
                .hasMessageContaining("aivideo.net.contact");
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void peaceThatOneHostAsksForIsKeptWithAll() {
        standIn.then(
                StandIn.bytes(429, "text/plain", "Too many".getBytes(StandardCharsets.UTF_8), "Retry-After", "600"));

        assertThatThrownBy(this::coffee).isInstanceOf(ServiceBusyException.class);
        assertThatThrownBy(this::coffee)
                .isInstanceOf(ServiceBusyException.class)
                .hasMessageContaining("600 s without");
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void waitsAMinuteWhereABusyHostDoesNotSayHowLong() {
        standIn.then(StandIn.html(429), StandIn.json(200, FOUND));

        coffee();

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"ok\"", "{}", "{\"batchcomplete\":", ""})
    void anAnswerOfAnotherKindIsNone(String body) {
        standIn.then(StandIn.json(200, body));

        assertThatThrownBy(this::coffee)
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("Remedy:");
    }

    @Test
    void aPageInPlaceOfDataIsNone() {
        standIn.then(StandIn.html(200));

        assertThatThrownBy(this::coffee)
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("text/html");
    }

    @Test
    void aHangingHostCostsOneTimeLimit() {
        standIn.then(standIn.hanging());

        ServiceBusyException busy = catchThrowableOfType(ServiceBusyException.class, this::coffee);

        assertThat(busy).hasMessageContaining("too slow");
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void warnsOfAMissingContactWithACallOnly() {
        standIn.then(StandIn.json(200, FOUND));
        assertThat(progress.warnings()).isEmpty();

        coffee();

        assertThat(progress.warnings()).containsOnly(Wikimedia.NO_CONTACT);
    }

    @Test
    void writesTitlesAsMediaWikiDoes() {
        assertThat(PageTitles.canonical(" suspension_bridge ")).isEqualTo("Suspension bridge");
        assertThat(PageTitles.canonical("e\u0301tude")).isEqualTo("\u00c9tude");
        assertThat(PageTitles.segment("AC/DC live?")).isEqualTo("AC%2FDC_live%3F");
    }
}
