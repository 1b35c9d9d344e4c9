package dev.aivideo.footage.mcp;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.media.TestMedia;
import dev.aivideo.net.Fault;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Footage servers that are reached by address. */
@Timeout(60)
class McpOverHttpIT {
    private static final String KEY = "key-0123456789abc";
    private static final FootageQuery QUERY = query("night hoist");
    private static final ClipRange PART = new ClipRange(Duration.ofSeconds(5), Duration.ofSeconds(1));
    private static final String ITEM =
            "[{'videoId': 'VIDEO:988001', 'title': \"Crew's night hoist\", 'duration': 48, 'public_domain': True}]";

    @TempDir
    Path folder;

    private final HttpStandIn server = new HttpStandIn(false);
    private McpFootageSource source;

    @AfterEach
    void close() {
        if (source != null) {
            source.close();
        }
        server.close();
    }

    /** No question is put twice in a run. */
    private static FootageQuery query(String term) {
        return aFootageQuery()
                .topic("The Navy at work")
                .terms(term)
                .shotLength(Duration.ofSeconds(4))
                .limit(1)
                .build();
    }

    private McpFootageSource source(URI address, Duration limit, int restarts) {
        source = source(server(address, "Bearer " + KEY), limit, restarts);
        return source;
    }

    private McpServer server(URI address, String authorization) {
        return new McpServer(
                "dvids",
                "",
                List.of(),
                Map.of(),
                address + "/mcp",
                Map.of("Authorization", authorization),
                folder,
                folder,
                1,
                List.of());
    }

    private McpFootageSource source(McpServer declared, Duration limit, int restarts) {
        McpProperties properties =
                new McpProperties(Path.of("mcp-servers.json"), limit, limit, limit, Duration.ofMillis(1), restarts);
        return new McpFootageSource(
                declared, properties, TestMedia.viewer()::look, LoopbackClients.fetcher(folder.resolve("clips")));
    }

