package dev.aivideo.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.files.Checksums;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.models.ModelStore;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.testing.RecordingProgress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a model that knows two words, on a server that stands in for the real one. */
class PictureJudgesTests {
    @TempDir
    Path folder;

    private final StandIn server = new StandIn();
    private final RecordingProgress progress = new RecordingProgress();

    @AfterEach
    void stopsTheServer() {
        server.close();
    }

    private PictureJudges judges(String model) {
        ModelProperties models = new ModelProperties(
                null, server.base().toString(), "no-npm", Duration.ofSeconds(5), Duration.ofSeconds(5));
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), Clock.systemUTC(), time -> {}, new Random(7));
        ModelStore store = new ModelStore(folder.resolve("models"), models, List.of(), http, progress);
        return new PictureJudges(new PictureModelProperties(model), store, progress);
    }

    /** Files as huggingface.co has them: first what it says of one, then its bytes. */
    private void serve(byte[]... files) {
        for (byte[] bytes : files) {
            MessageDigest digest = Checksums.sha256();
            digest.update(bytes);
            server.then(
                    StandIn.bytes(302, "text/plain", new byte[0], "X-Linked-Etag", '"' + Checksums.hex(digest) + '"'),
                    StandIn.file(bytes, "\"v1\"", Integer.MAX_VALUE));
        }
    }

    @Test
    void fetchesTheModelOnceAndJudges() throws IOException {
        serve(StubClip.vision(), StubClip.text(), StubClip.TOKENIZER.getBytes(StandardCharsets.UTF_8));
        Path black = folder.resolve("black.png");
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", black.toFile());

        try (PictureJudges judges = judges("clip")) {
            assertThat(judges.open(false))
                    .hasValueSatisfying(
                            judge -> assertThat(judge.judge("red", black)).isPresent());
            assertThat(judges.open(true)).isPresent();
        }
        assertThat(progress.warnings()).isEmpty();
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void hasNoneUnlessItIsSet() {
        assertThat(judges("none").open(false)).isEmpty();
        assertThat(server.asked()).isEmpty();
        assertThat(progress.warnings()).isEmpty();
    }

    @Test
    void warnsAndHasNoneWhereItCannotBeFetched() {
        server.then(StandIn.html(404));

        assertThat(judges("clip").open(false)).isEmpty();
        assertThat(progress.warnings()).singleElement().asString().contains("titles alone", "404");
    }

    @Test
    void warnsAndHasNoneOffline() {
        assertThat(judges("clip").open(true)).isEmpty();
        assertThat(progress.warnings()).singleElement().asString().contains("--offline");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void warnsAndHasNoneWhereAFileIsNoModel() {
        byte[] none = "no model".getBytes(StandardCharsets.UTF_8);
        serve(none, none, StubClip.TOKENIZER.getBytes(StandardCharsets.UTF_8));

        assertThat(judges("clip").open(false)).isEmpty();
        assertThat(progress.warnings()).singleElement().asString().contains("models folder");
    }
}
