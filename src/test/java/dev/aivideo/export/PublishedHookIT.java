package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.HookCommand;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The operator's command is called for each film that is published, and cannot spoil one. */
@DisabledOnOs(OS.WINDOWS)
class PublishedHookIT {
    @TempDir
    Path folder;

    private FilmStudio studio;

    @BeforeEach
    void furnish() throws IOException {
        studio = new FilmStudio(folder.resolve("work")).furnishLike(FilmStudio.exported());
        studio.records.assembly.begin(studio.project.id(), 3);
    }

    private void hook(String... command) {
        studio.hook = new HookCommand(List.of(command), Duration.ofSeconds(5));
    }

    private Path heard() {
        return folder.resolve("heard.txt");
    }

    @Test
    void isCalledOnceWithThePathOfTheMetadata() throws IOException {
        Path script = folder.resolve("publish it.sh");
        Files.writeString(script, "printf '%s|' \"$@\" >> '" + heard() + "'");
        hook("sh", script.toString(), "a b", "$HOME");

        studio.exporter().export(studio.parts());
        studio.exporter().export(studio.parts());

        Path metadata = studio.records.workspace.videos(studio.project.id()).resolve("metadata.json");
        assertThat(heard()).hasContent("a b|$HOME|" + metadata.toAbsolutePath() + "|");
        assertThat(studio.warnings).isEmpty();
        assertThat(outcomes()).containsExactly("sh ended with exit code 0");
    }

    @Test
    void findsAllThatAPublisherNeedsInTheMetadata() throws IOException {
        studio.exporter().export(studio.parts());

        Path videos = studio.records.workspace.videos(studio.project.id());
        JsonNode metadata = Json.read(Files.readString(videos.resolve("metadata.json")), JsonNode.class);
        assertThat(metadata.path("files")
                        .valueStream()
                        .map(file -> file.path("role").asString()))
                .containsExactly("film", "thumbnail", "credits", "description", "captions", "captions", "captions");
        for (JsonNode file : metadata.path("files")) {
            Path named = videos.resolve(file.path("path").asString());
            assertThat(named).hasSize(file.path("bytes").asLong());
            assertThat(Checksums.sha256(named)).isEqualTo(file.path("sha256").asString());
        }
        assertThat(metadata.path("licences").toString()).contains("CC BY 4.0");
        assertThat(metadata.at("/credits/notices").toString()).contains("No endorsement is meant.");
        assertThat(metadata.at("/snippet/title").asString()).isEqualTo("How suspension bridges stand");
        assertThat(metadata.path("credits").propertyNames())
                .as("in the same order on every run")
                .containsExactly("texts", "pictures", "music", "notices");
        assertThat(metadata.path("durationS").asDouble())
                .isEqualTo(studio.plan().lengthS());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exit 7  | 5000 | sh ended with exit code 7",
                "sleep 9 | 300  | sh took longer than 0.3 s and was ended"
            })
    void isOnlyWarnedOfWhenItFails(String script, long timeoutMs, String how) throws IOException {
        studio.hook = new HookCommand(List.of("sh", "-c", script), Duration.ofMillis(timeoutMs));

        studio.exporter().export(studio.parts());

        assertThat(studio.warnings).containsExactly("The hook " + how + ". The film is published.");
        assertThat(outcomes()).containsExactly(how);
        assertThat(studio.records.projects.get(studio.project.id()).videoPath()).isNotNull();
    }

    @Test
    void isOnlyWarnedOfWhenThereIsNone() throws IOException {
        hook("/no/such/program");

        studio.exporter().export(studio.parts());

        assertThat(studio.warnings).singleElement().asString().contains("/no/such/program could not be started");
        assertThat(studio.records.projects.get(studio.project.id()).videoPath()).isNotNull();
    }

    private List<Object> outcomes() {
        return studio.records.decisions.ofProject(studio.project.id()).stream()
                .filter(decision -> decision.kind().equals(Decision.HOOK))
                .map(Decision::details)
                .<Object>map(details -> Map.copyOf(details).get("how"))
                .toList();
    }
}