    private McpFootageSource source() {
        return source(server.http.base(), Duration.ofSeconds(20), 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void searchesOverOneSessionWhetherAnswersAreJsonOrAStream(boolean streams) {
        try (HttpStandIn either = new HttpStandIn(streams).saying(ITEM)) {
            McpFootageSource far = source(either.http.base(), Duration.ofSeconds(20), 2);

            far.search(query("night patrol"));
            Candidate found = far.search(QUERY).get(0);
            far.close();

            assertThat(found.title()).isEqualTo("Crew's night hoist");
            assertThat(found.rights().notice()).contains("does not imply");
            assertThat(either.greetings).hasValue(1);
            assertThat(either.goodbyes).hasValue(1);
            assertThat(either.http.asked()).allSatisfy(asked -> {
                assertThat(asked.path()).isEqualTo("/mcp");
                assertThat(asked.header("Authorization")).isEqualTo("Bearer " + KEY);
            });
            List<StandIn.Asked> calls = either.http.asked().stream()
                    .filter(asked -> asked.body().contains("tools/call"))
                    .toList();
            assertThat(calls).hasSize(2).allSatisfy(call -> {
                assertThat(call.header("Mcp-Session-Id")).isEqualTo("session-1");
                assertThat(call.header("MCP-Protocol-Version")).isEqualTo("2025-06-18");
                assertThat(call.header("Accept")).contains("application/json", "text/event-stream");
                assertThat(call.body()).contains("\"query\":\"night ", "\"branch\":\"Navy\"", "\"sort\":\"score\"");
            });
        }
    }

    @Test
    void greetsAnewAndAsksAgainWhenTheServerHasForgottenTheSession() {
        McpFootageSource far = source(server.saying(ITEM).http.base(), Duration.ofSeconds(20), 0);

        far.search(QUERY);
        for (int time = 0; time < 3; time++) {
            server.forgetSession();
            assertThat(far.search(query("hoist " + time))).hasSize(1);
        }

        assertThat(server.greetings).hasValue(4);
    }

    /** Greeted well, then this. */
    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSED")
    void aFaultyAnswerCostsItsCandidatesWithinTheLimit(Fault fault) {
        server.answering(fault.answer(server.http));
        McpFootageSource far = source(server.http.base(), Duration.ofMillis(700), 1);

        for (int search = 0; search < 4; search++) {
            fails(far);
        }
        // Twice connected, and each time greeted again when a 404 says that the session is gone.
        assertThat(server.greetings.get()).isLessThanOrEqualTo(8);
    }

    /** Not even greeted. */
    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultyServerCostsItsCandidatesWithinTheLimit(Fault fault) {
        try (StandIn broken = new StandIn()) {
            McpFootageSource far = source(fault.at(broken), Duration.ofMillis(700), 1);

            for (int search = 0; search < 3; search++) {
                fails(far);
            }
        }
    }

    @Test
    void takesAnEmptyListForNoResultAndNoMoreOfALongOneThanWasAsked() {
        assertThat(source(server.saying("[]").http.base(), Duration.ofSeconds(20), 0)
                        .search(QUERY))
                .isEmpty();
        server.saying("[" + "{'videoId': '1', 'title': 'x'},".repeat(5000) + "]");
        assertThat(source(server.http.base(), Duration.ofSeconds(20), 0).search(QUERY))
                .hasSize(QUERY.limit());
    }

    @Test
    void refusesAListThatIsTooLong() {
        server.saying("[" + "{'videoId': '1', 'title': 'x'},".repeat(600_000) + "]");

        fails(source());
    }

    private static void fails(McpFootageSource far) {
        assertThatThrownBy(() -> far.search(QUERY))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("Remedy")
                .hasMessageNotContaining(KEY);
    }

    @Test
    void neverFollowsARedirectWithTheKey() {
        try (StandIn other = new StandIn()) {
            other.then(StandIn.json(200, "{}"));
            server.answering(StandIn.redirect(307, other.base().toString()));

            fails(source());

            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void anErrorThatQuotesTheKeyIsShownWithoutIt() {
        server.saying("{\"error\": \"token " + KEY + " has expired\"}");

        assertThatThrownBy(() -> source().search(QUERY))
                .hasMessageContaining("token *** has expired")
                .hasMessageNotContaining(KEY);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aKeyThatNoHeaderCanHoldIsShownNowhere(CapturedOutput output) {
        McpServer declared = server(server.http.base(), "Bearer sk_first\u200bsecond_half");
        source = source(declared, Duration.ofSeconds(20), 0);

        assertThatThrownBy(() -> source.search(QUERY))
                .isInstanceOf(FootageException.class)
                .hasMessageNotContaining("sk_first")
                .hasMessageNotContaining("second_half");
        assertThat(output).doesNotContain("sk_first").doesNotContain("second_half");
    }

    @Test
    void leavesAStreamThatNeverAnswers() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        server.answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            byte[] event = "event: message\ndata: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\"}\n\n"
                    .getBytes(StandardCharsets.UTF_8);
            try {
                while (true) {
                    exchange.getResponseBody().write(event);
                    exchange.getResponseBody().flush();
                }
            } catch (IOException e) {
                left.countDown();
            }
        });

        fails(source(server.http.base(), Duration.ofMillis(700), 1));

        assertThat(left.await(20, TimeUnit.SECONDS))
                .as("the connection is closed")
                .isTrue();
    }

    @Test
    void bringsTheClipFromTheAddressThatAServerFarAwayTells() throws IOException {
        TestMedia.make(folder.resolve("clip.mp4"), "mp4", "testsrc2=s=320x180:r=25:d=4", "-preset", "ultrafast");
        byte[] clip = Files.readAllBytes(folder.resolve("clip.mp4"));
        try (StandIn files = new StandIn()) {
            files.then(StandIn.file(clip, "\"1\"", Integer.MAX_VALUE));
            server.saying("{\"video_id\": \"988001\", \"file_path\": \"/srv/cache/988001.mp4\", \"start\": 4.5,"
                    + " \"url\": \"" + files.uri("/988001.mp4") + "\"}");

            Footage footage = source().fetch(candidate(), PART, folder.resolve("project"));

            assertThat(footage.file()).hasParentRaw(folder.resolve("project"));
            assertThat(TestMedia.ffprobe().decodes(footage.file(), footage.in(), PART.length()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesAClipThatDoesNotDecodeOrIsShorterThanSaid(boolean isShort) throws IOException {
        TestMedia.make(folder.resolve("clip.mp4"), "mp4", "testsrc2=s=320x180:r=25:d=3", "-preset", "ultrafast");
        byte[] clip = isShort ? Files.readAllBytes(folder.resolve("clip.mp4")) : new byte[60_000];
        try (StandIn files = new StandIn()) {
            files.then(StandIn.file(clip, "\"1\"", Integer.MAX_VALUE));
            server.saying("{\"video_id\": \"988001\", \"url\": \"" + files.uri("/988001.mp4") + "\"}");

            assertThatThrownBy(() -> source().fetch(candidate(), PART, folder.resolve("project")))
                    .isInstanceOf(FootageException.class)
                    .hasMessageContaining("Remedy");
            assertThat(folder.resolve("project"))
                    .satisfiesAnyOf(
                            none -> assertThat(none).doesNotExist(),
                            none -> assertThat(none).isEmptyDirectory());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"url\": \"http://169.254.169.254/clip.mp4\"}",
                "{\"url\": \"file:///etc/passwd\"}",
                "{\"file_path\": \"/etc/passwd\"}",
                "I have it here."
            })
    void takesNoClipFromAddressesThatMustNotBeAsked(String answer) {
        server.saying(answer);

        assertThatThrownBy(() -> source().fetch(candidate(), PART, folder.resolve("project")))
                .isInstanceOf(FootageException.class);
    }

    @Test
    void refusesAClipWhoseFullCaptionNamesAnotherOwner() {
        server.saying(
                "{\"file_path\": \"x.mp4\", \"credit\": \"Courtesy of a company\", \"licence\": \"needs review\"}");

        assertThatThrownBy(() -> source().fetch(candidate(), PART, folder.resolve("project")))
                .hasMessageContaining("names an owner");
    }

    private static Candidate candidate() {
        return McpItems.candidate(
                        "dvids", tools.jackson.databind.json.JsonMapper.shared().readTree("{\"id\":\"VIDEO:988001\"}"))
                .orElseThrow();
    }
}
