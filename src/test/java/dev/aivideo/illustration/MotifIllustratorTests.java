package dev.aivideo.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.Backdrop.Painting;
import dev.aivideo.illustration.Illustration.Layer;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.card.CardFrame;
import dev.aivideo.illustration.card.Sheet;
import dev.aivideo.illustration.card.TimedCard.Timed;
import dev.aivideo.illustration.map.MapPicture;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.media.FontFamily;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Rights;
import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotifIllustratorTests {
    private final Designer designer = DesignerTests.designer("");

    @TempDir
    Path folder;

    /** Sentences without facts. */
    private static IllustrationRequest request(Aspect aspect, int count) {
        List<HeardSentence> sentences = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            sentences.add(Spoken.at(4 * n, "The bees fly from flower to flower.", List.of()));
        }
        return DesignerTests.request("Honey bees", 1, aspect, sentences);
    }

    private static IllustrationRequest steps(Aspect aspect) {
        SampleFacts.Sample sample = SampleFacts.all().stream()
                .filter(one -> one.name().equals("steps"))
                .findFirst()
                .orElseThrow();
        return CardGallery.request(sample, aspect);
    }

    @Test
    void aMapCreditsWhereItsPlacesAndBordersComeFromAndOtherPicturesAreOurOwn() {
        String sentence = "The road to Odesa was open.";
        HeardSentence place = Spoken.at(
                0,
                sentence,
                text -> List.of(new Fact.Location(
                        Spoken.span(text, "Odesa"),
                        "Odesa",
                        WorldGazetteer.shared().named("Odesa").get(0))));
        List<HeardSentence> scene = List.of(place, Spoken.at(4, "The bees fly from flower to flower.", List.of()));

        assertThat(new MotifIllustrator(designer)
                        .illustrate(DesignerTests.request("Odesa", 1, Aspect.WIDE, scene), folder))
                .extracting(drawn -> drawn.files().rights())
                .containsExactly(MapPicture.RIGHTS, Rights.OWN);
    }

    private static Colours colours(int n) {
        ColourScheme scheme = ColourScheme.values()[n % ColourScheme.values().length];
        return new Colours(scheme, scheme.tones().get(n % scheme.tones().size()), false);
    }

    private static BufferedImage draw(Motif motif, Colours colours, long seed, int width, int height) {
        return Backdrop.draw(new Painting(motif, colours.palette(), seed, 1, Card.Veil.NONE), width, height);
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
            int width = PictureFormat.of(aspect).widthPx() / 6;
            int height = PictureFormat.of(aspect).heightPx() / 6;
            Colours colours = colours(motif.ordinal() + aspect.ordinal());
            BufferedImage one = draw(motif, colours, 1, width, height);
            BufferedImage other = draw(motif, colours, 2, width, height);
            int[] pixels = one.getRGB(0, 0, width, height, null, 0, width);
            double[] lights = Arrays.stream(pixels)
                    .mapToDouble(rgb -> Contrast.luminance(new Color(rgb)))
                    .sorted()
                    .toArray();
            double contrast = (lights[lights.length * 49 / 50] + 0.05) / (lights[lights.length / 50] + 0.05);

            assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(400);
            assertThat(contrast).as("%s, %s, %s", motif, aspect, colours).isGreaterThan(1.5);
            assertThat(distance(one, other)).isGreaterThan(0.8);
        }
    }

    @Test
    void noTwoMotifsLookTheSame() {
        Colours colours = new Colours(ColourScheme.HARBOUR, Tone.DAY, false);
        Map<Motif, double[]> drawn = new EnumMap<>(Motif.class);
        for (Motif motif : Motif.values()) {
            drawn.put(motif, coarse(draw(motif, colours, 3, 192, 108)));
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
        for (SampleFacts.Sample sample : SampleFacts.all()) {
            Design design =
                    designer.designs(CardGallery.request(sample, aspect)).get(0);
            List<Timed> pieces =
                    design.card() == null ? List.of() : design.card().pieces();
            for (Timed timed : pieces) {
                BufferedImage sheet = Sheet.draw(
                        timed.piece(),
                        new CardFrame(
                                PictureFormat.of(aspect).widthPx(),
                                PictureFormat.of(aspect).heightPx(),
                                FontFamily.BUILT_IN),
                        design.colours().palette());
                assertThat(sheet.getWidth()).isEqualTo(PictureFormat.of(aspect).widthPx());
                assertThat(sheet.getHeight()).isEqualTo(PictureFormat.of(aspect).heightPx());
                assertInkInside(sheet, sample.name());
            }
        }
    }

    private static void assertInkInside(BufferedImage sheet, String name) {
        int[] pixels = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        int left = sheet.getWidth();
        int right = 0;
        int top = sheet.getHeight();
        int bottom = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > 40) {
                left = Math.min(left, i % sheet.getWidth());
                right = Math.max(right, i % sheet.getWidth());
                top = Math.min(top, i / sheet.getWidth());
                bottom = Math.max(bottom, i / sheet.getWidth());
            }
        }
        assertThat(right).as("there is something on %s", name).isGreaterThan(left);
        assertThat(left).as(name).isGreaterThanOrEqualTo((int) (sheet.getWidth() * 0.06));
        assertThat(right).as(name).isLessThanOrEqualTo((int) (sheet.getWidth() * 0.94));
        assertThat(top).as(name).isGreaterThanOrEqualTo((int) (sheet.getHeight() * 0.06));
        assertThat(bottom).as(name).isLessThanOrEqualTo((int) (sheet.getHeight() * 0.78));
    }

    @Test
    void theSameRequestIsDrawnTheSameToTheByteAndLargerThanTheFrame() throws IOException {
        Illustrator illustrator = new MotifIllustrator(designer);

        Illustration one = illustrator
                .illustrate(steps(Aspect.UPRIGHT), folder.resolve("a"))
                .get(0);
        Illustration other = illustrator
                .illustrate(steps(Aspect.UPRIGHT), folder.resolve("b"))
                .get(0);

        assertThat(other.files().backdrop()).hasSameBinaryContentAs(one.files().backdrop());
        assertThat(other.files().layers().get(4).file())
                .hasSameBinaryContentAs(one.files().layers().get(4).file());
        BufferedImage backdrop = ImageIO.read(one.files().backdrop().toFile());
        assertThat(backdrop.getWidth()).isEqualTo(1296);
        assertThat(backdrop.getHeight()).isEqualTo(2304);
        assertThat(ImageIO.read(one.files().layers().get(0).file().toFile()).getHeight())
                .isEqualTo(1920);
        try (var files = Files.list(folder.resolve("a"))) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void aLayerSaysWhatItSetsAndWhenThatIsHeard() {
        IllustrationRequest request = steps(Aspect.WIDE);
        Illustration picture =
                new MotifIllustrator(designer).illustrate(request, folder).get(0);

        assertThat(picture.id()).isEqualTo("scene-2-1-steps");
        assertThat(picture.likeness()).isEqualTo(1);
        assertThat(picture.files().layers())
                .extracting(layer -> Objects.requireNonNull(layer.words()).text())
                .containsExactly(
                        "clean the cells", "feed the larvae", "build the comb", "receive nectar", "guard the hive");
        for (Layer layer : picture.files().layers()) {
            assertThat(layer.from())
                    .isBetween(
                            layer.words().from().minusMillis(250), layer.words().from());
            assertThat(layer.until()).isEqualTo(request.slots().get(0).until());
            assertThat(layer.isAttached()).isFalse();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithARemedy() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new MotifIllustrator(designer).illustrate(request(Aspect.WIDE, 1), notAFolder))
                .isInstanceOf(IllustrationException.class)
                .hasMessageContaining("Cannot draw a picture.")
                .hasMessageContaining("Free disk space in " + notAFolder);
    }

    @Test
    void aPictureThatCannotBeWrittenCostsNoOther() throws IOException {
        IllustrationRequest request = request(Aspect.WIDE, 3);
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
