package dev.aivideo.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.illustration.Backdrop.Painting;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.motif.Motif;
import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a motif puts behind a card, large type has the contrast that WCAG 2 asks for. */
class ReadableTypeTests {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 136;
    private static final double LEAST_CONTRAST = 3;

    @ParameterizedTest
    @EnumSource(Motif.class)
    void typeStandsOutFromEveryMotif(Motif motif) {
        for (int n = 0; n < 5; n++) {
            ColourScheme scheme = ColourScheme.values()[(motif.ordinal() + 3 * n) % ColourScheme.values().length];
            for (Tone tone : scheme.tones()) {
                Palette palette = scheme.palette(tone, n % 2 == 1);
                BufferedImage full = draw(motif, palette, Card.Veil.FULL);
                BufferedImage lower = draw(motif, palette, Card.Veil.LOWER);
                assertThat(unreadable(full, 0.1, palette.ink()))
                        .as("%s %s %s", motif, scheme, tone)
                        .isLessThan(0.01);
                assertThat(unreadable(lower, 0.5, palette.ink()))
                        .as("%s %s %s", motif, scheme, tone)
                        .isLessThan(0.02);
            }
        }
    }

    private static BufferedImage draw(Motif motif, Palette palette, Card.Veil veil) {
        return Backdrop.draw(new Painting(motif, palette, motif.ordinal(), 1, veil), WIDTH, HEIGHT);
    }

    /** The share of a picture, from a height down to the captions, from which the ink does not stand out. */
    private static double unreadable(BufferedImage image, double from, Color ink) {
        int poor = 0;
        int all = 0;
        for (int y = (int) (HEIGHT * from); y < HEIGHT * 0.78; y++) {
            for (int x = 0; x < WIDTH; x++) {
                all++;
                poor += Contrast.between(new Color(image.getRGB(x, y)), ink) < LEAST_CONTRAST ? 1 : 0;
            }
        }
        return poor / (double) all;
    }
}
