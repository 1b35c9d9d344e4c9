package dev.aivideo.footage.dvids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.net.StandIn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DvidsMcpServerIT {
    private static final String KEY = "key-0123456789abc";
    private static final String ITEM = """
            {"id": "video:990001", "type": "video", "title": "B-Roll: Harbor hoist", "duration": 20, "hd": true,
             "keywords": "hoist, training", "unit_name": "Example District", "branch": "Coast Guard", "date":
             "2026-02-09T05:00:00Z", "short_description": "Crews practise (U.S. Coast Guard video by PO2 Alex Example)",
             "url": "https://www.dvidshub.net/video/990001/x", "thumbnail": "https://cdn.example.net/t.jpg"}""";

    @TempDir
    Path folder;

    private final StandIn dvids = new StandIn();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private CompletableFuture<Integer> exit;
    private BufferedReader fromServer;
    private int lastId;

    @BeforeEach
    void startAndGreet() throws IOException {
        PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
        PipedInputStream replies = new PipedInputStream(1 << 16);
        OutputStream out = new PipedOutputStream(replies);
        fromServer = new BufferedReader(new InputStreamReader(replies, StandardCharsets.UTF_8));
        Map<String, String> environment = Map.of(
                "DVIDS_API_KEY",
                KEY,
                "DVIDS_API_URL",
                dvids.base().toString(),
                "DVIDS_CACHE_DIR",
                folder.toString(),
                "DVIDS_RATE_LIMIT",
                "0",
                "AIVIDEO_NET_CONTACT",
                "keeper@example.org");
        exit = CompletableFuture.supplyAsync(() -> DvidsMcpServer.run(in, out, environment));
        JsonNode greeting = ask(
                "initialize",
                "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}");
        assertThat(greeting.at("/result/serverInfo/name").asString()).isEqualTo("dvids");
        send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }

    @AfterEach
    void endsWhenTheClientIsDone() throws IOException {
        toServer.close();
        assertThat(exit.join()).isZero();
        dvids.close();
    }

    private void send(String message) throws IOException {
        toServer.write((message.replace("\n", " ") + "\n").getBytes(StandardCharsets.UTF_8));
        toServer.flush();
    }

    private JsonNode ask(String method, String params) throws IOException {
        send("{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(++lastId, method, params));
        String reply = fromServer.readLine();
        assertThat(reply).doesNotContain(KEY);
        return JsonMapper.shared().readTree(reply);
    }

    private JsonNode call(String tool, String arguments) throws IOException {
        return ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}")
                .path("result");
    }

    @Test
    void listsItsThreeToolsWithSchemas() throws IOException {
        JsonNode tools = ask("tools/list", "{}").at("/result/tools");

        assertThat(tools.values())
                .extracting(tool -> tool.path("name").asString())
                .containsExactlyInAnyOrder("search_videos", "get_video_details", "download_video");
        assertThat(tools.values())
                .allSatisfy(tool ->
                        assertThat(tool.at("/inputSchema/required").isArray()).isTrue());
    }

    @Test
    void searchesWithEveryFilterAndSaysWhoseItIs() throws IOException {
        dvids.then(StandIn.json(200, "{\"results\": [" + ITEM + "]}"));

        JsonNode found = call("search_videos", """
                        {"query": "harbor & hoist?", "branch": "Coast Guard", "category": "B-Roll", "country": "Japan",
                         "keywords": ["rescue"], "aspect": "16:9", "min_duration": 5, "max_duration": 60, "hd": 1,
                         "sort": "date", "max_results": 3}""").at("/structuredContent/results/0");

        assertThat(dvids.asked().get(0).path())
                .contains(
                        "q=harbor+hoist&",
                        "branch=Coast+Guard",
                        "category=B-Roll",
                        "country=Japan",
                        "keywords%5B%5D=rescue")
                .contains(
                        "aspect_ratio=16%3A9",
                        "from_duration=5", "to_duration=60", "hd=1", "sort=date", "max_results=3")
                .endsWith("api_key=" + KEY);
        assertThat(dvids.asked().get(0).header("Referer")).isEmpty();
        assertThat(found.path("credit").asString()).isEqualTo("U.S. Coast Guard video by PO2 Alex Example");
        assertThat(found.path("unit").asString()).isEqualTo("Example District");
        assertThat(found.path("date").asString()).startsWith("2026-02-09");
        assertThat(found.path("notice").asString()).contains("does not imply");
        assertThat(found.path("licence").asString()).isEqualTo("U.S. public domain");
    }

    @Test
    void tellsDvidsWhomToWriteTo() throws IOException {
        dvids.then(StandIn.json(200, "{\"results\": []}"));

        call("search_videos", "{\"query\": \"harbor\"}");

        assertThat(dvids.asked().get(0).header("User-Agent"))
                .startsWith("ai-video-generator/1.0 (keeper@example.org) Java-http-client/");
    }

    @Test
    void asksTheSameOnlyOnce() throws IOException {
        dvids.then(StandIn.json(200, "{\"results\": [" + ITEM + "]}"));

        call("search_videos", "{\"query\": \"harbor\"}");
        call("search_videos", "{\"query\": \"harbor\"}");

        assertThat(dvids.asked()).hasSize(1);
    }

    @Test
    void takesAnErrorsListForAFailureWhateverTheStatus() throws IOException {
        dvids.then(StandIn.json(200, "{\"errors\": [\"Unauthorized - " + KEY + " is not authorized\"]}"));

        JsonNode result = call("search_videos", "{\"query\": \"harbor\"}");

        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.toString()).contains("Unauthorized");
        call("search_videos", "{\"query\": \"harbor\"}");
        assertThat(dvids.asked()).as("a failure is not kept").hasSize(2);
    }

    @Test
    void flagsWhatBelongsToSomebodyElse() throws IOException {
        dvids.then(StandIn.json(
                200, "{\"results\": [" + ITEM.replace("Crews practise", "Courtesy video of a company") + "]}"));

        assertThat(call("search_videos", "{\"query\": \"harbor\"}")
                        .at("/structuredContent/results/0/licence")
                        .asString())
                .isEqualTo("needs review");
    }

    @Test
    void saysWhatIsWrongWithACall() throws IOException {
        assertThat(ask("tools/call", "{\"name\":\"find\"}").at("/error/code").asInt())
                .isEqualTo(-32602);
        assertThat(ask("tools/call", "[]").at("/error/message").asString()).contains("search_videos");
        assertThat(ask("tools/call", "{\"name\":\"search_videos\",\"arguments\":[1]}")
                        .at("/error/code")
                        .asInt())
                .isEqualTo(-32602);
        for (String arguments : List.of("{}", "{\"query\": 7}", "{\"query\": \"sea\", \"max_results\": 1000}")) {
            JsonNode result = call("search_videos", arguments);
            assertThat(result.path("isError").asBoolean()).isTrue();
            assertThat(result.at("/content/0/text").asString()).startsWith("Input validation error");
        }
        assertThat(dvids.asked()).isEmpty();
    }

    @Test
    void refusesIdsThatAreNone() throws IOException {
        JsonNode result = call("download_video", "{\"video_id\": \"../../etc/passwd\"}");

        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(dvids.asked()).isEmpty();
    }

    private void serveStream() throws IOException {
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(folder.resolve("m.m3u8"), "hls")
                        .generated("testsrc2=s=320x180:r=25:d=20")
                        .option("-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "50", "-hls_time", "2")
                        .option("-hls_list_size", "0")
                        .build());
        String asset =
                "{\"results\": {\"id\": \"video:990001\", \"type\": \"video\", \"title\": \"x\", \"duration\": 20,"
                        + "\"virin\": \"260209-G-AB123-1001\", \"credit\": [{\"name\": \"Alex Example\", \"rank\": \"PO2\"}],"
                        + "\"branch\": \"Coast Guard\", \"hls_url\": \"" + dvids.uri("/m.m3u8?api_key=" + KEY) + "\"}}";
        dvids.then(exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean api = path.equals("/asset");
            byte[] body = api ? asset.getBytes() : Files.readAllBytes(folder.resolve(path.substring(1)));
            String type = path.endsWith(".ts") ? "video/mp2t" : "application/vnd.apple.mpegurl";
            StandIn.bytes(200, api ? "application/json" : type, body).give(exchange);
        });
    }

    @Test
    void removesPartsThatAreADayOldWhenItFetchesOthers() throws IOException {
        serveStream();
        Path parts = Files.createDirectories(folder.resolve("parts"));
        Path old = Files.writeString(parts.resolve("dvids-1-0-4000.mp4"), "old");
        Path killed =
                Files.writeString(parts.resolve("part-" + UUID.randomUUID() + "-dvids-1-0-4000.mp4.whole"), "old");
        Path foreign = Files.writeString(parts.resolve("notes.txt"), "old");
        for (Path file : List.of(old, killed, foreign)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        Path fresh = Files.writeString(parts.resolve("dvids-2-0-4000.mp4"), "fresh");

        call("download_video", "{\"video_id\": \"990001\", \"start\": 7, \"duration\": 1}");

        assertThat(old).doesNotExist();
        assertThat(killed).doesNotExist();
        assertThat(fresh).exists();
        assertThat(foreign).exists();
    }

    @Test
    void fetchesTheWantedSecondsOfAStreamAndLeavesTheKeyNowhere() throws IOException {
        serveStream();

        JsonNode fetched = call("download_video", "{\"video_id\": \"VIDEO:990001\", \"start\": 7, \"duration\": 3}")
                .path("structuredContent");

        Path file = Path.of(fetched.path("file_path").asString());
        assertThat(TestMedia.ffprobe().decodes(file, Duration.ZERO, Duration.ofSeconds(3)))
                .isTrue();
        assertThat(fetched.path("start").asDouble()).isEqualTo(7);
        assertThat(fetched.path("credit").asString())
                .isEqualTo("U.S. Coast Guard video by PO2 Alex Example (VIRIN 260209-G-AB123-1001)");
        assertThat(dvids.asked())
                .extracting(StandIn.Asked::path)
                .filteredOn(path -> path.contains(".ts"))
                .hasSizeBetween(2, 3);
        assertThat(filesWithTheKey()).isEmpty();
    }

    private List<Path> filesWithTheKey() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::holdsTheKey).toList();
        }
    }

    private boolean holdsTheKey(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(KEY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
