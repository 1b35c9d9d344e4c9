package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aNarration;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.facts.SentenceFacts;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.catalogue.PexelsOnStandIn;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipProperties;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.still.StillViewer;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.RecordingProgress;
import dev.aivideo.visuals.relevance.Relevance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the pictures of a film take, and how many bytes: this program's way against the plain one (a search, then
 * its clips one after the other and whole, a pause before every call), over the same slow line in the same run. No part
 * of the build: {@code mvn -B test -Dtest=SourcingBenchmark -Dscenes=25 -Dshortened=5}. The full size is 25 scenes of
 * six shots, 2 s between calls, 400 ms latency and 20 Mbit/s; all waiting may be shortened by a factor. The more it is,
 * the more the work of this machine counts, which only this program's way does.
 */
class SourcingBenchmark {
    private static final Path TABLES = Path.of("target/benchmark.md");
    private static final double SCENE_S = 18;
    private static final int SHOTS = ShotPlan.of(List.of(), SCENE_S).shots();
    private static final List<Integer> CLIP_LENGTHS_S = List.of(60, 90, 120);
    private static final double SPACING_MS = 2000;
    private static final double LATENCY_MS = 400;
    private static final double LINE_MBIT = 20;
    private static final List<String> SUBJECTS =
            List.of("harbor", "lighthouse", "bridge", "tractor", "glacier", "telescope", "market", "locomotive");

    private final int scenes = Integer.getInteger("scenes", 4);
    private final double factor = Double.parseDouble(System.getProperty("shortened", "2"));

    @TempDir
    Path folder;

    /** What a way of sourcing cost. */
    private record Cost(double seconds, long bytes, int calls, int clips) {}

    /** Fetches the pictures and says how many came. */
    private interface Way {
        int fetch(URI catalogue) throws IOException, InterruptedException;
    }

    @Test
    void sourcingOverASlowLine() throws IOException, InterruptedException {
        try (CatalogueOverASlowLine line = new CatalogueOverASlowLine(
                originals(), CLIP_LENGTHS_S, Math.round(LATENCY_MS / factor), LINE_MBIT * factor)) {
            Cost ours = measured(line, this::ours);
            Cost plain = measured(line, this::serialWholeClips);
            double pauses = scenes * SHOTS * spacing().toMillis() / 1e3;
            print(List.of(
                    "",
                    text(
                            "%d scenes of %d shots, clips of %s s at 4 Mbit/s, all waiting shortened by %.1f",
                            scenes, SHOTS, CLIP_LENGTHS_S, factor),
                    "",
                    "| way | clips | calls | time, s | MB | line in use |",
                    "|---|---|---|---|---|---|",
                    row("this program", ours),
                    row("serial, whole clips", plain),
                    text(
                            "| ratio | | | **%.3f** | **%.3f** | |",
                            ours.seconds() / plain.seconds(), (double) ours.bytes() / plain.bytes()),
                    "",
                    text(
                            "Were the serial way to pause before searches only, the ratio of the times would be %.3f.",
                            ours.seconds() / (plain.seconds() - pauses))));
        }
    }

    private static Cost measured(CatalogueOverASlowLine line, Way way) throws IOException, InterruptedException {
        line.takeSent();
        line.takeCalls();
        long begin = System.nanoTime();
        int clips = way.fetch(line.address());
        return new Cost((System.nanoTime() - begin) / 1e9, line.takeSent(), line.takeCalls(), clips);
    }

