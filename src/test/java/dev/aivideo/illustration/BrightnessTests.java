package dev.aivideo.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.illustration.Backdrop.Painting;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.project.Aspect;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neighbours in a film differ in picture, not in brightness: any picture may follow any other. */
class BrightnessTests {
    private static final int MOST = 60;
    /** Of dark pictures without type. */
    private static final double LOWEST_DARK = 40;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTwoPicturesOfAFilmDifferMuchInMeanLuma(boolean isLight) {
        List<ColourScheme> schemes = Arrays.stream(ColourScheme.values())
                .filter(scheme -> scheme.tones().get(0).isLight() == isLight)
                .toList();
        DoubleSummaryStatistics luma = new DoubleSummaryStatistics();
        for (Motif motif : Motif.values()) {
            for (Tone tone : Tone.of(isLight)) {
                for (Card.Veil veil : Card.Veil.values()) {
                    ColourScheme scheme = schemes.get((motif.ordinal() + tone.ordinal()) % schemes.size());
                    luma.accept(Brightness.of(Backdrop.draw(
                            new Painting(motif, scheme.palette(tone, false), motif.ordinal(), 1, veil), 160, 90)));
                }
            }
        }
        System.out.println((isLight ? "light" : "dark") + " pictures: " + luma);
        assertThat(luma.getMax() - luma.getMin()).isLessThanOrEqualTo(MOST - 15);
    }

    @Test
    void noCardIsMuchLighterThanAPicture() {
        Designer designer = DesignerTests.designer("invisible weight");
        Map<Boolean, DoubleSummaryStatistics> luma = new HashMap<>();
        for (Aspect aspect : Aspect.values()) {
            for (SampleFacts.Sample sample : SampleFacts.all()) {
                IllustrationRequest request = CardGallery.request(sample, aspect);
                Design design = designer.designs(request).get(0);
                luma.computeIfAbsent(design.colours().tone().isLight(), light -> new DoubleSummaryStatistics())
                        .accept(Brightness.of(small(design, request)));
            }
        }
        System.out.println("cards, light or not: " + luma);
        assertThat(luma.values())
                .allSatisfy(all -> assertThat(all.getMax() - all.getMin()).isLessThanOrEqualTo(MOST));
        assertThat(luma.get(false).getMax()).isLessThanOrEqualTo(LOWEST_DARK + MOST);
    }

    private static BufferedImage small(Design design, IllustrationRequest request) {
        BufferedImage frame = CardGallery.frame(design, request, request.slots().get(0));
        BufferedImage small =
                new BufferedImage(frame.getWidth() / 4, frame.getHeight() / 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.drawImage(frame, 0, 0, small.getWidth(), small.getHeight(), null);
        g.dispose();
        return small;
    }
}
