package dev.aivideo.footage.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.Download;
import dev.aivideo.net.Limits;
import dev.aivideo.net.Service;
import dev.aivideo.net.ServiceRejectedException;
import dev.aivideo.net.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.DigestUtils;

class RemoteFileTests {
    private static final Service SERVICE = Service.of("Archive", Limits.defaults());

    private final byte[] content = new byte[10_000];
    private final StandIn server = new StandIn();
    private final Download download = new Download(LoopbackClients.http());

    @TempDir
    Path folder;

    private ClipCache cache;

    @BeforeEach
    void fill() {
        new Random(1).nextBytes(content);
        cache = new ClipCache(folder, 1);
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** What one film does with the file. */
    private interface Use {
        void of(RemoteFile file) throws IOException;
    }

    private void use(Use use) throws IOException {
        ClipRequest clip = ClipRequest.of("archive", "a", SERVICE, server.uri("/a.mp4"));
        cache.use(clip, clip.address(), entry -> {
            use.of(new RemoteFile(download, SERVICE, clip.address(), entry));
            return entry;
        });
    }

    private void assertThatBytesAreHere(RemoteFile file, int from, int to) throws IOException {
        file.need(from, to);
        assertThat(Arrays.copyOfRange(Files.readAllBytes(file.path()), from, to))
                .isEqualTo(Arrays.copyOfRange(content, from, to));
    }

    @Test
    void fetchesAWholeFileOnceForAllFilms() throws IOException {
        server.then(StandIn.bytes(200, "video/mp4", content));

        use(RemoteFile::needAll);
        use(RemoteFile::needAll);
        use(file -> assertThatBytesAreHere(file, 5000, 6000));

        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void fetchesAFileOnceFromAServerWithoutStretches() throws IOException {
        server.then(StandIn.bytes(200, "video/mp4", content));

        use(file -> assertThatBytesAreHere(file, 0, 100));
        use(file -> assertThatBytesAreHere(file, 5000, 6000));

        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void asksForNothingBehindTheEnd() throws IOException {
        server.then(StandIn.file(content, "\"v1\"", Integer.MAX_VALUE));

        use(file -> assertThatBytesAreHere(file, 0, 100));
        use(file -> file.need(9000, 20_000));
        use(file -> file.need(9500, 30_000));

        assertThat(server.asked())
                .extracting(asked -> asked.header("Range"))
                .containsExactly("bytes=0-99", "bytes=9000-9999");
    }

    @Test
    void findsTheEndByItselfWhereTheServerDoesNotSay() throws IOException {
        server.then(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            if (exchange.getRequestHeaders().getFirst("Range").equals("bytes=0-9999")) {
                exchange.getResponseHeaders().set("Content-Range", "bytes 0-9999/*");
                exchange.sendResponseHeaders(206, content.length);
                exchange.getResponseBody().write(content);
            } else {
                exchange.sendResponseHeaders(416, -1);
            }
        });

        use(file -> assertThatBytesAreHere(file, 0, 10_000));
        use(file -> {
            file.need(5000, 20_000);
            assertThat(file.path()).hasBinaryContent(content);
        });
    }

    @Test
    void takesAFileWhoseTypeTheServerDoesNotState() throws IOException {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        });

        use(file -> assertThatBytesAreHere(file, 0, 10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "text/plain"})
    void refusesWhatIsSaidToBeNoClip(String type) {
        server.then(StandIn.bytes(200, type, content));

        assertThatThrownBy(() -> use(RemoteFile::needAll)).isInstanceOf(ServiceRejectedException.class);
    }

    @Test
    void countsAWholeFileInTheSizeOfTheCache() throws IOException {
        server.then(StandIn.bytes(200, "video/mp4", content));
        use(RemoteFile::needAll);

        cache.shrink();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).allMatch(file -> file.getFileName().toString().startsWith("lock-"));
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, false"})
    void comparesAllOfAFileWithWhatItsSourceStates(boolean whole, boolean same) throws IOException {
        server.then(StandIn.file(content, "\"v1\"", Integer.MAX_VALUE));
        String stated = same ? DigestUtils.md5DigestAsHex(content) : "0".repeat(32);

        use(file -> {
            file.need(0, whole ? content.length : 100);
            if (whole && !same) {
                assertThatThrownBy(() -> file.checkMd5(stated)).isInstanceOf(RemoteFile.Damaged.class);
            } else {
                file.checkMd5(stated);
            }
            file.checkMd5("");
        });
    }
}
