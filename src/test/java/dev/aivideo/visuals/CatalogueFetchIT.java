package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.archive.ArchiveOnStandIn;
import dev.aivideo.footage.catalogue.NasaOnStandIn;
import dev.aivideo.footage.catalogue.PexelsOnStandIn;
import dev.aivideo.footage.catalogue.PixabayOnStandIn;
import dev.aivideo.footage.commons.CommonsOnStandIn;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.net.StandIn;
import dev.aivideo.project.Progress;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.unit.DataSize;

/** From the question to the seconds on the disk, against stand-ins that answer as the catalogues' contracts say. */
class CatalogueFetchIT {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final FootageQuery QUERY = aFootageQuery()
            .topic("Harbors")
            .terms("harbor rescue")
            .narration("They row.")
            .shotLength(Duration.ofSeconds(4))
            .limit(12)
            .build();
    private static final ClipRange PART = new ClipRange(Duration.ofSeconds(11), Duration.ofSeconds(3));

    @TempDir
    static Path originals;

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @BeforeAll
    static void makeOriginal() {
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(originals.resolve("clip.mp4"), "mp4")
                        .generated("testsrc2=s=640x360:r=25:d=30")
                        .option("-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "50")
                        .option("-b:v", "3M", "-minrate", "3M", "-maxrate", "3M", "-bufsize", "1M")
                        .option("-movflags", "+faststart")
                        .build());
    }

    @AfterEach
    void close() {
        server.close();
    }

    enum Catalogue {
        NASA,
        PEXELS,
        PIXABAY,
        ARCHIVE,
        COMMONS;

        FootageSource at(URI address, Path folder, ClipFetcher clips) {
            return switch (this) {
                case NASA -> NasaOnStandIn.address(address, folder, LIMIT, clips);
                case PEXELS -> PexelsOnStandIn.address(address, folder, LIMIT, clips);
                case PIXABAY -> PixabayOnStandIn.address(address, folder, LIMIT, clips);
                case ARCHIVE -> ArchiveOnStandIn.address(address, folder, LIMIT, clips);
                case COMMONS -> CommonsOnStandIn.address(address, folder, LIMIT, clips);
            };
        }

        String search(URI file) {
            return switch (this) {
                case NASA -> """
                        {"collection": {"items": [{"data": [{"nasa_id": "KSC 1", "media_type": "video", "title": "Harbor",
                         "description": "Boats", "center": "KSC", "date_created": "2020-01-01T00:00:00Z"}]}]}}""";
                case PEXELS -> """
                        {"videos": [{"id": 1, "duration": 30, "url": "https://www.pexels.com/video/a-harbor-1/",
                         "user": {"name": "Ann Example", "url": "https://www.pexels.com/@ann"}, "video_files":
                         [{"file_type": "video/mp4", "width": 1920, "height": 1080, "link": "%s"}]}]}""".formatted(file);
                case PIXABAY -> """
                        {"hits": [{"id": 1, "duration": 30, "tags": "sea, harbor", "user": "Ann Example", "pageURL":
                         "https://pixabay.com/videos/id-1/", "videos": {"medium": {"url": "%s", "width": 1920,
                         "height": 1080, "size": 9}}}]}""".formatted(file);
                case COMMONS -> """
                        {"query": {"pages": [{"pageid": 1, "title": "File:Harbor.ogv", "index": 1, "videoinfo": [{"width": 640,
                         "height": 360, "size": 9, "duration": 30.0, "mime": "video/ogg", "url": "%s", "descriptionurl":
                         "https://commons.wikimedia.org/wiki/File:Harbor.ogv", "extmetadata": {"License": {"value":
                         "cc-by-4.0"}, "Artist": {"value": "<b>Ann Example</b>"}}}]}]}}""".formatted(file);
                case ARCHIVE -> """
                        {"response": {"numFound": 1, "docs": [{"identifier": "harbor_1946", "title": "Harbor", "creator":
                         "Ann Example", "licenseurl": "http://creativecommons.org/licenses/by/3.0/"}]}}""";
            };
        }
    }

    private void serve(Catalogue catalogue) throws IOException {
        byte[] clip = Files.readAllBytes(originals.resolve("clip.mp4"));
        URI file = server.uri("/files/clip~orig.mp4");
        server.then(exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/files/")) {
                StandIn.file(clip, "\"v1\"", Integer.MAX_VALUE).give(exchange);
            } else if (path.startsWith("/download/")) {
                StandIn.redirect(302, "/files/clip.mp4").give(exchange);
            } else if (path.startsWith("/metadata/")) {
                StandIn.json(200, """
                        {"files": [{"name": "Harbor one.mp4", "width": "640", "height": "360", "length": "00:30"}],
                         "metadata": {"licenseurl": ["http://creativecommons.org/licenses/by/3.0/"]}}""").give(exchange);
            } else if (path.startsWith("/asset/")) {
                StandIn.json(200, "{\"collection\": {\"items\": [{\"href\": \"" + file + "\"}]}}")
                        .give(exchange);
            } else {
                StandIn.json(200, catalogue.search(file)).give(exchange);
            }
        });
    }

    private ClipFetcher clips() {
        return LoopbackClients.fetcher(
                folder.resolve("cache"), LIMIT, DataSize.ofMegabytes(50), DataSize.ofMegabytes(90));
    }

    @ParameterizedTest
    @EnumSource(Catalogue.class)
    void bringsTheWantedSecondsWithTheirRights(Catalogue catalogue) throws IOException {
        serve(catalogue);
        FootageSource source = catalogue.at(server.base(), folder.resolve("answers"), clips());

        Candidate found = source.search(QUERY).get(0);
        Footage footage = source.fetch(found, PART, folder.resolve("project"));

        assertThat(TestMedia.ffprobe().decodes(footage.file(), footage.in(), PART.length()))
                .isTrue();
        assertThat(Files.size(footage.file())).isLessThan(Files.size(originals.resolve("clip.mp4")) / 4);
        assertThat(found.rights().licence()).isNotBlank();
        assertThat(found.rights().credit()).containsAnyOf("NASA", "Ann Example");
        assertThat(found.rights().page()).startsWith("https://");
    }

    @Test
    void leavesASourceAloneAtOnceWhereItCannotBeReachedAndSaysWhy() {
        List<String> warnings = new ArrayList<>();
        Progress progress = new RecordingProgress(warnings);
        URI nobody = StandIn.refused();
        FootageSource nasa = NasaOnStandIn.address(nobody, folder.resolve("answers"), LIMIT, clips());
        VisualsProperties properties = Pictures.properties(Map.of(), LIMIT, List.of());
        try (FootageSearch sources = new FootageSearch(List.of(nasa), properties, progress)) {
            sources.search(QUERY);

            assertThat(sources.search(QUERY).bySource()).containsEntry("nasa", "skipped after repeated failures");
        }

        assertThat(warnings)
                .containsExactly("Source 'nasa' cannot be reached and is left out of this run: " + nobody.getAuthority()
                        + " refuses the connection. Remedy: check the network, or run with --offline.");
    }
}
