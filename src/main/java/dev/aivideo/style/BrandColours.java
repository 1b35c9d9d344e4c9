package dev.aivideo.style;

import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmLook.Brand;
import java.awt.Color;

/**
 * A channel's colours, to be drawn with.
 *
 * @param accent of bars, marked words and rings; stands out from the ground
 * @param text can be read on the ground
 */
public record BrandColours(Color accent, Color ground, Color text) {
    /** Of channels that have none of their own. */
    public static final BrandColours USUAL = of(FilmLook.BEFORE_STYLES.brand());

    public static BrandColours of(Brand brand) {
        return new BrandColours(colour(brand.accent()), colour(brand.ground()), colour(brand.text()));
    }

    /** @param hex {@code #RRGGBB} */
    static Color colour(String hex) {
        return Color.decode(hex);
    }
}
