package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A film from services: script by a language model, clips of DVIDS by its server, which the program starts. */
class SourcedFilmIT {
    private static final String DVIDS_KEY = "key-0123456789abc";
    private static final String MODEL_KEY = "gsk_0123456789abcdef";
    private static final String CREDIT = "U.S. Navy video by PO2 Alex Example (VIRIN 260209-N-AB123-";
    private static final String NOTICE = "does not imply or constitute DoD endorsement";

    @TempDir
    Path folder;

    @Test
    void isParkedWhenTheDayIsUsedUpThenMadeAndSaysWhoseItsPicturesAre() throws Exception {
        Path workspace = Files.createDirectories(folder.resolve("film"));
        try (ServiceStandIns navy = new ServiceStandIns(folder.resolve("navy"))) {
            Program program = new Program(workspace)
                    .with(
                            "aivideo.editing.preset=superfast",
                            "aivideo.voiceover.engine=mary",
                            "aivideo.visuals.nasa.enabled=false",
                            "aivideo.script.wikipedia.enabled=false",
                            "aivideo.visuals.commons.enabled=false",
                            "aivideo.visuals.wikidata.enabled=false",
                            "aivideo.visuals.archive.enabled=false",
                            "aivideo.visuals.mcp.servers=" + servers(navy, workspace),
                            "aivideo.visuals.mcp.pause=10ms",
                            "aivideo.cache=" + Path.of("target/test-cache").toAbsolutePath())
                    .within(Map.of(
                            "GROQ_API_KEY", MODEL_KEY,
                            "GROQ_BASE_URL", navy.model.uri("/openai/v1").toString(),
                            "DVIDS_API_KEY", DVIDS_KEY));

            Program.Ended parked = program.run(
                    "produce",
                    "--topic",
                    "How the Navy works at sea",
                    "--duration=10",
                    "--captions=sidecar",
                    "--voice=cmu-slt-hsmm");
            Program.Ended ended = program.run("restart");

            assertThat(parked.exitCode()).as(parked.output()).isEqualTo(7);
            assertThat(parked.output()).contains("Parked: ", "Run 'restart' after");
            assertThat(ended.exitCode()).as(ended.output()).isZero();
            ShortFilm film = new ShortFilm(workspace);
            assertThat(film.rows("SELECT source_id FROM shots WHERE source = 'dvids' AND kind = 'CLIP'"))
                    .as("files and streams")
                    .anyMatch(id -> id.matches("990001|990003"))
                    .anyMatch(id -> id.matches("990002|990004"));
            showsTheClips(film);
            saysWhoseItIs(film, program);
            asksForNoMoreThanItShows(navy);
        }
        assertThat(filesWith(DVIDS_KEY)).isEmpty();
        assertThat(filesWith(MODEL_KEY)).isEmpty();
    }

    private static Path servers(ServiceStandIns navy, Path workspace) throws IOException {
        List<String> arguments = List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.aivideo.cli.Main",
                "mcp-dvids");
        Map<String, String> environment = Map.of(
                "DVIDS_API_KEY",
                "${DVIDS_API_KEY}",
                "DVIDS_API_URL",
                navy.dvids.base().toString(),
                "DVIDS_CACHE_DIR",
                workspace.resolve(".cache/dvids").toString(),
                "DVIDS_RATE_LIMIT",
                "0.1");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Files.writeString(
                workspace.resolveSibling("mcp-servers.json"),
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "mcpServers",
                                Map.of("dvids", Map.of("command", java, "args", arguments, "env", environment)))));
    }

    /** The clips are blue and green. */
    private void showsTheClips(ShortFilm film) throws IOException {
        Path raw = folder.resolve("frames.raw");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(raw, "rawvideo")
                        .input(film.film())
                        .filter("[0:v]fps=2,scale=1:1:flags=area,format=rgb24[v]")
                        .option("-map", "[v]")
                        .build());
        byte[] colours = Files.readAllBytes(raw);
        int ofClips = 0;
        for (int i = 0; i < colours.length; i += 3) {
            int strongest = Math.max(colours[i + 1] & 255, colours[i + 2] & 255);
            ofClips += strongest > (colours[i] & 255) + 15 ? 1 : 0;
        }
        assertThat(colours.length / 3).isBetween(16, 26);
        assertThat(ofClips).isGreaterThan(colours.length / 3 / 2);
    }

    private static void saysWhoseItIs(ShortFilm film, Program program) throws Exception {
        for (String file : List.of("credits.txt", "description.txt")) {
            assertThat(film.film().resolveSibling(file))
                    .content()
                    .contains(CREDIT, NOTICE, "https://www.dvidshub.net/video/99000");
        }
        assertThat(program.run("history", film.id()).output())
                .contains(
                        CREDIT, NOTICE, "U.S. public domain; https://www.dvidshub.net/about/copyright", "retrieved 20");
        assertThat(program.run("show", film.id()).output()).contains(CREDIT, NOTICE);
        assertThat(program.run("explain", film.id()).output())
                .contains(CREDIT, NOTICE, "aircraft carrier flight deck (Navy): 2 new");
    }

    private static void asksForNoMoreThanItShows(ServiceStandIns navy) {
        List<String> asked = navy.dvids.asked().stream()
                .map(one -> one.path() + " " + one.header("Range"))
                .toList();
        assertThat(asked).anyMatch(one -> one.startsWith("/search") && one.contains("branch=Navy"));
        assertThat(asked).filteredOn(one -> one.contains(".ts")).isNotEmpty();
        assertThat(asked).filteredOn(one -> one.contains(".mp4")).allMatch(one -> one.contains("bytes="));
    }

    private List<Path> filesWith(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, secret))
                    .toList();
        }
    }

    private static boolean holds(Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
