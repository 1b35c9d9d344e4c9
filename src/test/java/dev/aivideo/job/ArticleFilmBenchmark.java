package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.aivideo.encyclopedia.FakeWikipedia;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a film without a key costs of the network: calls, seconds and bytes, against stand-ins of Wikipedia and Commons that
 * answer as late as the real ones do. {@code -Dtopic="Ada Lovelace" -Dseconds=60}; the film stays in {@code target}.
 */
class ArticleFilmBenchmark {
    private static final int LATENCY_MS = 250;
    private static final int STILLS = 8;
    private static final Path FOLDER = Path.of("target/article-film").toAbsolutePath();

    private final AtomicLong bytes = new AtomicLong();
    private final StandIn commons = new StandIn().then(this::commons);

    @Test
    void costsFewCallsAndLittleOfTheLine() throws Exception {
        String topic = System.getProperty("topic", "Who was Ada Lovelace?");
        String seconds = System.getProperty("seconds", "60");
        Path workspace = Files.createDirectories(FOLDER.resolve(topic.replaceAll("\\W+", "-") + "-" + seconds));
        pictures();
        try (FakeWikipedia wikipedia = new FakeWikipedia(Path.of("src/test/resources/wikipedia"))
                .taking(java.time.Duration.ofMillis(LATENCY_MS))) {
            Program program = new Program(workspace)
                    .with(
                            "aivideo.voiceover.engine=mary",
                            "aivideo.net.contact=keeper@example.org",
                            "aivideo.script.wikipedia.address=" + wikipedia.address(),
                            "aivideo.visuals.commons.address=" + commons.base(),
                            "aivideo.visuals.wikidata.enabled=false",
                            "aivideo.visuals.nasa.enabled=false",
                            "aivideo.visuals.archive.enabled=false",
                            "aivideo.cache=" + Path.of("target/test-cache").toAbsolutePath());

            Program.Ended ended = program.run(
                    "produce", "--topic", topic, "--duration=" + seconds, "--voice=cmu-slt-hsmm", "--captions=sidecar");

            assertThat(ended.exitCode()).as(ended.output()).isZero();
            ShortFilm film = new ShortFilm(workspace);
            System.out.printf(
                    "%s, %s s: Wikipedia %d calls; Commons %d calls, %d pictures, %.1f MB%n",
                    topic, seconds, wikipedia.asked().size(), asked("/w/api.php"), asked("/thumb/"), bytes.get() / 1e6);
            System.out.println(film.rows("SELECT stage, lasted_ms FROM step_transitions WHERE lasted_ms IS NOT NULL"));
            System.out.println(film.rows("SELECT source, count(*) FROM shots GROUP BY source"));
            System.out.println(film.film());
        } finally {
            commons.close();
        }
    }

    private long asked(String path) {
        return commons.asked().stream().filter(one -> one.path().contains(path)).count();
    }

    /** Upright ones with a head near the top, and landscapes with a tower at the side. */
    private static void pictures() throws IOException {
        Files.createDirectories(FOLDER);
        picture("portrait.jpg", 1400, 1800, "0x6b5a48", "drawbox=x=450:y=260:w=480:h=620:c=0xd9b08c:t=fill");
        picture("place.jpg", 1920, 1280, "0x87a9c9", "drawbox=x=1400:y=420:w=160:h=700:c=0x8a3324:t=fill");
    }

    private static void picture(String name, int width, int height, String ground, String subject) throws IOException {
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(FOLDER.resolve(name), "mjpeg")
                        .generated("color=%s:s=%dx%d,noise=alls=22:allf=t,%s".formatted(ground, width, height, subject))
                        .option("-frames:v", "1", "-q:v", "3")
                        .build());
    }

    private void commons(HttpExchange exchange) throws IOException, InterruptedException {
        Thread.sleep(LATENCY_MS);
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/w/api.php")) {
            give(exchange, "application/json", answer(exchange.getRequestURI().getRawQuery()));
        } else {
            give(
                    exchange,
                    "image/jpeg",
                    Files.readAllBytes(FOLDER.resolve(path.contains("ortrait") ? "portrait.jpg" : "place.jpg")));
        }
    }

    private void give(HttpExchange exchange, String type, byte[] body) throws IOException, InterruptedException {
        bytes.addAndGet(body.length);
        StandIn.bytes(200, type, body).give(exchange);
    }

    private byte[] answer(String query) {
        String decoded = URLDecoder.decode(query, StandardCharsets.UTF_8);
        List<Map<String, Object>> pages = new ArrayList<>();
        if (decoded.contains("titles=")) {
            for (String title : decoded.replaceAll(".*titles=([^&]*).*", "$1").split("\\|")) {
                pages.add(page(title, pages.size() + 1));
            }
        } else if (!decoded.contains("filetype:video")) {
            String words = decoded.replaceAll(".*gsrsearch=([^&]*).*", "$1")
                    .replaceAll("\\S+:\\S+|[\"-]", " ")
                    .strip();
            IntStream.rangeClosed(1, STILLS)
                    .forEach(number -> pages.add(page("File:" + words + " " + number + ".jpg", number)));
        }
        return JsonMapper.shared().writeValueAsBytes(Map.of("batchcomplete", true, "query", Map.of("pages", pages)));
    }

    private Map<String, Object> page(String title, int index) {
        boolean portrait = title.contains("ortrait") || index % 3 == 0;
        String name = title.replace("File:", "").replaceAll("\\W+", "_");
        Map<String, Object> info = Map.ofEntries(
                Map.entry("size", 900_000 + index),
                Map.entry("width", portrait ? 1400 : 1920),
                Map.entry("height", portrait ? 1800 : 1280),
                Map.entry(
                        "thumburl",
                        commons.uri("/thumb/" + (portrait ? "portrait-" : "place-") + name + ".jpg")
                                .toString()),
                Map.entry("thumbwidth", portrait ? 1400 : 1920),
                Map.entry("thumbheight", portrait ? 1800 : 1280),
                Map.entry("url", commons.uri("/original/" + name + ".jpg").toString()),
                Map.entry("descriptionurl", "https://commons.wikimedia.org/wiki/File:" + name),
                Map.entry("sha1", "%040x".formatted(name.hashCode() & 0xffffffffL)),
                Map.entry("mime", "image/jpeg"),
                Map.entry("mediatype", "BITMAP"),
                Map.entry(
                        "extmetadata",
                        Map.of(
                                "License", Map.of("value", "cc0"),
                                "LicenseShortName", Map.of("value", "CC0"),
                                "Artist", Map.of("value", "<a href=\"//example.org\">Example</a>"))));
        return Map.of(
                "pageid",
                1000 + (name.hashCode() & 0xffff),
                "ns",
                6,
                "title",
                title,
                "index",
                index,
                "imagerepository",
                "local",
                "imageinfo",
                List.of(info));
    }
}
