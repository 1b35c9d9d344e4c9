package dev.aivideo.job;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.OtherFfmpeg;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.TrialCoverage;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.RecordingProgress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole Job, with everything real but the voice model and the network: two films, probed, and their rows. */
class WholeFilmIT {
    private static final String FIRST = "The towers of a bridge stand high above the wide water of the strait."
            + " The main cables of the bridge run from one of its towers to the other.";
    private static final String SECOND = "Anchors on both of the shores hold the ends of the cables."
            + " Hangers of steel carry the deck of the bridge from above.";
    private static final String SCRIPT = """
            {"scenes": [{"text": "%s", "visual_keywords": ["bridge tower", "bridge cables"]},
                        {"text": "%s", "visual_keywords": ["bridge anchor", "bridge deck"]}]}
            """.formatted(FIRST, SECOND);
    private static final Pattern CUE_TIME =
            Pattern.compile("(\\d+):(\\d+):(\\d+),(\\d+) --> (\\d+):(\\d+):(\\d+),(\\d+)");

    @TempDir
    static Path folder;

    @TempDir
    Path scratch;

    private static Path asked;
    private static FinishedFilm wide;
    private static FinishedFilm upright;
    private static final RecordingProgress PROGRESS = new RecordingProgress();

    @BeforeAll
    static void makeTwoFilms() throws IOException {
        System.setProperty(
                "aivideo.models.directory",
                Files.createDirectories(folder.resolve("no-models")).toString());
        System.setProperty(
                "aivideo.cache", Path.of("target/test-cache").toAbsolutePath().toString());
        asked = Files.createDirectories(folder.resolve("asked"));
        Path recorder = OtherFfmpeg.bundled(
                folder.resolve("recorder"), "printf '%s\\n' \"$@\" > '" + asked + "'/$(basename \"$0\")-$$");
        System.setProperty("aivideo.ffmpeg.executable", recorder.toString());
        Workspace workspace = new Workspace(Files.createDirectories(folder.resolve("Über uns")));
        NastyLibrary.make(workspace.root().resolve("library"));
        try (WorkspaceSession studio =
                WorkspaceSession.open(workspace, Path.of("").toAbsolutePath(), PROGRESS, "the test", false)) {
            RunResult first = studio.produce(brief(16, Aspect.WIDE, Captions.BURNED));
            RunResult second = studio.produce(brief(16, Aspect.UPRIGHT, Captions.SIDECAR));
            TestRecords records = new TestRecords(workspace.root());
            wide = new FinishedFilm(first, records);
            upright = new FinishedFilm(second, records);
        }
    }

    @AfterAll
    static void forgetSettings() {
        System.clearProperty("aivideo.models.directory");
        System.clearProperty("aivideo.cache");
        System.clearProperty("aivideo.ffmpeg.executable");
    }

    private static Brief brief(int seconds, Aspect aspect, Captions captions) {
        return aBrief().seconds(seconds)
                .aspect(aspect)
                .captions(captions)
                .script(SCRIPT)
                .build();
    }

    @Test
    void asksNothingOfFfmpegThatItsTrialDoesNotAsk() throws IOException {
        try (Stream<Path> commands = Files.list(asked)) {
            List<Path> all = commands.filter(
                            file -> file.getFileName().toString().startsWith("ffmpeg-"))
                    .toList();
            Set<String> untried = new TreeSet<>();
            int real = 0;
            for (Path command : all) {
                List<String> arguments = Files.readAllLines(command);
                if (!arguments.contains("-version")
                        && !String.join(" ", arguments).contains("ffmpeg-trial-")) {
                    real++;
                    untried.addAll(TrialCoverage.untried(arguments));
                }
            }
            assertThat(real).isGreaterThan(20);
            assertThat(untried).isEmpty();
        }
    }

