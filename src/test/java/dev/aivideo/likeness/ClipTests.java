package dev.aivideo.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClipTests {
    @TempDir
    Path folder;

    private Clip clip(byte[] vision, byte[] text) throws IOException {
        return Clip.open(
                Files.write(folder.resolve("vision.onnx"), vision),
                Files.write(folder.resolve("text.onnx"), text),
                Files.writeString(folder.resolve("tokenizer.json"), StubClip.TOKENIZER),
                1);
    }

    private Clip clip() throws IOException {
        return clip(StubClip.vision(), StubClip.text());
    }

    private Path picture(Color colour, int width, int height, String kind) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        Path file = folder.resolve(colour.getRGB() + "-thumbnail");
        assertThat(ImageIO.write(image, kind, file.toFile())).isTrue();
        return file;
    }

    @ParameterizedTest
    @CsvSource({"400, 300, png", "122, 92, jpg", "300, 900, jpg", "1, 1, png", "224, 224, gif"})
    void judgesAPictureThatFitsAboveOneThatDoesNot(int width, int height, String kind) throws IOException {
        Path red = picture(Color.RED, width, height, kind);
        Path blue = picture(Color.BLUE, width, height, kind);

        try (Clip clip = clip()) {
            assertThat(clip.judge("Red!", red).orElseThrow()).isBetween(0.5, 1.0);
            assertThat(clip.judge("red", blue).orElseThrow()).isLessThan(0.5);
            assertThat(clip.judge("blue", blue).orElseThrow())
                    .isGreaterThan(clip.judge("blue", red).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesAMaskOnlyToAModelThatHasOne(boolean masked) throws IOException {
        try (Clip clip = clip(StubClip.vision(), StubClip.text(16, masked))) {
            assertThat(clip.judge("red", picture(Color.RED, 40, 40, "png"))).isPresent();
        }
    }

    @Test
    void doesNotJudgeWhatIsNoPictureOrNotThere() throws IOException {
        Path page = Files.writeString(folder.resolve("page"), "<html>gone</html>");
        Path empty = Files.createFile(folder.resolve("empty"));
        byte[] whole = Files.readAllBytes(picture(Color.RED, 400, 300, "png"));
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));

        try (Clip clip = clip()) {
            assertThat(clip.judge("red", page)).isEmpty();
            assertThat(clip.judge("red", empty)).isEmpty();
            assertThat(clip.judge("red", cut)).isEmpty();
            assertThat(clip.judge("red", folder.resolve("missing"))).isEmpty();
            assertThat(clip.judge("red", picture(Color.RED, 400, 300, "png"))).isPresent();
        }
    }

    @Test
    void doesNotJudgeWhereTheModelFails() throws IOException {
        try (Clip clip = clip(StubClip.vision(), StubClip.text(2, true))) {
            assertThat(clip.judge("red", picture(Color.RED, 40, 40, "png"))).isEmpty();
        }
        try (Clip clip = clip(StubClip.text(), StubClip.text())) {
            assertThat(clip.judge("red", picture(Color.RED, 40, 40, "png"))).isEmpty();
        }
    }

    @Test
    void doesNotJudgeByATextOfWhichTheModelMakesNothing() throws IOException {
        try (Clip clip = clip()) {
            assertThat(clip.judge("", picture(Color.RED, 40, 40, "png"))).isEmpty();
        }
    }

    @Test
    void refusesFilesThatAreNoModel() {
        assertThatThrownBy(() -> clip("no model".getBytes(), StubClip.text())).isInstanceOf(LikenessException.class);
        assertThatThrownBy(() -> clip(StubClip.vision(), new byte[0])).isInstanceOf(LikenessException.class);
    }
}
