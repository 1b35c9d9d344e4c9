package dev.aivideo.editing;

import dev.aivideo.project.FilmLook;
import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Colours of captions, made of a channel's own so that they can be read over any picture: contrasts are those of WCAG 2.2,
 * at least 4.5 to 1, as if the worst lay behind.
 *
 * @param text of the words
 * @param box behind them, partly transparent
 * @param outline around letters without a box
 * @param marked of the word that is being spoken
 * @param bar behind that word; null where its colour alone can be read
 */
record CaptionColours(
        Color text,
        Color box,
        Color outline,
        Color marked,
        @Nullable Color bar) {
    static final double LEGIBLE = 4.5;

    private static final int USUAL_BOX = 190;

    static CaptionColours of(FilmLook.Brand brand) {
        Color ground = Color.decode(brand.ground());
        Color text = Color.decode(brand.text());
        if (Contrast.between(text, ground) < LEGIBLE) {
            text = against(ground);
        }
        Color accent = Color.decode(brand.accent());
        Color box = box(ground, text);
        boolean isPlain = worst(accent, box) >= LEGIBLE && Contrast.between(accent, text) >= 1.3;
        return new CaptionColours(text, box, ground, isPlain ? accent : against(accent), isPlain ? null : accent);
    }

    /** As transparent as usual, or as little as the text needs over black and over white. */
    private static Color box(Color ground, Color text) {
        return IntStream.iterate(USUAL_BOX, alpha -> alpha <= 255, alpha -> alpha + 5)
                .mapToObj(alpha -> new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), alpha))
                .filter(box -> worst(text, box) >= LEGIBLE)
                .findFirst()
                .orElse(ground);
    }

    /** The contrast where the picture below makes it least. */
    static double worst(Color text, Color box) {
        return Stream.of(Color.BLACK, Color.WHITE)
                .mapToDouble(below -> Contrast.between(text, over(box, below)))
                .min()
                .orElseThrow();
    }

    private static Color over(Color box, Color below) {
        double share = box.getAlpha() / 255.0;
        return new Color(
                mixed(box.getRed(), below.getRed(), share),
                mixed(box.getGreen(), below.getGreen(), share),
                mixed(box.getBlue(), below.getBlue(), share));
    }

    private static int mixed(int above, int below, double share) {
        return (int) Math.round(above * share + below * (1 - share));
    }

    /** Black or white, whichever can be read on it. */
    private static Color against(Color ground) {
        return Contrast.between(Color.WHITE, ground) >= Contrast.between(Color.BLACK, ground)
                ? Color.WHITE
                : Color.BLACK;
    }
}
