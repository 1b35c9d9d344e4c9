package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.StandIn;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a child process of the official client, as any other program would start it. */
class McpDvidsIT {
    private static final String KEY = "key-0123456789abc";

    @TempDir
    Path folder;

    private static List<String> program() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "mcp-dvids");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Test
    void talksToTheOfficialClientAndSaysWhoseItIs() {
        try (StandIn dvids = new StandIn()) {
            dvids.then(StandIn.json(200, """
                    {"results": [{"id": "video:990001", "type": "video", "title": "Harbor hoist", "duration": 20,
                     "branch": "Coast Guard", "date": "2026-02-09T05:00:00Z",
                     "short_description": "Crews practise (U.S. Coast Guard video by PO2 Alex Example)"}]}"""));
            ServerParameters command = ServerParameters.builder(java())
                    .args(program())
                    .env(Map.of(
                            "DVIDS_API_KEY",
                            KEY,
                            "DVIDS_API_URL",
                            dvids.base().toString(),
                            "DVIDS_CACHE_DIR",
                            folder.toString()))
                    .build();
            try (McpSyncClient client = McpClient.sync(new StdioClientTransport(command, McpJsonDefaults.getMapper()))
                    .requestTimeout(Duration.ofSeconds(60))
                    .initializationTimeout(Duration.ofSeconds(60))
                    .build()) {
                assertThat(client.initialize().serverInfo().name()).isEqualTo("dvids");
                assertThat(client.listTools().tools())
                        .extracting(Tool::name)
                        .containsExactlyInAnyOrder("search_videos", "get_video_details", "download_video");

                CallToolResult found = client.callTool(CallToolRequest.builder("search_videos")
                        .arguments(Map.of("query", "harbor", "branch", "Coast Guard"))
                        .build());

                assertThat(found.isError()).isFalse();
                assertThat(found.toString())
                        .contains("Harbor hoist", "PO2 Alex Example", "does not imply")
                        .doesNotContain(KEY);
            }
        }
    }

    private Process start(StandIn dvids) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(java());
        builder.command().addAll(program());
        builder.redirectError(folder.resolve("stderr").toFile());
        builder.environment()
                .putAll(Map.of(
                        "DVIDS_API_KEY",
                        KEY,
                        "DVIDS_API_URL",
                        dvids.base().toString(),
                        "DVIDS_CACHE_DIR",
                        folder.resolve("cache").toString(),
                        "DVIDS_RATE_LIMIT",
                        "0"));
        return builder.start();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 50})
    @Timeout(180)
    void answersEveryCallThatWasPutAtOnceAndThenEndsWithItsInput(int calls) throws Exception {
        try (StandIn dvids = new StandIn()) {
            dvids.then(StandIn.json(200, "{\"results\": []}"));
            Process process = start(dvids);
            StringBuilder input = new StringBuilder();
            input.append("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{}}\n\nnot json\n");
            for (int id = 1; id <= calls; id++) {
                input.append("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":"
                        + "\"search_videos\",\"arguments\":{\"query\":\"harbor " + id % 17 + "\"}}}\n");
            }
            try {
                try (OutputStream in = process.getOutputStream()) {
                    // The last line is not even ended.
                    in.write(input.toString().stripTrailing().getBytes(StandardCharsets.UTF_8));
                }
                List<JsonNode> answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> JsonMapper.shared().readTree(line))
                        .toList();

                assertThat(answers)
                        .filteredOn(answer -> answer.at("/result/isError").isBoolean())
                        .extracting(answer -> answer.path("id").asInt())
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.rangeClosed(1, calls).boxed().toList());
                assertThat(answers)
                        .filteredOn(answer -> answer.at("/error/code").asInt(0) == -32700)
                        .hasSize(1);
                assertThat(answers).hasSize(calls + 2);
                assertThat(process.waitFor()).isZero();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    @Timeout(60)
    void endsWhenNobodyReadsItsAnswersAnyMore() throws Exception {
        try (StandIn dvids = new StandIn()) {
            dvids.then(StandIn.json(200, "{\"results\": []}"));
            Process process = start(dvids);
            try {
                process.getInputStream().close();
                OutputStream in = process.getOutputStream();
                in.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n".getBytes(StandardCharsets.UTF_8));
                in.flush();

                assertThat(process.waitFor()).isZero();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void saysWhichKeyIsMissingAndWritesNothingToTheProtocol() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(java());
        builder.command().addAll(program());
        builder.environment().remove("DVIDS_API_KEY");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes());
            String err = new String(process.getErrorStream().readAllBytes());

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(64);
            assertThat(out).isEmpty();
            assertThat(err).contains("DVIDS_API_KEY");
        } finally {
            process.destroyForcibly();
        }
    }
}
