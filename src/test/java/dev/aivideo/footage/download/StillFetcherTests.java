package dev.aivideo.footage.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.FootageException;
import dev.aivideo.net.StandIn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StillFetcherTests {
    @TempDir
    Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void close() {
        server.close();
    }

    private static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path fetched(String id) {
        ClipFetcher clips = LoopbackClients.fetcher(folder.resolve("cache"));
        ClipRequest still = ClipRequest.of("commons", id, clips.service("Commons"), server.uri("/a.jpg"));
        return clips.stills().fetch(still, folder.resolve("project")).file();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void bringsThePictureAsItIs(String format) throws IOException {
        byte[] picture = picture(format, 640, 480);
        server.then(StandIn.bytes(200, "image/" + format, picture));

        assertThat(Files.readAllBytes(fetched("1"))).isEqualTo(picture);
    }

    @Test
    void bringsItOnceForAllFilms() throws IOException {
        server.then(StandIn.bytes(200, "image/png", picture("png", 640, 480)));
        Files.delete(fetched("1-abc"));
        fetched("1-abc");

        assertThat(server.asked()).hasSize(1);

        fetched("1-def");

        assertThat(server.asked()).as("another state of the file").hasSize(2);
    }

    static Stream<StandIn.Answer> notStills() {
        byte[] noise = new byte[5000];
        Arrays.fill(noise, (byte) 0x55);
        byte[] bomb = picture("png", 300, 300);
        bomb[16] = 0x7f; // width of 2 billion pixels
        return Stream.of(
                StandIn.bytes(200, "image/jpeg", noise),
                StandIn.bytes(200, "image/jpeg", new byte[0]),
                StandIn.bytes(200, "image/jpeg", picture("gif", 640, 480)),
                StandIn.bytes(200, "image/svg+xml", "<svg/>".getBytes()),
                StandIn.bytes(400, "text/plain", "Use thumbnail sizes listed on https://w.wiki/GHai".getBytes()),
                StandIn.bytes(200, "image/png", picture("png", 100, 800)),
                StandIn.bytes(200, "image/png", bomb),
                StandIn.html(200),
                StandIn.truncated("image/jpeg", noise, 500));
    }

    @ParameterizedTest
    @MethodSource("notStills")
    void whatIsNoUsefulPictureCostsThatPicture(StandIn.Answer answer) {
        server.then(answer);

        assertThatThrownBy(() -> fetched("1"))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("Remedy");
        assertThat(folder.resolve("project")).isEmptyDirectory();
    }
}
