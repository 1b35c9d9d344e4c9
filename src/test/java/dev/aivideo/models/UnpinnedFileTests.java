package dev.aivideo.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a server that states checksums as huggingface.co does. */
class UnpinnedFileTests {
    private static final String TEXT = "the model";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = "36cc7e3d6f6200756c81e18470827e9dac1c602fcd87761cbb0b8f015611c098";
    /** Of {@code printf 'the model' | git hash-object --stdin}. */
    private static final String GIT_SHA1 = "f52c60f01ce9f478aea09dd64d14f57b2411eaf2";

    private static final UnpinnedFile FILE = UnpinnedFile.of("somebody/a-model", "onnx/m.onnx", 1000);

    @TempDir
    private Path folder;

    private final StandIn server = new StandIn();

    @AfterEach
    void stopsTheServer() {
        server.close();
    }

    private static StandIn.Answer stating(int status, String... headers) {
        return StandIn.bytes(status, "text/plain", new byte[0], headers);
    }

    private static StandIn.Answer linked(String checksum, int bytes) {
        return stating(
                302,
                "Location",
                "https://cdn.example.net/blob",
                "ETag",
                "\"of-the-redirect\"",
                "X-Linked-Etag",
                '"' + checksum + '"',
                "X-Linked-Size",
                String.valueOf(bytes));
    }

    private static StandIn.Answer serving(String text) {
        return StandIn.file(text.getBytes(StandardCharsets.UTF_8), "\"v1\"", Integer.MAX_VALUE);
    }

    private ModelStore store() {
        ModelProperties properties = new ModelProperties(
                null, server.base().toString(), "no-npm", Duration.ofSeconds(5), Duration.ofSeconds(5));
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), Clock.systemUTC(), time -> {}, new Random(7));
        return new ModelStore(folder, properties, List.of(), http, new RecordingProgress());
    }

    private Path pin() {
        return folder.resolve("a-model/m.onnx.pin");
    }

    @Test
    void takesWhatHasTheStatedChecksumAndPinsIt() {
        server.then(linked(SHA256, BYTES.length), serving(TEXT));

        Path file = store().obtain(FILE, false);

        assertThat(file).isEqualTo(folder.resolve("a-model/m.onnx")).hasContent(TEXT);
        assertThat(pin()).hasContent(SHA256 + " 9");
        assertThat(server.asked())
                .extracting(asked -> asked.method() + " " + asked.path())
                .containsExactly(
                        "HEAD /somebody/a-model/resolve/main/onnx/m.onnx",
                        "GET /somebody/a-model/resolve/main/onnx/m.onnx");
        assertThat(store().obtain(FILE, true)).isEqualTo(file);
    }

    @Test
    void takesASmallFileByTheChecksumThatGitGivesIt() {
        server.then(stating(200, "ETag", '"' + GIT_SHA1 + '"'), serving(TEXT));

        assertThat(store().obtain(FILE, false)).hasContent(TEXT);
        assertThat(pin()).hasContent(SHA256 + " 9");
    }

    @Test
    void followsAModelThatWasRenamedOnTheSameServer() {
        server.then(stating(307, "Location", "/somebody/b"), linked(SHA256, BYTES.length), serving(TEXT));

        assertThat(store().obtain(FILE, false)).hasContent(TEXT);
    }

    @Test
    void keepsNothingElse() {
        server.then(linked(SHA256, BYTES.length), serving("bad model"));

        assertThatThrownBy(() -> store().obtain(FILE, false))
                .isInstanceOf(ModelUnavailableException.class)
                .hasMessageContaining("checksum");
        assertThat(folder.resolve("a-model")).isEmptyDirectory();
    }

    @Test
    void refusesAFileWithoutAStatedChecksum() {
        server.then(stating(302, "Location", "https://cdn.example.net/blob", "ETag", '"' + SHA256 + '"'));

        assertThatThrownBy(() -> store().obtain(FILE, false)).hasMessageContaining("states no checksum");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void refusesAnAnswerThatSaysNothing() {
        server.then(stating(200));

        assertThatThrownBy(() -> store().obtain(FILE, false)).hasMessageContaining("states no checksum");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsTooLong() {
        server.then(linked(SHA256, 1001));

        assertThatThrownBy(() -> store().obtain(FILE, false)).hasMessageContaining("at most 1000");
    }

    @Test
    void replacesADamagedFileByThePinnedOneOnly() throws IOException {
        server.then(linked(SHA256, BYTES.length), serving(TEXT), serving("other mod"), serving(TEXT));
        Path file = store().obtain(FILE, false);

        Files.writeString(file, "bad model");

        assertThatThrownBy(() -> store().obtain(FILE, false)).hasMessageContaining("not the file expected");
        assertThat(store().obtain(FILE, false)).hasContent(TEXT);
    }

    @Test
    void fetchesNothingOffline() {
        assertThatThrownBy(() -> store().obtain(FILE, true)).hasMessageContaining("--offline");
        assertThat(server.asked()).isEmpty();
    }
}
