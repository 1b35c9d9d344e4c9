package dev.aivideo.job;

import com.sun.net.httpserver.HttpExchange;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Stand-ins of DVIDS, with one clip as a file and one as a stream, and of a language model whose first day is used up. */
final class ServiceStandIns implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ASKED = Pattern.compile("exactly (\\d+) scenes with (\\d+) words");
    private static final String[] WORDS =
            ("Sailors on the flight deck guide a fighter jet toward the steam catapult of an"
                            + " aircraft carrier. The crew checks each wheel and hook while the ship turns into the wind."
                            + " A rescue helicopter lifts from the stern and hoists a swimmer out of the cold harbor water."
                            + " The pilot holds the aircraft steady above waves until everybody is safe aboard again.")
                    .split(" ");

    final StandIn dvids = new StandIn();
    final StandIn model = new StandIn();
    private final Path folder;

    ServiceStandIns(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        clip(folder.resolve("990001.mp4"), "0x2060c0", "mp4", "-movflags", "+faststart");
        clip(folder.resolve("990002.m3u8"), "0x30b040", "hls", "-hls_time", "2", "-hls_list_size", "0");
        dvids.then(this::catalogue);
        String used = "{\"error\": {\"message\": \"Rate limit on tokens per day (TPD): Please try again in 17m13.3s.\","
                + " \"type\": \"tokens\", \"code\": \"rate_limit_exceeded\"}}";
        model.then(StandIn.json(429, used), StandIn.json(429, used), this::write);
    }

    private static void clip(Path file, String colour, String format, String... options) throws IOException {
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(file, format)
                        .generated("gradients=s=1280x720:r=30:d=12:n=2:c0=%s:c1=0x101010:seed=7:speed=0.05"
                                .formatted(colour))
                        .option("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "30")
                        .option(options)
                        .build());
    }

    private void catalogue(HttpExchange exchange) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/search" ->
                StandIn.json(200, "{\"results\": [" + item(990001) + "," + item(990002) + "]}")
                        .give(exchange);
            case "/asset" -> {
                int number =
                        Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll(".*video:(\\d+).*", "$1"));
                StandIn.json(200, "{\"results\": " + asset(number) + "}").give(exchange);
            }
            default -> {
                byte[] bytes = Files.readAllBytes(folder.resolve(path.substring(path.lastIndexOf('/') + 1)));
                if (path.endsWith(".mp4")) {
                    StandIn.file(bytes, "\"1\"", Integer.MAX_VALUE).give(exchange);
                } else {
                    String type = path.endsWith(".ts") ? "video/mp2t" : "application/vnd.apple.mpegurl";
                    StandIn.bytes(200, type, bytes).give(exchange);
                }
            }
        }
    }

    /** Odd numbers are files, even ones streams. */
    private static String title(int number) {
        return switch (number) {
            case 990001 -> "Sailors launch a fighter jet from the flight deck of an aircraft carrier";
            case 990002 -> "Rescue helicopter hoists a swimmer out of harbor water";
            case 990003 -> "Flight deck crew guides an aircraft to the catapult of a carrier";
            default -> "Helicopter crew lifts off from a ship at sea to rescue a swimmer";
        };
    }

    private static String item(int number) {
        return """
                {"id": "video:%d", "type": "video", "title": "%s", "duration": 12, "hd": true, "branch": "Navy",
                 "aspect_ratio": "16:9", "unit_name": "Example Squadron", "date": "2026-02-09T05:00:00Z",
                 "keywords": "flight deck, aircraft carrier, rescue, helicopter, sailors",
                 "short_description": "%s.", "url": "https://www.dvidshub.net/video/%d/x"}""".formatted(number, title(number), title(number), number);
    }

    private String asset(int number) {
        String where = number % 2 == 1
                ? "\"files\": [{\"src\": \"%s\", \"type\": \"video/mp4\", \"width\": 1280, \"height\": 720, \"bitrate\": 900}]"
                        .formatted(dvids.uri("/clips/990001.mp4"))
                : "\"hls_url\": \"%s\"".formatted(dvids.uri("/hls/video/990002.m3u8"));
        return """
                {"id": "video:%d", "type": "video", "title": "%s", "duration": 12, "branch": "Navy",
                 "description": "%s.", "virin": "260209-N-AB123-%d", "unit_name": "Example Squadron",
                 "credit": [{"name": "Alex Example", "rank": "PO2"}], "url": "https://www.dvidshub.net/video/%d/x", %s}""".formatted(number, title(number), title(number), number, number, where);
    }

    private void write(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getRequestBody().reset();
        Matcher asked = ASKED.matcher(new String(exchange.getRequestBody().readAllBytes()));
        if (!asked.find()) {
            throw new IllegalStateException("No scenes are asked for");
        }
        int scenes = Integer.parseInt(asked.group(1));
        int words = Integer.parseInt(asked.group(2));
        List<Map<String, Object>> list = new ArrayList<>();
        for (int scene = 0; scene < scenes; scene++) {
            StringBuilder text = new StringBuilder();
            for (int i = words * scene / scenes; i < words * (scene + 1) / scenes; i++) {
                text.append(text.isEmpty() ? "" : " ").append(WORDS[i % WORDS.length]);
            }
            String narration = text.toString().replaceAll("\\.?$", ".");
            list.add(Map.of(
                    "narration",
                    narration.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + narration.substring(1),
                    "search_terms",
                    List.of("aircraft carrier flight deck", "rescue helicopter hoist")));
        }
        String script = JSON.writeValueAsString(Map.of(
                "title", "A Day at Sea", "description", "Work at sea.", "tags", List.of("navy"), "scenes", list));
        StandIn.json(
                        200,
                        JSON.writeValueAsString(Map.of(
                                "model",
                                "openai/gpt-oss-120b",
                                "choices",
                                List.of(Map.of("message", Map.of("content", script), "finish_reason", "stop")),
                                "usage",
                                Map.of("prompt_tokens", 700, "completion_tokens", 300))))
                .give(exchange);
    }

    @Override
    public void close() {
        dvids.close();
        model.close();
    }
}
