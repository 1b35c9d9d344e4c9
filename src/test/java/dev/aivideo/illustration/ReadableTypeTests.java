package dev.aivideo.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.illustration.lettering.Lettering;
import dev.aivideo.illustration.lettering.LetteringLayer;
import dev.aivideo.illustration.motif.Motif;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a motif puts behind it, large type has the contrast that WCAG 2 asks for. */
class ReadableTypeTests {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;
    private static final double LEAST_CONTRAST = 3;

    @ParameterizedTest
    @EnumSource(Motif.class)
    void largeTypeReadsWellOnEveryMotif(Motif motif) {
        // By day and at dusk the grounds are nearest to the ink.
        Tone mood = motif.ordinal() % 2 == 0 ? Tone.DAY : Tone.DUSK;
        ColourScheme family = ColourScheme.values()[motif.ordinal() % ColourScheme.values().length];
        String phrase = "The longest main span in the world";
        Design design = new Design(
                1,
                1,
                motif.ordinal(),
                new MotifChoice.Choice(motif, new Likeness.Fit(0, motif, 0, 0)),
                new Colours(family, mood, false),
                new Lettering(CardLayout.PHRASE, false, "", phrase, ""));

        assertThat(unreadable(design)).as("%s, %s, %s", motif, family, mood).isLessThan(0.1);
    }

    /** The share of the type's surroundings from which the ink does not stand out. */
    private static double unreadable(Design design) {
        BufferedImage backdrop = Backdrop.draw(design.motif().motif(), design.palette(), design.seed(), WIDTH, HEIGHT);
        BufferedImage type = LetteringLayer.draw(design.lettering(), design.palette(), WIDTH, HEIGHT);
        double ink = Palette.luminance(design.palette().ink());
        int around = 0;
        int poor = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 4; x < WIDTH - 4; x++) {
                int beside = type.getRGB(x + 4, y);
                boolean atTheEdge = type.getRGB(x, y) >>> 24 > 250 && beside >>> 24 < 200;
                if (atTheEdge) {
                    Color ground = Palette.mix(
                            new Color(backdrop.getRGB(x + 4, y)), new Color(beside), (beside >>> 24) / 255.0);
                    around++;
                    poor += contrast(Palette.luminance(ground), ink) < LEAST_CONTRAST ? 1 : 0;
                }
            }
        }
        assertThat(around).isGreaterThan(200);
        return poor / (double) around;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}
