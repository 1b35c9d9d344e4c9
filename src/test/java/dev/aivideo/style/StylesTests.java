package dev.aivideo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.files.Checksums;
import dev.aivideo.project.Brief;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmLook.Corner;
import dev.aivideo.project.TitleForm;
import dev.aivideo.project.Transitions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StylesTests {
    private static final Path SHIPPED = Path.of("config/styles");

    @TempDir
    Path folder;

    @Test
    void shipsThreeStyles() {
        Styles styles = Styles.withoutClips(SHIPPED);

        assertThat(styles.names()).containsExactly("documentary", "lecture", "short");
        assertThat(styles.look("short").captions()).isEqualTo(CaptionStyle.BIG);
        assertThat(styles.look("short").course().title()).isEqualTo(TitleForm.CENTRED);
        assertThat(styles.look("lecture").course().transitions()).isEqualTo(Transitions.CUTS);
        assertThat(styles.look("lecture").music().isNone()).isTrue();
    }

    @Test
    void aFilmThatAsksForNoStyleIsACalmDocumentary() {
        FilmLook look = Styles.withoutClips(SHIPPED).look(null);

        assertThat(look.style()).isEqualTo("documentary");
        assertThat(look.course().framed()).isTrue();
        assertThat(look.course().transitions()).isEqualTo(Transitions.BY_RULE);
        assertThat(look.captions()).isEqualTo(CaptionStyle.BOX);
    }

    @Test
    void theUsualStyleIsThereWithoutItsFileAndTheFolder() {
        Styles without = Styles.withoutClips(folder.resolve("none"));

        assertThat(without.look(null)).isEqualTo(Styles.withoutClips(SHIPPED).look(null));
        assertThat(without.names()).containsExactly("documentary");
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatThereAre() {
        assertThatThrownBy(() -> Styles.withoutClips(SHIPPED).look("sparkling"))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("no style 'sparkling'")
                .hasMessageContaining("documentary, lecture, short");
        assertThatThrownBy(() -> Styles.withoutClips(SHIPPED).look("../application"))
                .hasMessageContaining("no style '../application'");
    }

    @Test
    void readsEveryKeyAndKeepsTheFilesWithTheirChecksums() throws IOException {
        Path logo = logo("logos/mark.png", 200, 80);
        Path face = typeface();

        FilmLook look = read("""
                colours:
                  accent: "#3366ff"
                  ground: '#000022'
                  text: "#EEEEEE"
                typeface: face.otf
                logo:
                  file: logos/mark.png
                  corner: bottom-left
                  opacity: 0.5
                framed: false
                title: lower-third
                transitions: crossfades
                captions: karaoke
                music:
                  choice: bed
                  below-speech-db: 22.5
                """);

        assertThat(look.brand().accent()).isEqualTo("#3366FF");
        assertThat(look.brand().typeface().path())
                .isEqualTo(face.toAbsolutePath().toString());
        assertThat(look.brand().logo().image().sha256()).isEqualTo(Checksums.sha256(logo));
        assertThat(look.brand().logo().corner()).isEqualTo(Corner.BOTTOM_LEFT);
        assertThat(look.brand().logo().opacity()).isEqualTo(0.5);
        assertThat(look.course().framed()).isFalse();
        assertThat(look.course().title()).isEqualTo(TitleForm.LOWER_THIRD);
        assertThat(look.course().transitions()).isEqualTo(Transitions.CROSSFADES);
        assertThat(look.captions()).isEqualTo(CaptionStyle.KARAOKE);
        assertThat(look.music()).isEqualTo(new FilmLook.Music("bed", 22.5));
    }

    @Test
    void whatAStyleDoesNotSayIsAsInTheUsualOne() throws IOException {
        FilmLook usual = Styles.withoutClips(SHIPPED).look(null);
        FilmLook empty = read("# nothing yet\n");

        assertThat(empty)
                .isEqualTo(new FilmLook("mine", usual.brand(), usual.course(), usual.captions(), usual.music()));
    }

    @Test
    void theBriefKeepsTheLook() throws IOException {
        logo("mark.png", 100, 100);
        Brief brief = Brief.standard("Bees").looking(read("logo:\n  file: mark.png\n"));

        assertThat(Brief.ofJson(brief.asJson())).isEqualTo(brief);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("colour:\n  accent: red\n", "line 1: 'colour' is not a key", "captions, colours, framed"),
                Arguments.of(
                        "colours:\n  acent: \"#FFFFFF\"\n", "line 2: 'colours.acent' is not a key", "accent, ground"),
                Arguments.of("colours:\n  accent: red\n", "line 2: colours.accent must be a colour", "was 'red'"),
                Arguments.of("colours:\n  accent: #FF0000\n", "colours.accent must be a colour", "in quotes"),
                Arguments.of("colours:\n  text: \"#111111\"\n", "colours.text must let text stand out", "4.5:1"),
                Arguments.of("colours:\n  ground: \"#EEEEEE\"\n", "colours.ground must let text stand out", "#EEEEEE"),
                Arguments.of("colours: blue\n", "line 1: colours must hold keys and values", "was 'blue'"),
                Arguments.of("captions: huge\n", "captions must be one of plain, box, karaoke, big", "was 'huge'"),
                Arguments.of("title: [left]\n", "title must be one of left, centred", "a sequence"),
                Arguments.of("framed: yes\n", "framed must be true or false", "was 'yes'"),
                Arguments.of("framed: true\nframed: false\n", "line 2: framed must be there once", ""),
                Arguments.of("music:\n  below-speech-db: 3\n", "must be a number from 15 to 40", "was '3'"),
                Arguments.of("music:\n  below-speech-db: loud\n", "must be a number from 15 to 40", "was 'loud'"),
                Arguments.of("logo:\n  corner: top-left\n", "logo.file must be a PNG file", ""),
                Arguments.of("logo:\n  file: none.png\n", "there is no file", "none.png"),
                Arguments.of("logo:\n  file: tiny.png\n", "it is 20 x 20 pixels", "32 to 6000"),
                Arguments.of("logo:\n  file: long.png\n", "it is 900 x 40 pixels", "at most 8 times"),
                Arguments.of("logo:\n  file: photo.jpg\n", "it is JPEG", "must be a PNG"),
                Arguments.of("logo:\n  file: text.txt\n", "it is no picture", ""),
                Arguments.of("logo:\n  file: cut.png\n", "it is damaged", ""),
                Arguments.of("logo:\n  file: clear.png\n", "nothing in it is visible", ""),
                Arguments.of(
                        "logo:\n  file: good.png\n  opacity: 2\n", "logo.opacity must be a number from 0.1 to 1", ""),
                Arguments.of(
                        "typeface: text.txt\n", "typeface must be a TrueType or OpenType file", "it is no typeface"),
                Arguments.of("- a\n- b\n", "the file must hold keys and values", ""),
                Arguments.of("colours:\n\taccent: 1\n", "line 2: this is not YAML", ""),
                Arguments.of("a: &a [x]\nb: [*a, *a]\n", "cannot be read", "aliases"),
                Arguments.of("x".repeat(70_000), "70000 bytes", ""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysFileKeyValueAndWhatWouldBeRight(String style, String fault, String more) throws IOException {
        logo("good.png", 100, 100);
        logo("tiny.png", 20, 20);
        logo("long.png", 900, 40);
        ImageIO.write(
                new BufferedImage(90, 90, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder.resolve("photo.jpg").toFile());
        ImageIO.write(
                new BufferedImage(90, 90, BufferedImage.TYPE_INT_ARGB),
                "png",
                folder.resolve("clear.png").toFile());
        byte[] whole = Files.readAllBytes(logo("cut.png", 300, 300));
        Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("text.txt"), "no picture");

        assertThatThrownBy(() -> read(style))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining(folder.resolve("mine.yml").toString())
                .hasMessageContaining(fault)
                .hasMessageContaining(more)
                .hasMessageContaining("Remedy: ");
    }

    @Test
    void aFileThatHasChangedOrVanishedSinceIsRefused() throws IOException {
        Path file = logo("mark.png", 100, 100);
        var image = read("logo:\n  file: mark.png\n").brand().logo().image();

        assertThat(LookFiles.unchanged(image, "logo")).isEqualTo(file.toAbsolutePath());
        logo("mark.png", 101, 100);
        assertThatThrownBy(() -> LookFiles.unchanged(image, "logo"))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("The logo of this film's style has changed")
                .hasMessageContaining("Put the former file back");
        Files.delete(file);
        assertThatThrownBy(() -> LookFiles.unchanged(image, "logo")).hasMessageContaining("has vanished");
    }

    private FilmLook read(String yaml) throws IOException {
        Files.writeString(folder.resolve("mine.yml"), yaml);
        return Styles.withoutClips(folder).look("mine");
    }

    private Path logo(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(20, 90, 200));
        for (int n = 0; n < width; n += 3) {
            canvas.drawLine(n, 0, (n * 37) % width, height);
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private Path typeface() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf")) {
            Path file = folder.resolve("face.otf");
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
            return file;
        }
    }
}
