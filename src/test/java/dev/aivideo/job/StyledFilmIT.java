package dev.aivideo.job;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.TestRecords;
import dev.aivideo.style.LookProperties;
import dev.aivideo.style.Styles;
import dev.aivideo.testing.RecordingProgress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole film in a style of its own: a logo, an intro with sound that is narrower than the film, a silent outro. */
class StyledFilmIT {
    private static final String SCRIPT = """
            {"scenes": [{"text": "The towers of a bridge stand high above the wide water of the strait.",
                         "visual_keywords": ["bridge tower"]},
                        {"text": "Anchors on both of the shores hold the ends of the cables.",
                         "visual_keywords": ["bridge anchor"]}]}
            """;
    private static final int INTRO_FRAMES = 60;
    private static final int OUTRO_FRAMES = 45;
    private static final Color MARK = new Color(255, 0, 200);

    @TempDir
    static Path folder;

    @TempDir
    Path scratch;

    private static FinishedFilm film;
    private static FilmPlan plan;

    @BeforeAll
    static void makeTheFilm() throws IOException {
        System.setProperty(
                "aivideo.models.directory",
                Files.createDirectories(folder.resolve("no-models")).toString());
        System.setProperty(
                "aivideo.cache", Path.of("target/test-cache").toAbsolutePath().toString());
        Workspace workspace = new Workspace(Files.createDirectories(folder.resolve("workspace")));
        try (WorkspaceSession studio = WorkspaceSession.open(
                workspace, Path.of("").toAbsolutePath(), new RecordingProgress(), "the test", false)) {
            RunResult result = studio.produce(brief(look()));
            assertThat(result.error()).isNull();
            TestRecords records = new TestRecords(workspace.root());
            film = new FinishedFilm(result, records);
            plan = records.films.load(result.projectId()).plan();
        }
    }

    @AfterAll
    static void forgetSettings() {
        System.clearProperty("aivideo.models.directory");
        System.clearProperty("aivideo.cache");
    }

    private static FilmLook look() throws IOException {
        Path styles = Files.createDirectories(folder.resolve("styles"));
        TestMedia.make(
                styles.resolve("intro.mp4"),
                "mp4",
                "color=c=0x2040FF:s=480x480:r=25:d=2[out0];sine=f=330:r=44100:d=2,volume=-12dB[out1]",
                "-c:v",
                "libx264",
                "-c:a",
                "aac");
        TestMedia.make(styles.resolve("outro.webm"), "webm", "color=c=0x10A040:s=640x360:r=24:d=1.5", "-c:v", "libvpx");
        logo(styles.resolve("mark.png"));
        Files.writeString(styles.resolve("mine.yml"), """
                colours:
                  ground: "#200010"
                logo:
                  file: mark.png
                  opacity: 1
                intro: intro.mp4
                outro: outro.webm
                framed: false
                transitions: cuts
                """);
        return new Styles(new LookProperties("documentary", styles), TestMedia::ffprobe).look("mine");
    }

    private static void logo(Path file) throws IOException {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(MARK);
        canvas.fillOval(0, 0, 200, 200);
        canvas.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static Brief brief(FilmLook look) {
        return aBrief().seconds(13)
                .aspect(Aspect.WIDE)
                .script(SCRIPT)
                .look(look)
                .build();
    }

    @Test
    void introAndOutroCountWithinTheDurationAskedFor() {
        assertThat(plan.ends().openingFrames()).isEqualTo(INTRO_FRAMES);
        assertThat(plan.ends().closingFrames()).isEqualTo(OUTRO_FRAMES);
        assertThat(film.result.lengthS()).isCloseTo(13, within(13 * 0.03));
        assertThat(TestMedia.ffprobe().countFrames(film.film)).isEqualTo(plan.totalFrames());
    }

    @Test
    void theClipsAreWholeAndWhatTheyLeaveOfTheFrameHasTheGroundColour() throws IOException {
        long closing = plan.closingFrame();
        List<BufferedImage> frames =
                film.frames(List.of(3L, INTRO_FRAMES - 1L, (long) INTRO_FRAMES, closing, closing + 40), scratch);

        assertThat(near(frames.get(0), 960, 540, new Color(0x2040FF))).isTrue();
        assertThat(near(frames.get(0), 200, 540, new Color(0x200010))).isTrue();
        assertThat(near(frames.get(1), 960, 540, new Color(0x2040FF))).isTrue();
        assertThat(near(frames.get(2), 960, 540, new Color(0x2040FF))).isFalse();
        assertThat(near(frames.get(3), 60, 60, new Color(0x10A040))).isTrue();
        assertThat(near(frames.get(4), 960, 540, new Color(0x10A040))).isTrue();
    }

    @Test
    void theIntroIsAboutAsLoudAsTheNarrationAndTheOutroIsSilent() {
        double intro = loudness("atrim=0:2");
        double narration = loudness("atrim=2:" + plan.rate().seconds(plan.closingFrame()));

        assertThat(intro).isCloseTo(narration, within(2.0));
        assertThat(film.report(
                        "[0:a]atrim=start=%s,volumedetect[a]"
                                .formatted(plan.rate().seconds(plan.closingFrame()) + 0.05),
                        "-map",
                        "[a]"))
                .containsPattern("max_volume: -(9\\d|[6-8]\\d)");
    }

    private static double loudness(String part) {
        String report = film.report("[0:a]" + part + ",ebur128[a]", "-map", "[a]");
        String summary = report.substring(report.lastIndexOf("Summary:"));
        var value = Pattern.compile("I:\\s+(-?[\\d.]+) LUFS").matcher(summary);
        assertThat(value.find()).isTrue();
        return Double.parseDouble(value.group(1));
    }

    @Test
    void theLogoStandsInItsCornerOverEveryScene() throws IOException {
        long last = plan.closingFrame() - 10;
        for (BufferedImage frame : film.frames(List.of(INTRO_FRAMES + 3L, INTRO_FRAMES + 90L, last), scratch)) {
            // The mark is 64 pixels wide, 5 % of the width from the right edge, and ends above the cards.
            assertThat(near(frame, 1824 - 32, 102 - 32, MARK)).isTrue();
        }
        assertThat(near(film.frames(List.of(10L), scratch).get(0), 1792, 70, MARK))
                .isFalse();
    }

    @Test
    void captionsBeginBehindTheIntro() throws IOException {
        assertThat(film.beside("captions.en.srt")).content().startsWith("1\n00:00:02,");
    }

    private static boolean near(BufferedImage image, int x, int y, Color wanted) {
        Color found = new Color(image.getRGB(x, y));
        return Math.abs(found.getRed() - wanted.getRed()) < 24
                && Math.abs(found.getGreen() - wanted.getGreen()) < 24
                && Math.abs(found.getBlue() - wanted.getBlue()) < 24;
    }
}
