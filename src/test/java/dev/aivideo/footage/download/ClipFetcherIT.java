package dev.aivideo.footage.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ClipFetcherIT {
    private static final ClipRange FOUR_SECONDS = new ClipRange(Duration.ofMillis(21_400), Duration.ofSeconds(4));

    @TempDir
    static Path originals;

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();
    private volatile boolean isBroken;

    @BeforeAll
    static void makeOriginals() {
        for (String order : List.of("+faststart", "+disable_chpl")) {
            TestMedia.ffmpeg()
                    .run(FfmpegCommand.writing(originals.resolve(order + ".mp4"), "mp4")
                            .generated("testsrc2=s=640x360:r=25:d=40")
                            .generated("sine=d=40")
                            .option("-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "50", "-bf", "2")
                            .option("-b:v", "3M", "-minrate", "3M", "-maxrate", "3M", "-bufsize", "1M")
                            .option("-c:a", "aac", "-movflags", order)
                            .build());
        }
        for (String codec : List.of("libvpx-vp9", "libvpx")) {
            TestMedia.ffmpeg()
                    .run(FfmpegCommand.writing(originals.resolve(codec + ".webm"), "webm")
                            .generated("testsrc2=s=640x360:r=25:d=40")
                            .generated("sine=d=40")
                            .option("-c:v", codec, "-deadline", "realtime", "-cpu-used", "8", "-g", "50")
                            .option("-b:v", "3M", "-c:a", "libopus")
                            .build());
        }
        TestMedia.make(
                originals.resolve("small.mp4"),
                "mp4",
                "testsrc2=s=320x180:r=25:d=4",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p",
                "-crf",
                "40");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ClipFetcher fetcher() {
        return LoopbackClients.fetcher(
                folder.resolve("cache"), Duration.ofSeconds(5), DataSize.ofMegabytes(20), DataSize.ofMegabytes(50));
    }

    private static ClipRequest clip(ClipFetcher fetcher, URI address) {
        return ClipRequest.of("nasa", "a clip/1", fetcher.service("NASA"), address);
    }

    private static String frames(Path file, String... before) {
        String log = TestMedia.ffmpeg()
                .measure(new FfmpegCommand(
                        Stream.of(
                                        Stream.of("-hide_banner", "-nostdin"),
                                        Stream.of(before),
                                        Stream.of("-i", file.toString(), "-map", "0:v:0", "-frames:v", "5"),
                                        Stream.of("-fps_mode", "passthrough", "-f", "framemd5", "-"))
                                .flatMap(part -> part)
                                .toList(),
                        null));
        return String.join(
                "\n",
                log.lines()
                        .filter(line -> line.matches("0,.*[0-9a-f]{32}"))
                        .map(line -> line.substring(line.lastIndexOf(',')))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+faststart", "+disable_chpl"})
    void bringsTheWantedFramesAndLeavesTheRestWhereItIs(String order) throws IOException {
        Path original = originals.resolve(order + ".mp4");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));
        ClipFetcher fetcher = fetcher();

        Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(footage.in()).isZero();
        assertThat(frames(footage.file())).isNotEmpty().isEqualTo(frames(original, "-ss", "21.4"));
        assertThat(TestMedia.ffprobe().probe(footage.file()).sound()).isNull();
        assertThat(bytesAsked()).isLessThan(Files.size(original) / 3);
    }

    @Test
    void bringsTheWantedFramesOfWebmByItsIndex() throws IOException {
        Path original = originals.resolve("libvpx-vp9.webm");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));
        ClipFetcher fetcher = fetcher();

        Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.webm")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(frames(footage.file())).isNotEmpty().isEqualTo(frames(original, "-ss", "21.4"));
        assertThat(TestMedia.ffprobe().probe(footage.file()).sound()).isNull();
        assertThat(bytesAsked()).isLessThan(Files.size(original) / 3);
    }

    @Test
    void encodesWhatAnMp4CannotHold() throws IOException {
        Path original = originals.resolve("libvpx.webm");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));
        ClipFetcher fetcher = fetcher();

        Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.webm")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(TestMedia.ffprobe().decodes(footage.file(), Duration.ZERO, FOUR_SECONDS.length()))
                .isTrue();
        assertThat(bytesAsked()).isLessThan(Files.size(original) / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+disable_chpl", "small"})
    void bringsOnePartAfterTheOtherOfAClipWhoseTablesStandAtItsEnd(String name) throws IOException {
        Path original = originals.resolve(name + ".mp4");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));

        for (String from : List.of("0.4", "2.4", "1.4")) {
            ClipFetcher fetcher = fetcher();
            ClipRange part =
                    new ClipRange(Duration.ofMillis((long) (Double.parseDouble(from) * 1000)), Duration.ofSeconds(1));
            Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), part, folder.resolve("project"));

            assertThat(frames(footage.file())).isNotEmpty().isEqualTo(frames(original, "-ss", from));
        }
        assertThatNoByteWasAskedTwice();
    }

    @Test
    void asksForNoByteTwice() throws IOException {
        Path original = originals.resolve("+faststart.mp4");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));

        for (int second : List.of(10, 12, 30)) {
            ClipFetcher fetcher = fetcher();
            fetcher.fetch(
                    clip(fetcher, server.uri("/a.mp4")),
                    new ClipRange(Duration.ofSeconds(second), Duration.ofSeconds(4)),
                    folder.resolve("project"));
        }

        assertThatNoByteWasAskedTwice();
    }

    @Test
    void asksForNoByteTwiceWhenTwoFilmsWantAClipAtOnce() throws Exception {
        Path original = originals.resolve("+faststart.mp4");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));
        ClipFetcher fetcher = fetcher();
        ExecutorService films = Executors.newFixedThreadPool(3);

        List<Future<Footage>> fetched = films.invokeAll(Stream.of("one", "two", "three")
                .<Callable<Footage>>map(film ->
                        () -> fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), FOUR_SECONDS, folder.resolve(film)))
                .toList());
        films.shutdown();

        for (Future<Footage> footage : fetched) {
            assertThat(frames(footage.get().file())).isEqualTo(frames(original, "-ss", "21.4"));
        }
        assertThatNoByteWasAskedTwice();
    }

    @Test
    void asksForNoByteTwiceWhenTwoProcessesWantAClipAtOnce() throws Exception {
        Path original = originals.resolve("+faststart.mp4");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));

        List<Process> processes = List.of(process("one"), process("two"));

        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(frames(onlyFile("one"))).isNotEmpty().isEqualTo(frames(onlyFile("two")));
        assertThatNoByteWasAskedTwice();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesOnAfterTheProcessWasKilledUnlessTheOriginalHasChanged(boolean changed) throws Exception {
        byte[] original = Files.readAllBytes(originals.resolve("+faststart.mp4"));
        byte[] now = changed ? Files.readAllBytes(originals.resolve("+disable_chpl.mp4")) : original;
        CountDownLatch killed = new CountDownLatch(1);
        server.then(
                StandIn.file(original, "\"v1\"", Integer.MAX_VALUE),
                StandIn.stalling(original, "\"v1\"", 500_000, killed));
        server.then(StandIn.file(now, changed ? "\"v2\"" : "\"v1\"", Integer.MAX_VALUE));
        Process process = process("project");
        Path part = waitForPart(500_000);
        process.destroyForcibly().waitFor();
        killed.countDown();
        int before = server.asked().size();

        ClipFetcher fetcher = fetcher();
        Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(frames(footage.file()))
                .isNotEmpty()
                .isEqualTo(frames(originals.resolve(changed ? "+disable_chpl.mp4" : "+faststart.mp4"), "-ss", "21.4"));
        long gap = Long.parseLong(part.getFileName().toString().replaceAll(".*-|\\.part", ""));
        StandIn.Asked resumed = server.asked().get(before);
        assertThat(resumed.header("Range")).startsWith("bytes=" + (gap + 500_000) + "-");
        assertThat(resumed.header("If-Range")).isEqualTo("\"v1\"");
        assertThat(server.asked().size() - before)
                .satisfies(calls -> assertThat(calls).isEqualTo(changed ? calls : 1));
        assertThat(part).doesNotExist();
    }

    /** The same fetch in a process of its own. */
    private Process process(String film) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ClipProcess.class.getName(),
                        folder.resolve("cache").toString(),
                        folder.resolve(film).toString(),
                        server.uri("/a.mp4").toString(),
                        String.valueOf(FOUR_SECONDS.from().toMillis()),
                        String.valueOf(FOUR_SECONDS.length().toMillis()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(film + ".log").toFile())
                .start();
    }

    private Path waitForPart(long bytes) throws IOException, InterruptedException {
        Path cache = folder.resolve("cache");
        for (int tries = 0; tries < 6000; tries++) {
            if (Files.isDirectory(cache)) {
                try (Stream<Path> files = Files.list(cache)) {
                    Optional<Path> part = files.filter(file -> file.toString().endsWith(".part"))
                            .filter(file -> file.toFile().length() == bytes)
                            .findFirst();
                    if (part.isPresent()) {
                        return part.get();
                    }
                }
            }
            Thread.sleep(10);
        }
        throw new AssertionError(
                "No transfer of " + bytes + " bytes; " + Files.readString(folder.resolve("project.log")));
    }

    private Path onlyFile(String film) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(film))) {
            return files.collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                assertThat(all).hasSize(1);
                return all.get(0);
            }));
        }
    }

    private void assertThatNoByteWasAskedTwice() {
        Set<Long> seen = new HashSet<>();
        for (long[] range : ranges()) {
            for (long at = range[0]; at <= range[1]; at++) {
                assertThat(seen.add(at)).as("byte %d", at).isTrue();
            }
        }
    }

    @Test
    void goesOnWhereATransferBroke() throws IOException {
        Path original = originals.resolve("+faststart.mp4");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", 1_000_000));
        ClipFetcher fetcher = fetcher();

        Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(frames(footage.file())).isEqualTo(frames(original, "-ss", "21.4"));
    }

    @Test
    void takesTheWholeFileFromAServerWithoutStretches() throws IOException {
        Path original = originals.resolve("+faststart.mp4");
        server.then(StandIn.bytes(200, "video/mp4", Files.readAllBytes(original)));
        ClipFetcher fetcher = fetcher();

        Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(frames(footage.file())).isEqualTo(frames(original, "-ss", "21.4"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void takesOfAStreamTheSegmentsWithTheWantedSeconds() throws IOException {
        Path original = originals.resolve("+faststart.mp4");
        serveStream(original);
        ClipFetcher fetcher = fetcher();

        Footage footage =
                fetcher.fetch(clip(fetcher, server.uri("/master.m3u8")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(frames(footage.file())).isNotEmpty().isEqualTo(frames(original, "-ss", "21.4"));
        assertThat(server.asked())
                .extracting(StandIn.Asked::path)
                .contains("/media.m3u8")
                .hasSizeLessThan(6);
    }

    @Test
    void fetchesTheSegmentsOfAStreamOnceForAllFilms() {
        serveStream(originals.resolve("+faststart.mp4"));

        for (String film : List.of("one", "two")) {
            ClipFetcher fetcher = fetcher();
            fetcher.fetch(clip(fetcher, server.uri("/master.m3u8")), FOUR_SECONDS, folder.resolve(film));
        }

        assertThat(server.asked())
                .extracting(StandIn.Asked::path)
                .filteredOn(path -> path.endsWith(".ts"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void fetchesTheSegmentsOfAStreamAnewThatDidNotDecode() {
        serveStream(originals.resolve("+faststart.mp4"));
        ClipFetcher fetcher = fetcher();
        ClipRequest stream = clip(fetcher, server.uri("/master.m3u8"));
        isBroken = true;
        assertThatThrownBy(() -> fetcher.fetch(stream, FOUR_SECONDS, folder.resolve("project")))
                .isInstanceOf(FootageException.class);
        isBroken = false;

        Footage footage = fetcher.fetch(stream, FOUR_SECONDS, folder.resolve("project"));

        assertThat(frames(footage.file()))
                .isNotEmpty()
                .isEqualTo(frames(originals.resolve("+faststart.mp4"), "-ss", "21.4"));
    }

    private void serveStream(Path original) {
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(folder.resolve("media.m3u8"), "hls")
                        .input(original)
                        .option("-c", "copy", "-hls_time", "4", "-hls_list_size", "0")
                        .build());
        String master = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=900000,RESOLUTION=320x180\nsmall.m3u8\n"
                + "#EXT-X-STREAM-INF:BANDWIDTH=3000000,RESOLUTION=640x360\nmedia.m3u8\n";
        server.then(exchange -> {
            String name = exchange.getRequestURI().getPath().substring(1);
            byte[] body = name.equals("master.m3u8") ? master.getBytes() : Files.readAllBytes(folder.resolve(name));
            body = isBroken && name.endsWith(".ts") ? new byte[5000] : body;
            StandIn.bytes(200, name.endsWith("m3u8") ? "application/vnd.apple.mpegurl" : "video/mp2t", body)
                    .give(exchange);
        });
    }

    @Test
    void refusesAClipThatIsShorterThanItsCatalogueSaid() throws IOException {
        server.then(StandIn.file(Files.readAllBytes(originals.resolve("+faststart.mp4")), "\"v1\"", Integer.MAX_VALUE));
        ClipFetcher fetcher = fetcher();
        ClipRange behind = new ClipRange(Duration.ofSeconds(38), Duration.ofSeconds(6));

        assertThatThrownBy(() -> fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), behind, folder.resolve("project")))
                .isInstanceOf(FootageException.class);
        assertThat(folder.resolve("project")).isEmptyDirectory();
    }

    @Test
    void takesAllAnewWhereTheOriginalHasChangedBetweenTwoStretches() throws IOException {
        Path second = originals.resolve("+disable_chpl.mp4");
        server.then(StandIn.file(Files.readAllBytes(originals.resolve("+faststart.mp4")), "\"v1\"", Integer.MAX_VALUE));
        server.then(StandIn.file(Files.readAllBytes(second), "\"v2\"", Integer.MAX_VALUE));
        ClipFetcher fetcher = fetcher();

        Footage footage = fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), FOUR_SECONDS, folder.resolve("project"));

        assertThat(frames(footage.file())).isNotEmpty().isEqualTo(frames(second, "-ss", "21.4"));
    }

    private long bytesAsked() {
        return ranges().stream().mapToLong(range -> range[1] - range[0] + 1).sum();
    }

    private List<long[]> ranges() {
        List<long[]> all = new ArrayList<>();
        for (StandIn.Asked asked : server.asked()) {
            String[] ends = asked.header("Range").replace("bytes=", "").split("-");
            all.add(new long[] {Long.parseLong(ends[0]), Long.parseLong(ends[1])});
        }
        return all;
    }
}
