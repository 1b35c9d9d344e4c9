package dev.aivideo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.files.Checksums;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmLook.Corner;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewStyleTests {
    private static final Color USUAL = new Color(255, 196, 61);

    @TempDir
    Path folder;

    static Stream<Arguments> logos() {
        return Stream.of(
                Arguments.of("one colour", drawing(c -> fill(c, new Color(220, 30, 60), 40, 40, 220, 120)), 0xDC1E3C),
                Arguments.of("a gradient", drawing(NewStyleTests::gradient), 0x2A7BE0),
                Arguments.of("black on transparent", drawing(c -> fill(c, Color.BLACK, 40, 40, 220, 120)), null),
                Arguments.of("white on transparent", drawing(c -> fill(c, Color.WHITE, 40, 40, 220, 120)), null),
                Arguments.of("a colour on a white ground", drawing(NewStyleTests::onWhite), 0x108040),
                Arguments.of("a black word with a small mark", drawing(NewStyleTests::wordAndMark), 0xF06010),
                Arguments.of("dark blue", drawing(c -> fill(c, new Color(10, 20, 90), 40, 40, 220, 120)), 0x0A145A),
                Arguments.of("a photo", drawing(NewStyleTests::photo), 0xC08040));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logos")
    void takesTheAccentFromTheLogoAndLetsItBeReadOnTheGround(String what, BufferedImage logo, Integer expected)
            throws IOException {
        NewStyle made = NewStyle.of(styles(), png("My Channel.png", logo), null);
        FilmLook look = styles().look(made.name());
        BrandColours colours = BrandColours.of(look.brand());

        assertThat(made.isColoured()).isEqualTo(expected != null);
        if (expected == null) {
            assertThat(colours.accent()).isEqualTo(USUAL);
        } else {
            assertThat(hueApart(Oklab.of(colours.accent()), Oklab.of(new Color(expected))))
                    .isLessThan(25);
        }
        assertThat(Contrast.between(colours.accent(), colours.ground())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(colours.text(), colours.ground())).isGreaterThanOrEqualTo(12);
    }

    @Test
    void aColourThatCanBeReadIsTakenAsItIs() throws IOException {
        NewStyle made = NewStyle.of(
                styles(), png("a.png", drawing(c -> fill(c, new Color(240, 96, 16), 40, 40, 220, 120))), null);

        assertThat(made.colours().accent()).isEqualTo(new Color(240, 96, 16));
    }

    @Test
    void almostTransparentPixelsDoNotCount() {
        BufferedImage logo = drawing(c -> {
            fill(c, new Color(0, 255, 0, 8), 0, 0, 300, 200);
            fill(c, new Color(200, 20, 140), 140, 90, 30, 30);
        });

        assertThat(hueApart(Oklab.of(LogoColours.accent(logo).orElseThrow()), Oklab.of(new Color(200, 20, 140))))
                .isLessThan(5);
    }

    @Test
    void copiesTheLogoBesideTheStyleAndNamesBothAfterIt() throws IOException {
        Path logo = png("My Channel.png", drawing(c -> fill(c, Color.RED, 40, 40, 220, 120)));
        NewStyle made = NewStyle.of(styles(), logo, null);
        FilmLook look = styles().look("My-Channel");

        assertThat(made.file()).isEqualTo(styleFolder().resolve("My-Channel.yml"));
        assertThat(look.brand().logo().image().path())
                .isEqualTo(styleFolder().resolve("My-Channel.png").toString());
        assertThat(look.brand().logo().image().sha256()).isEqualTo(Checksums.sha256(logo));
        assertThat(look.brand().logo().corner()).isEqualTo(Corner.TOP_RIGHT);
        assertThat(styles().names()).contains("My-Channel");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path logo = png("mark.png", drawing(c -> fill(c, Color.RED, 40, 40, 220, 120)));
        NewStyle.of(styles(), logo, "mine");
        byte[] before = Files.readAllBytes(styleFolder().resolve("mine.yml"));

        assertThatThrownBy(() -> NewStyle.of(styles(), logo, "mine"))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("There is a style 'mine' already")
                .hasMessageContaining("--name");
        assertThatThrownBy(() -> NewStyle.of(styles(), logo, "documentary")).hasMessageContaining("already");
        assertThat(Files.readAllBytes(styleFolder().resolve("mine.yml"))).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoLogoAndNamesThatAreNone() throws IOException {
        Path logo = png("mark.png", drawing(c -> fill(c, Color.RED, 40, 40, 220, 120)));

        assertThatThrownBy(() -> NewStyle.of(styles(), folder.resolve("none.png"), null))
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(
                        () -> NewStyle.of(styles(), Files.writeString(folder.resolve("text.png"), "no picture"), null))
                .hasMessageContaining("it is no picture")
                .hasMessageContaining("Give a PNG file");
        assertThatThrownBy(() -> NewStyle.of(styles(), logo, "../mine")).hasMessageContaining("'../mine' cannot be");
        assertThat(styleFolder()).doesNotExist();
    }

    private Styles styles() {
        return Styles.withoutClips(styleFolder());
    }

    private Path styleFolder() {
        return folder.resolve("styles").toAbsolutePath();
    }

    private Path png(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static double hueApart(Oklab one, Oklab other) {
        double apart = Math.toDegrees(Math.atan2(one.b(), one.a()) - Math.atan2(other.b(), other.a()));
        return Math.abs((apart + 540) % 360 - 180);
    }

    private static BufferedImage drawing(Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        painter.accept(canvas);
        canvas.dispose();
        return image;
    }

    private static void fill(Graphics2D canvas, Color colour, int x, int y, int width, int height) {
        canvas.setColor(colour);
        canvas.fillRect(x, y, width, height);
    }

    private static void gradient(Graphics2D canvas) {
        canvas.setPaint(new GradientPaint(40, 0, new Color(20, 90, 210), 260, 0, new Color(70, 170, 245)));
        canvas.fillOval(40, 20, 220, 160);
    }

    private static void onWhite(Graphics2D canvas) {
        fill(canvas, Color.WHITE, 0, 0, 300, 200);
        fill(canvas, new Color(16, 128, 64), 120, 80, 60, 40);
    }

    private static void wordAndMark(Graphics2D canvas) {
        fill(canvas, new Color(15, 15, 15), 80, 60, 200, 80);
        fill(canvas, new Color(240, 96, 16), 20, 80, 40, 40);
    }

    /** Mostly brown wood with grain, a part of blue sky, noise everywhere. */
    private static void photo(Graphics2D canvas) {
        Random random = new Random(7);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                int noise = random.nextInt(30) - 15;
                boolean isSky = y < 50;
                int red = isSky ? 150 : 170 + noise + (x * y % 23);
                int green = isSky ? 180 : 115 + noise;
                int blue = isSky ? 215 : 60 + noise;
                fill(canvas, new Color(red, green + (isSky ? noise : 0), blue), x, y, 1, 1);
            }
        }
    }
}
