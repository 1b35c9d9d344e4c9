package dev.aivideo.footage.catalogue;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.net.StandIn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small pictures that catalogues list with their clips. */
class ThumbnailTests {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final FootageQuery QUERY =
            aFootageQuery().topic("Boats").terms("boats").limit(1).build();
    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void close() {
        server.close();
    }

    private ClipFetcher clips() {
        return LoopbackClients.fetcher(folder.resolve("clips"));
    }

    private FootageSource nasa(String links) {
        server.then(StandIn.json(200, """
                {"collection": {"items": [{"data": [{"media_type": "video", "nasa_id": "a b", "title": "Boats"}],
                  "links": [%s]}]}}""".formatted(links)));
        return NasaOnStandIn.address(server.base(), folder.resolve("answers"), LIMIT, clips());
    }

    private String preview() {
        return "{\"href\": \"%s/a b~thumb.jpg\", \"rel\": \"preview\", \"render\": \"image\"}".formatted(server.base());
    }

    private Optional<Path> thumbnail(FootageSource source) {
        List<Candidate> found = source.search(QUERY);
        assertThat(found).hasSize(1);
        return source.thumbnail(found.get(0), folder.resolve("run"));
    }

    @Test
    void isFetchedOnceForARun() {
        FootageSource nasa = nasa("{\"href\": \"a.srt\", \"rel\": \"captions\"}, " + preview());
        server.then(StandIn.bytes(200, "image/jpeg", PICTURE));

        assertThat(thumbnail(nasa)).hasValueSatisfying(file -> {
            assertThat(file).hasBinaryContent(PICTURE).hasParent(folder.resolve("run"));
            assertThat(file.getFileName()).asString().startsWith("part-thumbnail-nasa-a_b");
            assertThat(thumbnail(nasa)).hasValue(file);
        });
        assertThat(server.asked())
                .extracting(StandIn.Asked::path)
                .filteredOn(path -> path.contains("thumb"))
                .containsExactly("/a%20b~thumb.jpg");
    }

    @Test
    void isTheFirstOfThoseThatPexelsHas() {
        server.then(StandIn.json(200, """
                {"videos": [{"id": 9, "url": "https://www.pexels.com/video/boats-9000001/", "duration": 9,
                  "video_files": [{"file_type": "video/mp4", "link": "https://x.example/a.mp4", "width": 1920, "height": 1080}],
                  "video_pictures": [{"id": 5, "picture": "%s/preview-0.jpg", "nr": 0}]}]}""".formatted(server.base())));
        server.then(StandIn.bytes(200, "image/jpeg", PICTURE));

        assertThat(thumbnail(PexelsOnStandIn.address(server.base(), folder.resolve("answers"), LIMIT, clips())))
                .isPresent();
        assertThat(server.asked()).last().extracting(StandIn.Asked::path).isEqualTo("/preview-0.jpg");
    }

    @Test
    void isTheSmallestOfThoseThatPixabayHas() {
        server.then(StandIn.json(200, """
                {"hits": [{"id": 8, "tags": "boats", "duration": 9, "videos": {
                  "large": {"url": "", "width": 0, "thumbnail": ""},
                  "medium": {"url": "https://x.example/m.mp4", "width": 1920, "height": 1080, "thumbnail": "%1$s/m.jpg"},
                  "tiny": {"url": "https://x.example/t.mp4", "width": 960, "height": 540, "thumbnail": "%1$s/t.jpg"}}}]}""".formatted(server.base())));
        server.then(StandIn.bytes(200, "image/jpeg", PICTURE));

        assertThat(thumbnail(PixabayOnStandIn.address(server.base(), folder.resolve("answers"), LIMIT, clips())))
                .isPresent();
        assertThat(server.asked()).last().extracting(StandIn.Asked::path).isEqualTo("/t.jpg");
    }

    @Test
    void isNoneWhereTheListHasNone() {
        assertThat(thumbnail(nasa(""))).isEmpty();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void isNoneWhereTheServerHasAPageOrNothing() {
        FootageSource nasa = nasa(preview());
        server.then(StandIn.html(200), StandIn.html(404), StandIn.html(503));

        for (int i = 0; i < 3; i++) {
            assertThat(thumbnail(nasa)).isEmpty();
        }
        assertThat(folder.resolve("run")).isEmptyDirectory();
    }

    @Test
    void isNoneWhereItIsTooLarge() {
        FootageSource nasa = nasa(preview());
        server.then(StandIn.bytes(200, "image/jpeg", new byte[1_000_001]));

        assertThat(thumbnail(nasa)).isEmpty();
    }

    @Test
    void isNoneAtAnAddressThatMustNotBeAsked() {
        FootageSource nasa = nasa("{\"href\": \"http://169.254.169.254/latest\", \"rel\": \"preview\"}");

        assertThat(thumbnail(nasa)).isEmpty();
    }

    @Test
    void isNoneOfASourceThatKnowsNoSuchThing() {
        FootageSource plain = new FootageSource() {
            @Override
            public String name() {
                return "plain";
            }

            @Override
            public List<Candidate> search(FootageQuery query) {
                return List.of();
            }

            @Override
            public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
                throw new UnsupportedOperationException();
            }
        };

        assertThat(plain.thumbnail(aCandidate().build(), folder)).isEmpty();
    }
}
