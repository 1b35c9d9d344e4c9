package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.still.StillLook;
import dev.aivideo.media.still.StillViewer;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import dev.aivideo.testing.Paintings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stills in the frames that FFmpeg makes of them: where the face is, how wide it is, and what is beside the picture. */
class StillsIT {
    private static final int FRAMES = 90;
    private static final int LAST = FRAMES - 1;
    /** For looking at them: {@code -Dstills.frames=FOLDER} keeps the first and the last frame of each. */
    private static final String KEPT = System.getProperty("stills.frames", "");

    private final Ffmpeg ffmpeg = TestMedia.ffmpeg();

    @TempDir
    Path folder;

    private SegmentRenderer renderer;

    @BeforeEach
    void prepare() {
        renderer = new SegmentRenderer(ffmpeg, TestMedia.ffprobe(), Material.DEFAULTS, new Workspace(folder));
    }

    @Test
    void showsAnUprightPortraitWholeBeforeItsGround() throws IOException {
        Path segment = render(Aspect.WIDE, Paintings.portrait(1400, 2100, 0.5, 0.2, 0.18), "portrait.png");

        for (int frame : new int[] {0, LAST}) {
            Face face = face(segment, frame);
            assertThat(face.count()).isGreaterThan(3000);
            assertThat(face.top()).as("room above the head").isGreaterThan(80);
            assertThat(face.middleX()).isBetween(880.0, 1040.0);
            assertThat(face.roundness()).isBetween(0.6, 0.85);
        }
        assertThat(face(segment, LAST).count()).isGreaterThan(face(segment, 0).count());
    }

    @Test
    void cutsNoHeadOffAPictureInFourToThree() throws IOException {
        Path segment = render(Aspect.WIDE, Paintings.portrait(2000, 1500, 0.4, 0.17, 0.2), "four-to-three.jpg");

        for (int frame : new int[] {0, 30, 60, LAST}) {
            assertThat(face(segment, frame).top()).isGreaterThan(20);
            assertThat(face(segment, frame).roundness()).isBetween(0.6, 0.85);
        }
    }

    @Test
    void findsThePersonOfAWidePictureForAnUprightFrame() throws IOException {
        Path segment = render(Aspect.UPRIGHT, Paintings.landscape(3000, 1700, 0.8, 0.42, 0.16), "aside.jpg");

        for (int frame : new int[] {0, LAST}) {
            assertThat(face(segment, frame).middleX()).isBetween(250.0, 830.0);
            assertThat(face(segment, frame).roundness()).isBetween(0.6, 0.85);
        }
    }

    @Test
    void composesAWidePictureOfTwoPeopleForAnUprightFrame() throws IOException {
        Path segment = render(Aspect.UPRIGHT, Paintings.pair(2400, 1350, 0.25, 0.75, 0.25), "two.jpg");

        for (int frame : new int[] {0, LAST}) {
            Face both = face(segment, frame);
            assertThat(both.left()).isGreaterThan(20);
            assertThat(both.right()).isLessThan(1060);
            assertThat(both.right() - both.left()).as("from one to the other").isGreaterThan(500);
            BufferedImage shown = frame(segment, frame);
            assertThat(brightness(shown, 540, 200)).as("ground").isLessThan(brightness(shown, 540, 760) - 20);
        }
        assertThat(face(segment, LAST).count())
                .as("closer")
                .isGreaterThan(face(segment, 0).count());
    }

    private static int brightness(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 8 & 255;
    }

    @Test
    void leavesOutThePaperAroundAScan() throws IOException {
        Path segment = render(
                Aspect.WIDE, Paintings.portrait(1800, 1350, 0.5, 0.3, 0.25).scanned(0.1), "scan.jpg");

        BufferedImage first = frame(segment, 0);
        for (int x : new int[] {2, 960, 1917}) {
            assertThat(first.getRGB(x, 2) & 255).as("blue at " + x).isLessThan(150);
        }
        assertThat(face(segment, LAST).top()).isGreaterThan(20);
    }

    @Test
    void goesAcrossAPanorama() throws IOException {
        Path segment = render(Aspect.WIDE, Paintings.panorama(4800, 1600, 0.7), "panorama.jpg");

        int first = roof(frame(segment, 0));
        int last = roof(frame(segment, LAST));
        assertThat(Math.abs(last - first)).as("way of the tower").isGreaterThan(100);
        assertThat(last).isBetween(860, 1060);
        assertThat(brightness(frame(segment, 0), 100, 20)).as("sky, no ground").isGreaterThan(170);
    }

    @Test
    void showsPixelsThatAreNotSquareInTheirShape() throws IOException {
        Path square = Paintings.portrait(1440, 1080, 0.5, 0.3, 0.3).write(folder.resolve("square.png"));
        Path narrow = folder.resolve("narrow.png");
        ffmpeg.run(FfmpegCommand.writing(narrow, "image2")
                .input(square)
                .filter("[0:v]scale=720:1080,setsar=2/1[v]")
                .option("-map", "[v]", "-update", "1", "-frames:v", "1")
                .build());
        MediaInfo.Picture info =
                Objects.requireNonNull(TestMedia.ffprobe().probe(narrow).picture());

        Path segment = render(Aspect.WIDE, narrow);

        assertThat(info.widthPx()).isEqualTo(1440);
        assertThat(face(segment, 0).roundness()).isBetween(0.6, 0.85);
        assertThat(face(segment, LAST).roundness()).isBetween(0.6, 0.85);
    }

