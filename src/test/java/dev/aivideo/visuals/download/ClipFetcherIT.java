package dev.aivideo.visuals.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.net.StandIn;
import dev.aivideo.visuals.Footage;
import dev.aivideo.visuals.FootageException;
import dev.aivideo.visuals.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ClipFetcherIT {
    private static final Part FOUR_SECONDS = new Part(Duration.ofMillis(21_400), Duration.ofSeconds(4));

    @TempDir
    static Path originals;

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

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
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ClipFetcher fetcher() {
        return Clips.fetcher(
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
    void asksForNoByteTwice() throws IOException {
        Path original = originals.resolve("+faststart.mp4");
        server.then(StandIn.file(Files.readAllBytes(original), "\"v1\"", Integer.MAX_VALUE));

        for (int second : List.of(10, 12, 30)) {
            ClipFetcher fetcher = fetcher();
            fetcher.fetch(
                    clip(fetcher, server.uri("/a.mp4")),
                    new Part(Duration.ofSeconds(second), Duration.ofSeconds(4)),
                    folder.resolve("project"));
        }

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
            StandIn.bytes(200, name.endsWith("m3u8") ? "application/vnd.apple.mpegurl" : "video/mp2t", body)
                    .give(exchange);
        });
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
    void refusesAClipThatIsShorterThanItsCatalogueSaid() throws IOException {
        server.then(StandIn.file(Files.readAllBytes(originals.resolve("+faststart.mp4")), "\"v1\"", Integer.MAX_VALUE));
        ClipFetcher fetcher = fetcher();
        Part behind = new Part(Duration.ofSeconds(38), Duration.ofSeconds(6));

        assertThatThrownBy(() -> fetcher.fetch(clip(fetcher, server.uri("/a.mp4")), behind, folder.resolve("project")))
                .isInstanceOf(FootageException.class);
        assertThat(folder.resolve("project")).isEmptyDirectory();
    }

    @Test
    void removesWhatWasNotUsedForLongestWhenTheCacheIsFull() throws IOException {
        server.then(StandIn.file(Files.readAllBytes(originals.resolve("+faststart.mp4")), "\"v1\"", Integer.MAX_VALUE));
        Path cache = folder.resolve("cache");
        ClipFetcher fetcher =
                Clips.fetcher(cache, Duration.ofSeconds(5), DataSize.ofMegabytes(20), DataSize.ofMegabytes(9));

        for (int clip = 0; clip < 5; clip++) {
            fetcher.fetch(
                    ClipRequest.of("nasa", "c" + clip, fetcher.service("NASA"), server.uri("/" + clip + ".mp4")),
                    FOUR_SECONDS,
                    folder.resolve("project"));
        }

        try (Stream<Path> files = Files.list(cache)) {
            long kept = files.filter(file -> file.toString().endsWith(".have")).count();
            assertThat(kept).isBetween(1L, 4L);
        }
    }

    private long bytesAsked() throws IOException {
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
