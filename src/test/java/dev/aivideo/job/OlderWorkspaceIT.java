package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A workspace that an earlier version of the program made, in another folder: a published film of a drawn picture, a
 * clip and a still, a film whose process was killed when one of its two scenes was edited, and an entry of the queue.
 * Of what can be made again, the copy in output, previews and the thumbnail are missing.
 */
class OlderWorkspaceIT {
    private static final String PUBLISHED = "c353de68-523b-463f-bafa-3252034d5faa";
    private static final String KILLED = "4f5c0bc1-b833-4b5c-a0d9-6b817fa44b76";
    /** Captions that are broken otherwise than by the earlier version are burned in anew. */
    private static final String NOT_CAPTIONED = "path NOT LIKE '.cache/segments/%'";

    private static final int FRAMES = 221;
    private static final int FRAMES_OF_KILLED = 154;
    private static final List<String> STEPS = List.of("script", "voiceover", "visual-sourcing", "editing", "export");

    @TempDir
    Path scratch;

    private ShortFilm film;

    @BeforeEach
    void unpack() throws IOException {
        film = new ShortFilm(scratch.resolve("moved here"));
        try (InputStream resource = getClass().getResourceAsStream("/older-workspace.zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(resource))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = film.folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    @Test
    void isShownAsItWas() throws Exception {
        assertThat(said("status", "--json"))
                .contains("\"topic\":\"Aneveninginthetavern\"")
                .contains("\"state\":\"died\",\"step\":\"editing\",\"scenesDone\":1,\"scenes\":2,\"askedS\":10")
                .contains("\"state\":\"completed\",\"step\":\"export\"", "\"askedS\":10,\"gotS\":7.366")
                .contains("\"startedAt\":\"2026-11-28T05:19:47.456Z\"");
        assertThat(said("show", PUBLISHED, "--json"))
                .contains("\"text\":\"Beesdanceathome.\"")
                .contains("\"voice\":\"mary/cmu-slt-hsmm\",\"speed\":0.92")
                .contains("\"kind\":\"generated\"", "\"kind\":\"clip\"", "\"kind\":\"still\"")
                .contains("\"licence\":\"CCBY4.0\"")
                .contains("kokorocannotbehad", "Thefilmis7.4slong,not10s")
                .contains("\"stage\":\"export\",\"path\":\"public/videos/");
        assertThat(said("history", PUBLISHED, "--json"))
                .contains("\"attempt\":1,\"state\":\"completed\"", "\"exitCode\":0")
                .contains("\"step\":\"export\",\"from\":\"running\",\"to\":\"completed\"")
                .contains("PhotobyAnnExample,CCBY4.0")
                .contains("kokorocannotbehad");
        assertThat(said("explain", PUBLISHED, "--json"))
                .contains("script-attempt", "film-fit", "shot-choice", "ffmpeg-command", "mastering")
                .contains("\"kind\":\"gate\"", "\"frames\":221");
        assertThat(said("queue", "list", "--json"))
                .contains("\"topic\":\"Howbridgesstand\",\"durationS\":60,\"priority\":7", "\"state\":\"waiting\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "editing", "visual-sourcing", "voiceover", "script"})
    void isMadeAgainFromEveryStep(String step) throws Exception {
        String kept = "SELECT path, sha256 FROM artifacts WHERE path NOT LIKE '%preview%' AND stage IN ('"
                + String.join("', '", STEPS.subList(0, STEPS.indexOf(step))) + "') AND " + NOT_CAPTIONED
                + " AND project_id = '" + PUBLISHED
                + "' ORDER BY path";
        List<String> before = film.rows(kept);
        boolean isSpokenAnew = STEPS.indexOf(step) <= STEPS.indexOf("voiceover");
        String texts = texts(isSpokenAnew);

        Program.Ended ended = film.program.run("restart", PUBLISHED, "--from", step);

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.rows(kept)).isEqualTo(before);
        assertThat(frames(PUBLISHED))
                .as("what is spoken anew pauses by its sense")
                .isBetween((long) FRAMES, isSpokenAnew ? FRAMES + 10L : FRAMES);
        assertThat(texts(isSpokenAnew))
                .isEqualTo(texts)
                .contains("Where the bees fly", "A short look at a hive", "tea time");
        assertThat(film.rows("SELECT text, kind FROM scenes JOIN shots ON scene_id = scenes.id WHERE project_id = '"
                        + PUBLISHED + "' ORDER BY scene_number, position"))
                .containsExactly(
                        "Bees dance at home.|GENERATED", "A red flower waits.|CLIP", "A blue teapot steams.|STILL");
        assertThat(film.folder.resolve("output")).isNotEmptyDirectory();
    }

    @Test
    void oneSceneIsMadeAgainAndTheOthersStay() throws Exception {
        String others = "SELECT path, sha256, artifacts.id FROM artifacts JOIN scenes ON scenes.id = scene_id"
                + " WHERE scene_number <> 2 AND stage <> 'export' AND path NOT LIKE '%preview%' AND " + NOT_CAPTIONED
                + " AND artifacts.project_id = '"
                + PUBLISHED + "' ORDER BY path";
        List<String> before = film.rows(others);
        // Planned anew, the film would be spoken faster.
        String longer = "A red flower waits in the morning sun for a bee that has not come to it for many days.";

        Program.Ended ended = film.program.run("restart", PUBLISHED, "--scene", "2", "--text", longer);

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.rows(others)).isEqualTo(before).isNotEmpty();
        assertThat(film.rows("SELECT spoken_text, speed FROM narrations JOIN scenes ON scene_id = scenes.id"
                        + " WHERE scene_number = 2 AND project_id = '" + PUBLISHED + "'"))
                .as("in the voice and at the speed of the film")
                .containsExactly(longer + "|0.92");
        assertThat(frames(PUBLISHED)).isGreaterThan(FRAMES);
    }

    @Test
    void theFilmThatWasKilledGoesOnWhereItWas() throws Exception {
        String spoken = "SELECT path, sha256 FROM artifacts WHERE stage IN ('voiceover', 'editing') AND project_id = '"
                + KILLED + "' ORDER BY path";
        List<String> before = film.rows(spoken);

        Program.Ended ended = film.program.run("restart");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.rows(spoken)).containsAll(before).hasSize(before.size() + 2);
        assertThat(film.rows("SELECT attempt, status FROM runs WHERE project_id = '" + KILLED + "' ORDER BY attempt"))
                .containsExactly("1|died", "2|completed");
        assertThat(frames(KILLED)).isEqualTo(FRAMES_OF_KILLED);
    }

    private String texts(boolean withoutTimes) throws IOException {
        Path files = film.workspace().videos(PUBLISHED);
        String captions = Files.readString(files.resolve("captions.en.srt"));
        return Files.readString(files.resolve("description.txt"))
                + Json.read(Files.readString(files.resolve("metadata.json")), JsonNode.class)
                        .path("snippet")
                + (withoutTimes ? captions.replaceAll("\\d\\d:\\d\\d:\\d\\d,\\d{3}", "") : captions);
    }

    private long frames(String project) throws IOException {
        Path list = scratch.resolve("frames.md5");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(list, "framemd5")
                        .input(film.workspace().videos(project).resolve("final.mp4"))
                        .option("-map", "0:v")
                        .build());
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> line.startsWith("0,")).count();
        }
    }

    /** What the program says, without blanks. */
    private String said(String... arguments) throws Exception {
        Program.Ended ended = film.program.run(arguments);
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        return ended.output().replaceAll("\\s+", "");
    }
}