    @Test
    void showsOldFilmInFourToThreeWholeBeforeItsGround() throws IOException {
        Path still = Paintings.portrait(640, 480, 0.5, 0.2, 0.3).write(folder.resolve("film.png"));
        Path clip = folder.resolve("film.mp4");
        ffmpeg.run(FfmpegCommand.writing(clip, "mp4")
                .input(still, "-loop", "1")
                .filter("[0:v]fps=30,trim=end_frame=100,scale=720:480,setsar=8/9,format=yuv420p[v]")
                .option("-map", "[v]", "-c:v", "libx264")
                .build());
        Shot shot = new Material(folder).shot(MediaKind.CLIP, clip, 3, null);
        Path segment = folder.resolve("part-film.mp4");

        renderer.render(Material.edit(Aspect.WIDE, FRAMES, List.of(shot)), segment);
        keep(segment, "film");

        Face face = face(segment, 10);
        assertThat(face.top()).as("room above the head").isGreaterThan(20);
        assertThat(face.roundness()).isBetween(0.6, 0.85);
    }

    @Test
    void makesTheSameBytesAgain() throws IOException {
        Path picture = Paintings.portrait(1600, 1200, 0.4, 0.25, 0.2).write(folder.resolve("again.jpg"));

        Path first = Files.move(render(Aspect.WIDE, picture), folder.resolve("first.mp4"));
        Path second = render(Aspect.WIDE, picture);

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void seesTheSameInAFileAsInAPainting() throws IOException {
        Path scan = Paintings.portrait(1200, 1600, 0.5, 0.25, 0.2).scanned(0.08).write(folder.resolve("look.jpg"));
        Path page = Paintings.page(1400, 2000).write(folder.resolve("page.jpg"));

        StillLook look = look(scan);

        assertThat(look.content().left()).isBetween(0.06, 0.09);
        assertThat(look.focus().centreX()).isBetween(0.45, 0.55);
        assertThat(look.isPage()).isFalse();
        assertThat(look(page).isPage()).isTrue();
    }

    /** The middle of what is red. */
    private static int roof(BufferedImage image) {
        int sum = 0;
        int count = 0;
        for (int n = 0; n < image.getWidth() * image.getHeight(); n++) {
            int rgb = image.getRGB(n % image.getWidth(), n / image.getWidth());
            if ((rgb >> 16 & 255) > 160 && (rgb >> 8 & 255) < 90) {
                sum += n % image.getWidth() / 8;
                count++;
            }
        }
        return sum / count * 8;
    }

    private StillLook look(Path file) {
        MediaInfo.Picture picture =
                Objects.requireNonNull(TestMedia.ffprobe().probe(file).picture());
        return new StillViewer(ffmpeg).look(file, java.time.Duration.ZERO, picture);
    }

    private Path render(Aspect aspect, Paintings painting, String name) throws IOException {
        return render(aspect, painting.write(folder.resolve(name)));
    }

    private Path render(Aspect aspect, Path picture) throws IOException {
        Shot shot = new Material(folder).shot(MediaKind.STILL, picture, 0, null);
        Path segment = folder.resolve("part-scene-1.mp4");
        renderer.render(Material.edit(aspect, FRAMES, List.of(shot)), segment);
        keep(segment, picture.getFileName().toString().replaceFirst("\\..*", ""));
        return segment;
    }

    private void keep(Path segment, String name) throws IOException {
        if (!KEPT.isEmpty()) {
            Path kept = Files.createDirectories(Path.of(KEPT));
            ImageIO.write(
                    frame(segment, 0), "png", kept.resolve(name + "-first.png").toFile());
            ImageIO.write(
                    frame(segment, LAST),
                    "png",
                    kept.resolve(name + "-last.png").toFile());
        }
    }

    private BufferedImage frame(Path segment, int number) throws IOException {
        Path png = folder.resolve("frame.png");
        ffmpeg.run(FfmpegCommand.writing(png, "image2")
                .input(segment)
                .filter("[0:v]trim=start_frame=%d:end_frame=%d,scale=in_color_matrix=bt709,format=rgb24[v]"
                        .formatted(number, number + 1))
                .option("-map", "[v]", "-frames:v", "1", "-update", "1")
                .build());
        return ImageIO.read(png.toFile());
    }

    /** Pixels of the face's colour, which the darkened ground does not have. */
    private record Face(int count, int left, int top, int right, int bottom) {
        double middleX() {
            return (left + right) / 2.0;
        }

        /** Width to height: painted as 0.72, and the throat makes it longer. */
        double roundness() {
            return (right - left) / (double) (bottom - top);
        }
    }

    private Face face(Path segment, int number) throws IOException {
        BufferedImage image = frame(segment, number);
        Face face = new Face(0, image.getWidth(), image.getHeight(), 0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isFace(image.getRGB(x, y))) {
                    face = new Face(
                            face.count() + 1,
                            Math.min(face.left(), x),
                            Math.min(face.top(), y),
                            Math.max(face.right(), x + 1),
                            Math.max(face.bottom(), y + 1));
                }
            }
        }
        return face;
    }

    private static boolean isFace(int rgb) {
        return near(rgb >> 16, Paintings.FACE.getRed())
                && near(rgb >> 8, Paintings.FACE.getGreen())
                && near(rgb, Paintings.FACE.getBlue());
    }

    private static boolean near(int value, int wanted) {
        return Math.abs((value & 255) - wanted) < 16;
    }
}
