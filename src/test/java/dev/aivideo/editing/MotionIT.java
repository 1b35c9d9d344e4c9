package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How evenly pictures move, seen in the frames: stripes are followed at five places along each side of the frame, to
 * hundredths of a pixel. What an eye sees as trembling is the spread of the change of speed from frame to frame.
 */
class MotionIT {
    private static final PictureFormat FRAME = PictureFormat.of(Aspect.WIDE);
    private static final int FRAMES = 60;
    private static final double ZOOM = 0.08;
    /** Stripes to the frame's length. */
    private static final int STRIPES = 40;

    private static final int PLACES = 5;

    @TempDir
    static Path folder;

    private static Path across;
    private static Path down;

    @BeforeAll
    static void drawStripes() {
        across = stripes("across", "X/W");
        down = stripes("down", "Y/H");
    }

    private static Path stripes(String name, String place) {
        return stripes(name, place, STRIPES);
    }

    private static Path stripes(String name, String place, int stripes) {
        return TestMedia.make(
                folder.resolve(name + ".png"),
                "image2",
                "color=gray:s=2304x1296,format=gray,geq=lum='128+100*sin(2*PI*%d*%s)'".formatted(stripes, place),
                "-frames:v",
                "1",
                "-update",
                "1");
    }

    @ParameterizedTest
    @EnumSource(Motion.class)
    void movesWithoutTrembling(Motion motion) throws IOException {
        Motion.Movement movement = motion.over(FRAME, FRAMES, ZOOM);

        double[][] sideways = ways(across, movement, "crop=iw:1:0:ih/2", FRAME.widthPx());
        double[][] upwards = ways(down, movement, "crop=1:ih:iw/2:0", FRAME.heightPx());

        assertThat(trembling(sideways)).isLessThan(0.03);
        assertThat(trembling(upwards)).isLessThan(0.03);
        assertThat(farthest(sideways)).isBetween(60.0, 170.0);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void goesAcrossWithoutTrembling(boolean isDown, boolean isBackwards) throws IOException {
        double way = 0.1;
        Motion.Movement movement = new Across(isDown, isBackwards, way).over(FRAME, FRAMES);
        Path picture = stripes("longer", isDown ? "Y/H" : "X/W", (int) Math.round(STRIPES * (1 + way)));
        int side = isDown ? FRAME.heightPx() : FRAME.widthPx();

        double[][] ways = ways(picture, movement, isDown ? "crop=1:ih:iw/2:0" : "crop=iw:1:0:ih/2", side);

        assertThat(trembling(ways)).isLessThan(0.03);
        assertThat(farthest(ways)).isCloseTo(way * side, Offset.offset(1.0));
        assertThat(Math.signum(ways[0][FRAMES - 1])).isEqualTo(isBackwards ? 1 : -1);
    }

    @Test
    void seesTheTremblingOfAWindowThatIsRounded() throws IOException {
        String centre = "zoompan=z='1+0.08*on/59':x='(iw-iw/zoom)/2':y='(ih-ih/zoom)/2':d=61:s=1920x1080:fps=30";

        double[][] sideways = ways(across, new Motion.Movement(2304, 1296, centre), "crop=iw:1:0:ih/2", 1920);

        assertThat(trembling(sideways)).isGreaterThan(0.3);
    }

    /** By how many pixels the stripes at each place have moved since the first frame; place, then frame. */
    private double[][] ways(Path picture, Motion.Movement movement, String line, int length) throws IOException {
        Path raw = folder.resolve("line.gray");
        MediaInfo.Picture info =
                Objects.requireNonNull(TestMedia.ffprobe().probe(picture).picture());
        Fit fit = new Fit(FRAME, movement.widthPx(), movement.heightPx(), info);
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(raw, "rawvideo")
                        .input(picture)
                        .filter("%s,%s,trim=end_frame=%d,format=gray,%s[v]"
                                .formatted(fit.chain("[0:v]", "s"), movement.filter(), FRAMES, line))
                        .option("-map", "[v]")
                        .build());
        byte[] bytes = Files.readAllBytes(raw);
        assertThat(bytes).hasSize(FRAMES * length);
        double[][] ways = new double[PLACES][FRAMES];
        for (int place = 0; place < PLACES; place++) {
            int from = (length - length / PLACES) * place / (PLACES - 1);
            for (int frame = 1; frame < FRAMES; frame++) {
                double turned =
                        phase(bytes, frame * length + from, length) - phase(bytes, (frame - 1) * length + from, length);
                double way = Math.IEEEremainder(turned, 2 * Math.PI) / (2 * Math.PI) * length / STRIPES;
                ways[place][frame] = ways[place][frame - 1] + way;
            }
        }
        return ways;
    }

    /** Where the stripes stand in a fifth of the line, as an angle. */
    private static double phase(byte[] bytes, int from, int length) {
        int window = length / PLACES;
        double sine = 0;
        double cosine = 0;
        for (int n = 0; n < window; n++) {
            double angle = 2 * Math.PI * STRIPES * n / length;
            double weight = 1 - Math.cos(2 * Math.PI * n / window);
            sine += weight * ((bytes[from + n] & 255) - 128) * Math.sin(angle);
            cosine += weight * ((bytes[from + n] & 255) - 128) * Math.cos(angle);
        }
        return Math.atan2(sine, cosine);
    }

    /** The greatest standard deviation of the change of speed at any place, pixels. */
    private static double trembling(double[][] ways) {
        double most = 0;
        for (double[] way : ways) {
            double squares = IntStream.range(2, way.length)
                    .mapToDouble(n -> Math.pow(way[n] - 2 * way[n - 1] + way[n - 2], 2))
                    .average()
                    .orElseThrow();
            most = Math.max(most, Math.sqrt(squares));
        }
        return most;
    }

    private static double farthest(double[][] ways) {
        double most = 0;
        for (double[] way : ways) {
            most = Math.max(most, Math.abs(way[way.length - 1]));
        }
        return most;
    }
}