    @Test
    void endsWellAndSaysWhatItCouldNotUse() {
        for (FinishedFilm one : List.of(wide, upright)) {
            assertThat(one.result.error()).isNull();
            assertThat(one.result.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(one.result.warnings())
                    .anySatisfy(warning -> assertThat(warning).contains("notes.mp4"))
                    .anySatisfy(warning -> assertThat(warning).contains("mary is used instead"));
            assertThat(one.records.warnings.ofProject(one.result.projectId())).isEqualTo(one.result.warnings());
        }
        assertThat(PROGRESS.finished()).contains("script", "voiceover", "visual-sourcing", "editing", "export");
    }

    @Test
    void deliversTheStreamsThatPlayersAndPlatformsWant() {
        assertStreams(wide, 1920, 1080);
        assertStreams(upright, 1080, 1920);
    }

    private static void assertStreams(FinishedFilm one, int widthPx, int heightPx) {
        MediaInfo info = TestMedia.ffprobe().probe(one.film);
        MediaInfo.Picture picture = Objects.requireNonNull(info.picture());
        MediaInfo.Sound sound = Objects.requireNonNull(info.sound());
        assertThat(one.report("[0:v]null[v]", "-map", "[v]", "-frames:v", "1")).contains("h264 (High)");
        assertThat(List.of(picture.widthPx(), picture.heightPx())).containsExactly(widthPx, heightPx);
        assertThat(picture.pixelFormat()).isEqualTo("yuv420p");
        assertThat(picture.matrix()).isEqualTo("bt709");
        assertThat(picture.fps()).isEqualTo(30);
        assertThat(picture.isVariableRate()).isFalse();
        assertThat(sound.codec()).isEqualTo("aac");
        assertThat(sound.rateHz()).isEqualTo(48_000);
    }

    @Test
    void isAsLongAsPlannedWithPictureAndSoundEndingTogether() throws IOException {
        for (FinishedFilm one : List.of(wide, upright)) {
            FilmPlan plan = FilmPlan.of(FrameRate.USUAL, one.records.narrations.ofProject(one.result.projectId()));
            long frames = TestMedia.ffprobe().countFrames(one.film);
            assertThat(frames).isEqualTo(plan.totalFrames());
            assertThat(one.samples(scratch)).isCloseTo(frames * FrameRate.USUAL.samplesPerFrame(), within((long)
                    FrameRate.USUAL.samplesPerFrame()));
        }
        assertThat(wide.result.lengthS()).isCloseTo(16, within(16 * 0.02));
        assertThat(upright.result.lengthS()).isCloseTo(16, within(16 * 0.02));
    }

    @Test
    void isAsLoudAsAsked() {
        for (FinishedFilm one : List.of(wide, upright)) {
            String report = one.report("[0:a]ebur128=peak=true[a]", "-map", "[a]");
            String summary = report.substring(report.lastIndexOf("Summary:"));
            assertThat(number(summary, "I:\\s+(-?[\\d.]+) LUFS")).isCloseTo(-14, within(0.5));
            assertThat(number(summary, "Peak:\\s+(-?[\\d.]+) dBFS")).isLessThanOrEqualTo(-1);
        }
    }

    private static double number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void isNeverBlack() {
        for (FinishedFilm one : List.of(wide, upright)) {
            assertThat(one.report("[0:v]blackdetect=d=0.03:pix_th=0.1[v]", "-map", "[v]"))
                    .doesNotContain("black_start");
        }
    }

    @Test
    void burnsCaptionsWhereAskedAndOnlyThere() throws IOException {
        assertThat(wide.frames(cueMiddles(wide), scratch))
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(letters(frame, 0.8)).isGreaterThan(1500));
        assertThat(upright.frames(cueMiddles(upright), scratch))
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(letters(frame, 0.68)).isLessThan(300));
    }

    /** White pixels in the strip of captions, where no clip of the library and no drawn picture has any. */
    private static long letters(BufferedImage image, double from) {
        int height = image.getHeight();
        long white = 0;
        for (int y = (int) (height * from); y < height * (from + 0.145); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                white += Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255)) > 225 ? 1 : 0;
            }
        }
        return white;
    }

    private static List<Long> cueMiddles(FinishedFilm one) throws IOException {
        List<Long> frames = new ArrayList<>();
        Matcher cue = CUE_TIME.matcher(Files.readString(one.beside("captions.en.srt")));
        while (cue.find()) {
            frames.add(Math.round((seconds(cue, 1) + seconds(cue, 5)) / 2 * FrameRate.USUAL.perSecond()));
        }
        return frames;
    }

    private static double seconds(Matcher time, int group) {
        return Integer.parseInt(time.group(group)) * 3600
                + Integer.parseInt(time.group(group + 1)) * 60
                + Integer.parseInt(time.group(group + 2))
                + Integer.parseInt(time.group(group + 3)) / 1e3;
    }

    @Test
    void captionFilesSayEveryWordInBothFormats() throws IOException {
        for (FinishedFilm one : List.of(wide, upright)) {
            for (String name : List.of("captions.en.srt", "captions.en.vtt")) {
                String words = Files.readString(one.beside(name))
                        .lines()
                        .filter(line -> !line.isBlank()
                                && !line.contains("-->")
                                && !line.startsWith("WEBVTT")
                                && !line.matches("\\d+"))
                        .reduce((before, line) -> before + " " + line)
                        .orElse("");
                assertThat(words).isEqualTo(FIRST + " " + SECOND);
            }
        }
    }

    @Test
    void leavesThumbnailAndCreditsAndAFriendlyCopy() throws IOException {
        BufferedImage thumbnail = ImageIO.read(wide.beside("thumbnail.jpg").toFile());
        assertThat(List.of(thumbnail.getWidth(), thumbnail.getHeight())).containsExactly(1920, 1080);
        assertThat(wide.beside("credits.txt")).content().contains("Ann Lee", "CC BY 4.0");
        assertThat(Objects.requireNonNull(wide.result.video())).hasSameBinaryContentAs(wide.film);
    }

    @Test
    void showsTheLibrarysClipsWhateverTheyAreAndDrawsWhatIsMissing() {
        for (FinishedFilm one : List.of(wide, upright)) {
            List<Shot> shots = one.records.shots.ofProject(one.result.projectId());
            assertThat(shots)
                    .filteredOn(shot -> shot.kind() == MediaKind.CLIP)
                    .extracting(Shot::file)
                    .contains("library/bridge-tower.mp4", "library/bridge-cables.mp4")
                    .doesNotContain("library/notes.mp4");
            assertThat(shots)
                    .filteredOn(shot -> shot.kind() == MediaKind.GENERATED)
                    .isNotEmpty()
                    .allSatisfy(shot -> assertThat(one.records.workspace.resolve(shot.file()))
                            .isNotEmptyFile());
        }
    }

    @Test
    void theWebAppFindsTheProjectAsItWantsIt() throws IOException {
        String id = wide.result.projectId();
        String project = "SELECT %s FROM projects WHERE id = :id";
        assertThat(wide.value(project.formatted("current_step"))).isEqualTo("export");
        assertThat(wide.value(project.formatted("video_path"))).isEqualTo("public/videos/" + id + "/final.mp4");
        assertThat(wide.value(project.formatted("thumbnail_path"))).isEqualTo("public/videos/" + id + "/thumbnail.jpg");
        assertThat(wide.value(project.formatted("target_duration"))).isEqualTo("16");
        assertThat(wide.value(project.formatted("video_file_size"))).isEqualTo(String.valueOf(Files.size(wide.film)));
        for (String column : List.of("total_duration", "video_total_duration")) {
            assertThat(Double.parseDouble(wide.value(project.formatted(column))))
                    .isCloseTo(TestMedia.ffprobe().probe(wide.film).duration().toMillis() / 1e3, within(0.01));
        }
        assertThat(wide.value(project.formatted("script_generated || voice_selected || visuals_generated")))
                .isEqualTo("111");
        assertThat(wide.value(project.formatted("voice_id"))).matches("[a-z]+");
        for (String date : List.of("last_active", "created_at")) {
            assertThat(wide.value(project.formatted(date)))
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        }
        assertThat(wide.values("SELECT status || progress || current_stage FROM assembly_jobs WHERE project_id = :id"))
                .containsExactly("complete100finalizing");
    }

    @Test
    void theWebAppFindsScenesWithSoundAndPictures() {
        String scenes = "FROM scenes WHERE project_id = :id ORDER BY scene_number";
        assertThat(wide.values("SELECT text " + scenes)).containsExactly(FIRST, SECOND);
        String audio = ".cache/audio/projects/" + wide.result.projectId() + "/scene-";
        assertThat(wide.values("SELECT audio_file_path " + scenes))
                .containsExactly(audio + "1.mp3", audio + "2.mp3")
                .allSatisfy(
                        file -> assertThat(wide.records.workspace.resolve(file)).isNotEmptyFile());
        double spoken = wide.values("SELECT duration " + scenes).stream()
                .mapToDouble(Double::parseDouble)
                .sum();
        assertThat(spoken).isCloseTo(Objects.requireNonNull(wide.result.lengthS()), within(0.05));
        assertThat(wide.value("SELECT count(*) FROM scenes JOIN visual_suggestions v ON v.id = selected_clip_id"
                        + " AND v.scene_id = scenes.id WHERE project_id = :id AND download_status = 'complete'"))
                .isEqualTo("2");
    }

    @Test
    void theAuditHasEveryStepAndDecisionAndChecksumsThatHold() throws IOException {
        String id = wide.result.projectId();
        List<StepTransition> steps = wide.records.runs.transitions(wide.result.runId());
        for (Stage stage : Stage.values()) {
            assertThat(steps)
                    .filteredOn(step -> step.stage() == stage)
                    .extracting(StepTransition::to)
                    .containsExactly(RunStatus.RUNNING, RunStatus.COMPLETED);
        }
        assertThat(wide.values("SELECT DISTINCT kind FROM decisions WHERE project_id = :id"))
                .contains("script-attempt", "shot-choice", "ffmpeg-command");
        List<Artifact> artifacts = wide.records.artifacts.ofProject(id);
        assertThat(artifacts).extracting(Artifact::stage).contains(Stage.VOICEOVER, Stage.EDITING, Stage.EXPORT);
        for (Artifact artifact : artifacts) {
            Path file = wide.records.workspace.resolve(artifact.path());
            assertThat(Checksums.sha256(file)).as(artifact.path()).isEqualTo(artifact.sha256());
        }
    }
}
