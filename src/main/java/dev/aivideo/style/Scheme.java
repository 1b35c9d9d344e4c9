package dev.aivideo.style;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * Colours that go with a logo.
 *
 * @param isOfTheLogo whether the logo has a colour; black, white and grey get the usual accent
 */
record Scheme(BrandColours colours, boolean isOfTheLogo) {
    private static final Color USUAL_ACCENT = new Color(255, 196, 61);
    /** Dark, as films are: a light frame dazzles between two pictures. */
    private static final double GROUND_LIGHTNESS = 0.17;

    private static final double GROUND_CHROMA = 0.025;
    private static final double TEXT_LIGHTNESS = 0.985;
    private static final double TEXT_CHROMA = 0.008;
    /** More than {@link StyleFile} asks for, as bars are thin and marked words small. */
    private static final double ACCENT_CONTRAST = 4.5;

    static Scheme of(BufferedImage logo) {
        var found = LogoColours.accent(logo);
        Oklab lead = Oklab.of(found.orElse(USUAL_ACCENT));
        double tint = found.isPresent() ? 1 : 0;
        Color ground = lead.at(GROUND_LIGHTNESS, GROUND_CHROMA * tint).colour();
        Color text = lead.at(TEXT_LIGHTNESS, TEXT_CHROMA * tint).colour();
        return new Scheme(new BrandColours(legible(lead, ground), ground, text), found.isPresent());
    }

    /** The accent, as much lighter as it has to be to stand out from the ground. */
    private static Color legible(Oklab accent, Color ground) {
        double lightness = accent.lightness();
        Color colour = accent.colour();
        while (Contrast.between(colour, ground) < ACCENT_CONTRAST && lightness < 1) {
            lightness += 0.01;
            colour = accent.at(lightness, accent.chroma()).colour();
        }
        return colour;
    }

    static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
