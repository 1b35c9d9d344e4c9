package dev.aivideo.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipPixelsTests {
    private static final int SIDE = ClipPixels.SIDE_PX;

    @TempDir
    Path folder;

    private interface Colour {
        int at(int x, int y);
    }

    private static float[] pixels(int width, int height, Colour colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour.at(x, y));
            }
        }
        return ClipPixels.of(image);
    }

    private static float pixel(float[] pixels, int channel, int x, int y) {
        return pixels[(channel * SIDE + y) * SIDE + x];
    }

    /** From the numbers that the model was trained with, for one channel. */
    private static float normal(double value, double mean, double deviation) {
        return (float) ((value - mean) / deviation);
    }

    @Test
    void bringsEachChannelToTheMeanAndDeviationOfTheTraining() {
        float[] pixels = pixels(500, 300, (x, y) -> 0xff336699);

        assertThat(pixels).hasSize(3 * SIDE * SIDE);
        assertThat(pixel(pixels, 0, 0, 0)).isCloseTo(normal(0.2, 0.48145466, 0.26862954), within(1e-4f));
        assertThat(pixel(pixels, 1, 100, 223)).isCloseTo(normal(0.4, 0.4578275, 0.26130258), within(1e-4f));
        assertThat(pixel(pixels, 2, 223, 100)).isCloseTo(normal(0.6, 0.40821073, 0.27577711), within(1e-4f));
    }

    @Test
    void takesTheMiddleOfAWidePicture() {
        float[] pixels = pixels(672, 224, (x, y) -> x >= 224 && x < 448 ? 0xffffffff : 0xff000000);

        assertThat(pixel(pixels, 0, 0, 100)).isCloseTo(normal(1, 0.48145466, 0.26862954), within(1e-4f));
        assertThat(pixel(pixels, 0, 223, 100)).isCloseTo(normal(1, 0.48145466, 0.26862954), within(1e-4f));
    }

    @Test
    void takesTheMiddleOfATallPicture() {
        float[] pixels = pixels(448, 1344, (x, y) -> y < 672 ? 0xffffffff : 0xff000000);

        assertThat(pixel(pixels, 0, 100, 100)).isCloseTo(normal(1, 0.48145466, 0.26862954), within(1e-4f));
        assertThat(pixel(pixels, 0, 100, 120)).isCloseTo(normal(0, 0.48145466, 0.26862954), within(1e-4f));
    }

    @Test
    void mixesAllPixelsOfALargePicture() {
        float[] pixels = pixels(896, 896, (x, y) -> x % 2 == 0 ? 0xffffffff : 0xff000000);

        assertThat(pixel(pixels, 0, 100, 100)).isCloseTo(normal(0.5, 0.48145466, 0.26862954), within(0.05f));
    }

    @Test
    void showsWhatIsTransparentAsWhite() {
        float[] pixels = pixels(300, 300, (x, y) -> 0x00000000);

        assertThat(pixel(pixels, 1, 10, 10)).isCloseTo(normal(1, 0.4578275, 0.26130258), within(1e-4f));
    }

    @Test
    void refusesAPictureOfTooManyPixels() throws IOException {
        Path file = folder.resolve("huge.png");
        ImageIO.write(new BufferedImage(10_001, 2, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());

        assertThatThrownBy(() -> ClipPixels.read(file)).hasMessageContaining("too large: 10001 × 2 px");
    }
}
