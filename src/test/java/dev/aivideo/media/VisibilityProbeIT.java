package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of pictures as cameras, screen recorders and drawing programs leave them. */
class VisibilityProbeIT {
    private static final Duration ALL = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final VisibilityProbe viewer = TestMedia.viewer();

    @Test
    void seesWhereAClipIsBlackWhateverItsLevels() {
        Path studio = clip("testsrc2=s=640x360:r=25:d=4,fade=out:st=1:d=0.2:color=black", "-pix_fmt", "yuv420p");
        Visibility look = viewer.look(studio, Duration.ZERO, ALL);

        assertThat(look.length()).isEqualTo(Duration.ofSeconds(4));
        assertThat(look.emptiness()).hasValueSatisfying(why -> assertThat(why).startsWith("is black for 2."));
        assertThat(viewer.look(studio, Duration.ZERO, Duration.ofSeconds(1)).isFit())
                .isTrue();
    }

    @Test
    void seesThatNothingMovesOrThereIsOneColour() {
        Path slide = clip("color=navy:s=640x360:r=30:d=3,drawbox=x=100:y=100:w=200:h=90:c=white:t=fill");
        Path white = clip("color=white:s=640x360:r=30:d=3");

        assertThat(viewer.look(slide, Duration.ZERO, ALL).stillness()).hasValue("stands still for 3.0 s");
        assertThat(viewer.look(white, Duration.ZERO, ALL).emptiness())
                .hasValueSatisfying(why -> assertThat(why).startsWith("shows only one colour"));
    }

    @Test
    void seesASmallThingMove() {
        Path boat = clip("color=0x306090:s=1280x720:r=25:d=3[sea];color=white:s=24x24:r=25:d=3[boat];"
                + "[sea][boat]overlay=x='100+n*2':y=400");

        assertThat(viewer.look(boat, Duration.ZERO, ALL).isFit()).isTrue();
    }

    @Test
    void seesThatThereIsAPictureNowAndThenOnly() {
        Path screen = clip("testsrc2=s=640x360:r=30:d=8,select='not(mod(n\\,60))'", "-fps_mode", "vfr");
        Path slow = clip("testsrc2=s=640x360:r=5:d=4");

        assertThat(viewer.look(screen, Duration.ZERO, ALL).stillness()).isPresent();
        assertThat(viewer.look(slow, Duration.ZERO, ALL).isFit()).isTrue();
    }

    @Test
    void seesNothingInWhatDoesNotDecode() throws Exception {
        Path text = Files.writeString(folder.resolve("text.mp4"), "no film");

        assertThat(viewer.look(text, Duration.ZERO, ALL)).isEqualTo(Visibility.NOTHING);
    }

    @Test
    void seesWhetherAStillShowsAnything() {
        assertThat(emptiness("color=black@0:s=320x240,format=rgba")).hasValue("is completely transparent");
        assertThat(emptiness("color=black:s=320x240")).hasValue("is black");
        assertThat(emptiness("color=0x80C0FF:s=320x240")).hasValue("shows only one colour");
        assertThat(emptiness(
                        "color=black@0:s=320x240,format=rgba,drawbox=x=50:y=50:w=99:h=9:c=black@1:t=fill:replace=1"))
                .as("black strokes on a transparent ground")
                .isEmpty();
        assertThat(emptiness("testsrc2=s=320x240")).isEmpty();
    }

    private java.util.Optional<String> emptiness(String source) {
        Path png = TestMedia.make(folder.resolve("still.png"), "image2", source, "-frames:v", "1", "-update", "1");
        return viewer.emptiness(png, Duration.ZERO);
    }

    private Path clip(String source, String... options) {
        Path file = folder.resolve(Math.abs(source.hashCode()) + ".mkv");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(file, "matroska")
                        .generated(source)
                        .option("-c:v", "libx264", "-preset", "ultrafast")
                        .option(options)
                        .build());
        return file;
    }
}
