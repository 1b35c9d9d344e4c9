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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
