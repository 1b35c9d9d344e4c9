package dev.aivideo.footage.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.FootageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Which of the files that a server names are taken, and which are removed as no clips. */
class DownloadedFileTests {
    private static final String PAGE = "<html>" + "<p>".repeat(4000);
    private static final String CLIP = "x".repeat(9000);

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void program() throws IOException {
        home = Files.createDirectories(folder.resolve("program"));
        write("pom.xml", PAGE);
        write("config/application.yml", "aivideo: {}\n");
        write("library/harbour.mp4", CLIP);
    }

    private Path write(String name, String content) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private McpServer started(Path directory, String... arguments) {
        return new McpServer("clips", "x", List.of(arguments), Map.of(), "", Map.of(), directory, home, 1, List.of());
    }

    private static DownloadedFile named(McpServer server, String file) {
        String json = "{\"file_path\": \"" + file + "\"}";
        return DownloadedFile.of(
                server, new ToolReply(List.of(JsonMapper.shared().readTree(json)), "", List.of(), List.of()), 1 << 20);
    }

    private void refuses(McpServer server, String file) {
        assertThatThrownBy(() -> named(server, file)).isInstanceOf(FootageException.class);
        assertThat(home.resolve(file)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "config/application.yml", "library/harbour.mp4"})
    void aServerFarAwayHasNoFilesHere(String file) {
        McpServer far = new McpServer(
                "far", "", List.of(), Map.of(), "https://mcp.example.org/mcp", Map.of(), home, home, 1, List.of());

        refuses(far, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "config/application.yml", "library/harbour.mp4"})
    void theProgramsFolderIsNoCacheAlthoughServersRunThere(String file) {
        refuses(started(home), file);
        refuses(started(home, "."), file);
        refuses(started(home, "--root", folder.toString()), file);
    }

    @Test
    void takesTheUsualCachesAndWhatTheDeclarationNames() throws IOException {
        Path usual = write("assets/cache/dvids/1.mp4", CLIP);
        Path ours = write(".cache/dvids/parts/dvids-1-0-4000.mp4", CLIP);
        Path named = write(".cache/clips/2.mp4", CLIP);
        Path elsewhere = Files.createDirectories(folder.resolve("servers"));
        Files.writeString(elsewhere.resolve("3.mp4"), CLIP);

        assertThat(named(started(home), "assets/cache/dvids/1.mp4").file()).isEqualTo(usual.toRealPath());
        assertThat(named(started(home), ours.toString()).file()).isEqualTo(ours.toRealPath());
        assertThat(named(started(home, ".cache/clips"), ".cache/clips/2.mp4").file())
                .isEqualTo(named.toRealPath());
        assertThat(named(started(elsewhere), "3.mp4").file())
                .isEqualTo(elsewhere.resolve("3.mp4").toRealPath());
    }

    @Test
    void removesAPageFromACacheSoThatTheClipIsFetchedAnew() throws IOException {
        Path page = write("assets/cache/1.mp4", PAGE);

        assertThatThrownBy(() -> named(started(home), "assets/cache/1.mp4")).hasMessageContaining("not a video");

        assertThat(page).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "\n\t <html>", "\ufeff<?xml version='1.0'?><MPD>", "\ufeff\n<MPD>"})
    void seesAPageWhateverStandsBeforeIt(String beginning) throws IOException {
        write("assets/cache/1.mp4", beginning + " ".repeat(5000));

        assertThatThrownBy(() -> named(started(home), "assets/cache/1.mp4")).hasMessageContaining("not a video");
    }
}
