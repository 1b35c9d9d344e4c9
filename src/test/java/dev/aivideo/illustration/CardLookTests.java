package dev.aivideo.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.illustration.PictureSheets.Laid;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmLook.Brand;
import dev.aivideo.testing.TestBrands;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardLookTests {
    private final Designer designer = DesignerTests.designer("");

    @TempDir
    Path folder;

    private Brand typeface;

    @BeforeEach
    void makeBrand() throws Exception {
        typeface = TestBrands.typeface(folder);
    }

    @Test
    void theDesignOfAUsualLookSaysNothingOfIt() {
        assertThat(design(card(), TestBrands.USUAL).content()).doesNotContain("\"accent\"", "\"typeface\"");
    }

    @Test
    void whatTheChannelHasOfItsOwnIsPartOfTheDesignOfACard() {
        List<String> contents = List.of(
                design(card(), TestBrands.USUAL).content(),
                design(card(), TestBrands.accent()).content(),
                design(card(), typeface).content());

        assertThat(contents).doesNotHaveDuplicates();
    }

    @Test
    void aPictureWithoutTypeIsTheSameForEveryChannel() {
        SampleFacts.Sample bare = sample("phrase");

        assertThat(design(bare, typeface).content())
                .isEqualTo(design(bare, TestBrands.USUAL).content());
    }

    @Test
    void cardsHaveTheChannelsAccent() {
        Color accent = Color.decode(TestBrands.ACCENT);

        assertThat(pixels(card(), TestBrands.USUAL, accent)).isZero();
        assertThat(pixels(card(), TestBrands.accent(), accent)).isGreaterThan(500);
    }

    @Test
    void cardsAreSetInTheChannelsTypefaceAndTheBackdropStaysAsItIs() {
        PictureSheets usual = sheets(card(), TestBrands.USUAL);
        PictureSheets own = sheets(card(), typeface);

        assertThat(own.laid()).hasSameSizeAs(usual.laid());
        assertThat(rgb(own.laid().get(0).image()))
                .isNotEqualTo(rgb(usual.laid().get(0).image()));
        assertThat(rgb(own.backdrop())).isEqualTo(rgb(usual.backdrop()));
    }

    private static SampleFacts.Sample card() {
        return sample("share");
    }

    private static SampleFacts.Sample sample(String name) {
        return SampleFacts.all().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static IllustrationRequest request(SampleFacts.Sample sample, Brand brand) {
        IllustrationRequest usual = CardGallery.request(sample, Aspect.WIDE);
        return new IllustrationRequest(
                usual.subject(), usual.frame(), usual.sceneNumber(), usual.slots(), usual.wordsFrom(), brand);
    }

    private Design design(SampleFacts.Sample sample, Brand brand) {
        return designer.designs(request(sample, brand)).get(0);
    }

    private PictureSheets sheets(SampleFacts.Sample sample, Brand brand) {
        IllustrationRequest request = request(sample, brand);
        return PictureSheets.of(design(sample, brand), request, request.slots().get(0));
    }

    private long pixels(SampleFacts.Sample sample, Brand brand, Color colour) {
        return sheets(sample, brand).laid().stream()
                .map(Laid::image)
                .flatMapToInt(image -> Arrays.stream(rgb(image)))
                .filter(pixel -> pixel == colour.getRGB())
                .count();
    }

    private static int[] rgb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
