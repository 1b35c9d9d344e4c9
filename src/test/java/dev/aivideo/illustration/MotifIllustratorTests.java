package dev.aivideo.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.facts.FilmFacts;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.illustration.lettering.LetteringLayer;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.project.Aspect;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MotifIllustratorTests {
    private static final String NARRATION =
            "Its main span of 1,280 metres stood in 1937, and one engineer called it “a machine for standing still”.";
    private static final List<String> TERMS = List.of("suspension bridge", "steel cables");

    private final Designer designer = new Designer(
            (narration, topic) -> "the longest main span in the world",
            new MotifChoice(new Likeness(BagOfWords::meaning)));

    @TempDir
    Path folder;

    private static IllustrationRequest request(String topic, int scene, Aspect aspect, int open) {
        return new IllustrationRequest(
                new Subject(topic, NARRATION, TERMS, "", new FilmFacts(List.of())), aspect, scene, slots(open));
    }

    private static List<Slot> slots(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Slot(n, Duration.ofSeconds(3L * n), Duration.ofSeconds(3L * n + 3), List.of()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"How suspension bridges stand", "Russian invasion of Ukraine", "Bees", "Black holes"})
    void neighbouringPicturesAndScenesDoNotLookAlike(String topic) {
        List<Design> film = new ArrayList<>();
        for (int scene = 1; scene <= 9; scene++) {
            film.addAll(designer.designs(request(topic, scene, Aspect.WIDE, 6)));
        }
        for (int i = 0; i + 1 < film.size(); i++) {
            assertThat(distance(small(film.get(i)), small(film.get(i + 1))))
                    .as("%s and %s", film.get(i).id(), film.get(i + 1).id())
                    .isGreaterThan(14);
        }
        for (int scene = 0; scene + 1 < 9; scene++) {
            assertThat(motifs(film, scene)).as("no motif twice in a scene").hasSize(6);
            assertThat(motifs(film, scene)).doesNotContainAnyElementsOf(motifs(film, scene + 1));
            assertThat(distance(small(film.get(scene * 6)), small(film.get(scene * 6 + 6))))
                    .isGreaterThan(14);
        }
        assertThat(film)
                .extracting(design -> design.colours().family())
                .containsOnly(film.get(0).colours().family());
    }

    private static Set<Motif> motifs(List<Design> film, int scene) {
        Set<Motif> motifs = new HashSet<>();
        film.subList(scene * 6, scene * 6 + 6)
                .forEach(design -> motifs.add(design.motif().motif()));
        return motifs;
    }

    private static BufferedImage small(Design design) {
        return Backdrop.draw(design.motif().motif(), design.palette(), design.seed(), 192, 108);
    }

    private static double distance(BufferedImage one, BufferedImage other) {
        return distance(coarse(one), coarse(other));
    }

    /** Mean difference of coarse pictures' channels, 0 to 255: what one sees before one looks. */
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum / one.length;
    }

    /** The mean colours of 12 by 12 fields. */
    private static double[] coarse(BufferedImage image) {
        int fields = 12;
        double[] coarse = new double[fields * fields * 3];
        int w = image.getWidth() / fields;
        int h = image.getHeight() / fields;
        for (int field = 0; field < fields * fields; field++) {
            for (int rgb : image.getRGB(field % fields * w, field / fields * h, w, h, null, 0, w)) {
                coarse[3 * field] += ((rgb >> 16) & 255) / (double) (w * h);
                coarse[3 * field + 1] += ((rgb >> 8) & 255) / (double) (w * h);
                coarse[3 * field + 2] += (rgb & 255) / (double) (w * h);
            }
        }
        return coarse;
    }

    @ParameterizedTest
    @EnumSource(Motif.class)
    void everyMotifFillsThePictureInEveryShapeAndDiffersWithItsSeed(Motif motif) {
        for (Aspect aspect : Aspect.values()) {
            int width = aspect.widthPx() / 6;
            int height = aspect.heightPx() / 6;
            Tone mood = Tone.values()[(motif.ordinal() + aspect.ordinal()) % Tone.values().length];
            Palette palette = ColourScheme.values()[(motif.ordinal() + aspect.ordinal()) % 8].palette(mood, false);
            BufferedImage one = Backdrop.draw(motif, palette, 1, width, height);
            BufferedImage other = Backdrop.draw(motif, palette, 2, width, height);
            int[] pixels = one.getRGB(0, 0, width, height, null, 0, width);
            double[] lights = Arrays.stream(pixels)
                    .mapToDouble(rgb -> Palette.luminance(new Color(rgb)))
                    .sorted()
                    .toArray();
            double contrast = (lights[lights.length * 49 / 50] + 0.05) / (lights[lights.length / 50] + 0.05);

            assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(400);
            assertThat(contrast).as("%s, %s, %s", motif, aspect, mood).isGreaterThan(1.5);
            assertThat(distance(one, other)).isGreaterThan(0.8);
        }
    }

    @Test
    void noTwoMotifsLookTheSame() {
        Palette palette = ColourScheme.HARBOUR.palette(Tone.DAY, false);
        Map<Motif, double[]> drawn = new EnumMap<>(Motif.class);
        for (Motif motif : Motif.values()) {
            drawn.put(motif, coarse(Backdrop.draw(motif, palette, 3, 192, 108)));
        }
        for (Motif one : Motif.values()) {
            for (Motif other : Motif.values()) {
                if (one.ordinal() < other.ordinal()) {
                    assertThat(distance(drawn.get(one), drawn.get(other)))
                            .as("%s and %s", one, other)
                            .isGreaterThan(4);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void typeStaysInTheSafeAreaAndAboveTheCaptions(Aspect aspect) {
        for (int scene = 1; scene <= 6; scene++) {
            for (Design design : designer.designs(request("How suspension bridges stand", scene, aspect, 6))) {
                if (design.lettering().card() != CardLayout.PLAIN) {
                    BufferedImage type = LetteringLayer.draw(
                            design.lettering(), design.palette(), aspect.widthPx(), aspect.heightPx());
                    assertThat(type.getWidth()).isEqualTo(aspect.widthPx());
                    assertThat(type.getHeight()).isEqualTo(aspect.heightPx());
                    assertInkInside(type, design);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ox",
                "Donaudampfschifffahrtsgesellschaftskapitänswitwe",
                "one two three four five six seven eight nine ten eleven twelve"
            })
    void aVeryShortOrLongPhraseIsSetInside(String phrase) {
        Designer other = new Designer((narration, topic) -> phrase, new MotifChoice(new Likeness(BagOfWords::meaning)));
        for (Aspect aspect : Aspect.values()) {
            Design design = other.designs(
                            request("A topic that is a good deal longer than what fits over a line", 1, aspect, 1))
                    .get(0);
            assertThat(design.lettering().card()).isEqualTo(CardLayout.PHRASE);
            assertInkInside(
                    LetteringLayer.draw(design.lettering(), design.palette(), aspect.widthPx(), aspect.heightPx()),
                    design);
        }
    }

    /** Only type is opaque; the veil below it is not. */
    private static void assertInkInside(BufferedImage type, Design design) {
        int[] pixels = type.getRGB(0, 0, type.getWidth(), type.getHeight(), null, 0, type.getWidth());
        int left = type.getWidth();
        int right = 0;
        int top = type.getHeight();
        int bottom = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > 230) {
                left = Math.min(left, i % type.getWidth());
                right = Math.max(right, i % type.getWidth());
                top = Math.min(top, i / type.getWidth());
                bottom = Math.max(bottom, i / type.getWidth());
            }
        }
        assertThat(right).as("there is type on %s", design).isGreaterThan(left);
        assertThat(left).isGreaterThanOrEqualTo((int) (type.getWidth() * 0.06));
        assertThat(right).isLessThanOrEqualTo((int) (type.getWidth() * 0.94));
        assertThat(top).isGreaterThanOrEqualTo((int) (type.getHeight() * 0.06));
        assertThat(bottom).as("%s", design).isLessThanOrEqualTo((int) (type.getHeight() * 0.78));
    }

    @Test
    void thePhraseOpensTheSceneAndIsNotRepeated() {
        List<Design> designs = designer.designs(request("Bridges", 3, Aspect.WIDE, 6));

        assertThat(designs)
                .extracting(design -> design.lettering().card())
                .containsExactly(
                        CardLayout.PHRASE,
                        CardLayout.PLAIN,
                        CardLayout.NUMBER,
                        CardLayout.PLAIN,
                        CardLayout.QUOTE,
                        CardLayout.PLAIN);
        assertThat(designs.get(2).lettering().text()).isEqualTo("1,280");
        assertThat(designs.get(2).lettering().detail()).isEqualTo("metres");
        assertThat(designs.get(4).lettering().text()).isEqualTo("a machine for standing still");
    }

    @Test
    void lettersThatTheTypefaceLacksAreLeftOut() {
        Designer emoji =
                new Designer((narration, topic) -> "🚀 🚀", new MotifChoice(new Likeness(BagOfWords::meaning)));

        assertThat(emoji.designs(request("🚀", 1, Aspect.WIDE, 1))
                        .get(0)
                        .lettering()
                        .card())
                .isEqualTo(CardLayout.PLAIN);
    }

    @Test
    void theSameRequestIsDrawnTheSameToTheByteAndLargerThanTheFrame() throws IOException {
        Illustrator illustrator = new MotifIllustrator(designer);
        IllustrationRequest request = request("Bridges", 1, Aspect.UPRIGHT, 1);

        Illustration one = illustrator.illustrate(request, folder.resolve("a")).get(0);
        Illustration other =
                illustrator.illustrate(request, folder.resolve("b")).get(0);

        assertThat(other.files().backdrop()).hasSameBinaryContentAs(one.files().backdrop());
        assertThat(other.files().layers().get(0).file())
                .hasSameBinaryContentAs(one.files().layers().get(0).file());
        BufferedImage backdrop = ImageIO.read(one.files().backdrop().toFile());
        assertThat(backdrop.getWidth()).isEqualTo(1296);
        assertThat(backdrop.getHeight()).isEqualTo(2304);
        assertThat(ImageIO.read(one.files().layers().get(0).file().toFile()).getHeight())
                .isEqualTo(1920);
        assertThat(folder.resolve("a")).isDirectoryContaining("glob:**.jpg").isDirectoryContaining("glob:**.png");
        try (var files = Files.list(folder.resolve("a"))) {
            assertThat(files).hasSize(2);
        }
    }

    /** A workspace of an earlier version has records and files by these names, and they are found again. */
    @Test
    void namesAndContentOfADesignAreThoseOfEarlierVersions() {
        Illustration picture = new MotifIllustrator(designer)
                .illustrate(request("How suspension bridges stand", 3, Aspect.UPRIGHT, 5), folder)
                .get(2);

        assertThat(picture.id()).isEqualTo("scene-3-3-panels");
        assertThat(picture.title()).isEqualTo("1,280");
        assertThat(picture.design())
                .isEqualTo("{\"sceneNumber\":3,\"position\":3,\"seed\":-6375302209877157220,\"motif\":\"PANELS\","
                        + "\"why\":\"panels, which suits all words (nearest to these: deck, 0.18)\",\"likeness\":0.0,"
                        + "\"family\":\"HARBOUR\",\"mood\":\"PAPER\",\"swapped\":true,\"centred\":true,\"card\":\"NUMBER\","
                        + "\"kicker\":\"HOW SUSPENSION BRIDGES STAND\",\"text\":\"1,280\",\"detail\":\"metres\"}");
        assertThat(picture.files().backdrop()).hasFileName("generated-scene-3-3-panels-086b31cf97.jpg");
        assertThat(picture.files().layers().get(0).file()).hasFileName("generated-scene-3-3-panels-086b31cf97.png");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithARemedy() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(
                        () -> new MotifIllustrator(designer).illustrate(request("Bees", 1, Aspect.WIDE, 1), notAFolder))
                .isInstanceOf(IllustrationException.class)
                .hasMessageContaining("Cannot draw a picture.")
                .hasMessageContaining("Free disk space in " + notAFolder);
    }

    @Test
    void aPictureThatCannotBeWrittenCostsNoOther() throws IOException {
        IllustrationRequest request = request("Bees", 1, Aspect.WIDE, 3);
        MotifIllustrator illustrator = new MotifIllustrator(designer);
        Path second = illustrator.illustrate(request, folder).get(1).files().backdrop();
        Files.delete(second);
        Files.createDirectories(second.resolve("in the way"));

        assertThat(illustrator.illustrate(request, folder))
                .extracting(drawn -> drawn.files().backdrop())
                .hasSize(2)
                .doesNotContain(second);
    }
}
