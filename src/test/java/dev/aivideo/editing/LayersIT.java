package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import dev.aivideo.project.Workspace;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawn pictures with layers that come and go. */
class LayersIT {
    @TempDir
    Path folder;

    private Material material;
    private SegmentRenderer renderer;

    @BeforeEach
    void prepare() {
        material = new Material(folder);
        renderer =
                new SegmentRenderer(TestMedia.ffmpeg(), TestMedia.ffprobe(), Material.DEFAULTS, new Workspace(folder));
    }

    @Test
    void aLayerIsSeenFromItsFrameToItsLast() throws IOException {
        Path box = draw("box", 1920, 1080, canvas -> fill(canvas, Color.RED, 900, 500, 120, 80));
        Path segment = render(120, List.of(drawn(0, 4000, layer(box, false, 1000, 3000))));

        assertThat(isRed(segment, 30, 960, 540)).isFalse();
        assertThat(isRed(segment, 36, 960, 540)).isTrue();
        assertThat(isRed(segment, 85, 960, 540)).isTrue();
        assertThat(isRed(segment, 90, 960, 540)).isFalse();
        assertThat(isRed(segment, 60, 890, 540)).as("beside it").isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anAttachedLayerMovesWithItsPicture(int position) throws IOException {
        Path ground = draw("ground", 2304, 1296, canvas -> {
            fill(canvas, Color.BLUE, 0, 0, 2304, 1296);
            fill(canvas, Color.GREEN, 300, 200, 80, 80);
            fill(canvas, Color.GREEN, 1900, 1000, 80, 80);
        });
        Path marks = draw("marks", 2304, 1296, canvas -> {
            fill(canvas, Color.RED, 300, 200, 80, 80);
            fill(canvas, Color.RED, 1900, 1000, 80, 80);
        });
        material.skip(position - 1);
        Path segment = render(
                90,
                List.of(material.shown(
                        ground, new Showing(Duration.ZERO, millis(3000), List.of(layer(marks, true, 1000, 0))))));

        BufferedImage before = material.frame(segment, 28);
        BufferedImage after = material.frame(segment, 38);
        BufferedImage last = material.frame(segment, 89);
        assertThat(count(before, Color.GREEN)).isGreaterThan(6000);
        assertThat(count(before, Color.RED)).isZero();
        assertThat(count(after, Color.RED)).isGreaterThan(6000);
        assertThat(count(after, Color.GREEN))
                .as("covered to the pixel, but for edges")
                .isLessThan(700);
        assertThat(count(last, Color.GREEN)).isLessThan(700);
        assertThat(count(last, Color.RED)).isGreaterThan(5000);
    }

    @Test
    void noLayerIsSeenWhileOnePictureFadesIntoTheOther() throws IOException {
        Path box = draw("box", 1920, 1080, canvas -> fill(canvas, Color.RED, 900, 500, 120, 80));
        Path segment = render(
                240,
                List.of(
                        drawn(0, 4000, layer(box, false, 500, 0)),
                        drawn(4000, 8000, layer(box, true, 4000, 0), layer(box, false, 4000, 0))));

        assertThat(isRed(segment, 104, 960, 540)).isTrue();
        for (int frame = 113; frame < 128; frame += 2) {
            assertThat(isRed(segment, frame, 960, 540)).as("frame " + frame).isFalse();
        }
        assertThat(isRed(segment, 136, 960, 540)).isTrue();
        assertThat(isRed(segment, 239, 960, 540)).as("until the scene ends").isTrue();
    }

    private Shot drawn(long fromMs, long untilMs, ShotLayer... layers) throws IOException {
        Path ground = draw("ground" + fromMs, 2304, 1296, canvas -> {
            fill(canvas, Color.BLUE, 0, 0, 2304, 1296);
            fill(canvas, Color.CYAN, 100, 100, 200, 200);
        });
        return material.shown(ground, new Showing(millis(fromMs), millis(untilMs), List.of(layers)));
    }

    private static ShotLayer layer(Path file, boolean isAttached, long fromMs, long untilMs) {
        return new ShotLayer(
                file.toString(), isAttached, millis(fromMs), millis(untilMs), "", Duration.ZERO, Duration.ZERO);
    }

    private static Duration millis(long value) {
        return Duration.ofMillis(value);
    }

    private Path render(int frames, List<Shot> shots) throws IOException {
        Path segment = folder.resolve("part-scene-1.mp4");
        renderer.render(Material.edit(Aspect.WIDE, frames, shots), segment);
        return segment;
    }

    private boolean isRed(Path segment, int frame, int x, int y) throws IOException {
        return is(Color.RED, material.pixel(segment, frame, x, y).getRGB());
    }

    private static int count(BufferedImage image, Color colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += is(colour, image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean is(Color wanted, int rgb) {
        Color seen = new Color(rgb);
        return Math.abs(seen.getRed() - wanted.getRed()) < 70
                && Math.abs(seen.getGreen() - wanted.getGreen()) < 70
                && Math.abs(seen.getBlue() - wanted.getBlue()) < 70;
    }

    private static void fill(Graphics2D canvas, Color colour, int x, int y, int width, int height) {
        canvas.setColor(colour);
        canvas.fillRect(x, y, width, height);
    }

    private Path draw(String name, int width, int height, Consumer<Graphics2D> painter) throws IOException {
        Path file = folder.resolve(name + ".png");
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        painter.accept(canvas);
        canvas.dispose();
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
