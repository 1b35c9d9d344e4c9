package dev.aivideo.cli.output;

import dev.aivideo.style.NewStyle;
import java.awt.Color;
import java.util.Locale;

/**
 * A style that was made.
 *
 * @param accent {@code #RRGGBB}, as are the other colours
 * @param isColoured whether the accent is the logo's
 */
public record NewStyleView(
        String style, String file, String logo, String accent, String ground, String text, boolean isColoured) {

    public static NewStyleView of(NewStyle made) {
        return new NewStyleView(
                made.name(),
                made.file().toString(),
                made.logo().toString(),
                hex(made.colours().accent()),
                hex(made.colours().ground()),
                hex(made.colours().text()),
                made.isColoured());
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