    private String row(String way, Cost cost) {
        double lineS = cost.bytes() * 8 / (LINE_MBIT * factor * 1e6);
        return text(
                "| %s | %d | %d | %.1f | %.1f | %.0f %% |",
                way, cost.clips(), cost.calls(), cost.seconds(), cost.bytes() / 1e6, 100 * lineS / cost.seconds());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void print(List<String> lines) throws IOException {
        Files.write(TABLES, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(String.join(System.lineSeparator(), lines));
    }

    /** Half a minute, drawn once and repeated. */
    private List<Path> originals() {
        Path drawn = folder.resolve("drawn.mp4");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(drawn, "mp4")
                        .generated("testsrc2=s=1920x1080:r=25:d=30")
                        .option("-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "50")
                        .option("-b:v", "4M", "-minrate", "4M", "-maxrate", "4M", "-bufsize", "2M")
                        .option("-x264-params", "nal-hrd=cbr")
                        .build());
        return CLIP_LENGTHS_S.stream().map(seconds -> repeated(drawn, seconds)).toList();
    }

    private Path repeated(Path drawn, int seconds) {
        Path clip = folder.resolve("original-" + seconds + ".mp4");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(clip, "mp4")
                        .input(drawn, "-stream_loop", String.valueOf(seconds / 30 - 1))
                        .option("-c", "copy", "-movflags", "+faststart")
                        .build());
        return clip;
    }

    private List<String> terms(int scene) {
        String subject = SUBJECTS.get(scene % SUBJECTS.size());
        return List.of(subject + " " + SUBJECTS.get((scene / SUBJECTS.size() + scene + 1) % SUBJECTS.size()));
    }

    private Duration spacing() {
        return Duration.ofMillis(Math.round(SPACING_MS / factor));
    }

    /** The stage as a run has it: search, rank, fetch the wanted seconds several at once, decode, record. */
    private int ours(URI catalogue) {
        TestRecords records = new TestRecords(folder.resolve("workspace"));
        Project project = records.newProject("machines and places", Duration.ofSeconds(60));
        List<Scene> all = records.newScenes(
                project,
                IntStream.range(0, scenes)
                        .mapToObj(scene -> "We see " + terms(scene).get(0) + ".")
                        .toArray(String[]::new));
        all.forEach(scene -> records.narrations.put(spoken(scene)));
        VisualsProperties properties = Pictures.properties(Map.of(), Duration.ofMinutes(3), List.of());
        FootageSource source = source(catalogue);
        try (FootageSearch sources = new FootageSearch(List.of(source), properties, new RecordingProgress())) {
            Ranking ranking = new Ranking(Pictures.meaning(), properties, LocalDate.of(2026, 11, 22));
            SceneFiles files = new SceneFiles(records.store, records.workspace);
            PictureInspector inspector =
                    new PictureInspector(TestMedia.ffprobe(), TestMedia.viewer(), new StillViewer(TestMedia.ffmpeg()));
            Fetcher fetcher = new Fetcher(
                    sources.fetches(), inspector, files, properties.licences(), properties.parallelFetches());
            SceneQueries queries = new SceneQueries(
                    records.films.load(project.id()),
                    scene -> terms(scene.number() - 1),
                    FilmNames.NONE,
                    FilmSentences.read(records.films.load(project.id()), new SentenceFacts(Pictures.NO_PLACES)),
                    properties.candidates());
            Relevance relevance = Pictures.sharedWords(queries.scripts().stream()
                    .map(script -> String.join(" ", script.terms()))
                    .toList());
            CandidateLooks looks = new CandidateLooks(Optional.empty(), sources.fetches(), folder);
            SceneIllustrator illustrator = new SceneIllustrator((request, folder) -> List.of(), queries, files);
            SceneSourcingProcessor sourcing = new SceneSourcingProcessor(
                    queries,
                    sources,
                    new ShotHistory(all, Map.of(), Set.of()),
                    new ShotChooser(sources, new SceneJudgement(relevance, ranking), looks, fetcher, illustrator),
                    records.shots,
                    records.workspace);
            for (Scene scene : all) {
                records.shots.replace(
                        project.id(), scene.id(), sourcing.process(scene).shots());
            }
        }
        return records.shots.ofProject(project.id()).size();
    }

    private FootageSource source(URI catalogue) {
        NetProperties usual = NetProperties.defaults();
        NetProperties net = new NetProperties(
                "",
                usual.connectTimeout(),
                usual.firstBackoff(),
                usual.longestBackoff(),
                usual.longestWait(),
                3,
                usual.openFor(),
                3,
                false,
                List.of("127.0.0.1"));
        Http http = new Http(net, new AddressGuard(net));
        ClipProperties limits = new ClipProperties(
                null,
                DataSize.ofGigabytes(4),
                DataSize.ofMegabytes(256),
                Duration.ofSeconds(15),
                Duration.ofMinutes(3),
                3);
        ClipFetcher clips =
                new ClipFetcher(limits, folder.resolve("clips"), http, TestMedia.ffmpeg(), TestMedia.viewer()::look);
        return PexelsOnStandIn.address(
                catalogue, folder.resolve("answers"), Duration.ofSeconds(20), spacing(), http, clips);
    }

    private static Narration spoken(Scene scene) {
        return aNarration().of(scene).seconds(SCENE_S).build();
    }

    /** One call after the other, the pause before each, every clip to its end; nothing is looked at. */
    private int serialWholeClips(URI catalogue) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        int clips = 0;
        for (int scene = 0; scene < scenes; scene++) {
            Thread.sleep(spacing().toMillis());
            String query = terms(scene).get(0).replace(' ', '+');
            URI search = catalogue.resolve("/videos/search?query=" + query);
            JsonNode found = JsonMapper.shared()
                    .readTree(client.send(HttpRequest.newBuilder(search).build(), BodyHandlers.ofString())
                            .body())
                    .path("videos");
            for (int shot = 0; shot < SHOTS; shot++) {
                Thread.sleep(spacing().toMillis());
                URI file = URI.create(found.path(shot).at("/video_files/0/link").asString());
                client.send(
                        HttpRequest.newBuilder(file).build(), BodyHandlers.ofFile(folder.resolve("whole-" + clips)));
                clips++;
            }
        }
        return clips;
    }
}
