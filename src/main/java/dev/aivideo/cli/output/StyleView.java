package dev.aivideo.cli.output;

import dev.aivideo.project.FilmLook;
import dev.aivideo.project.FilmLook.Logo;
import java.util.Locale;

/**
 * One style.
 *
 * @param isUsual whether films have it that ask for none
 * @param logo its file; empty if there is none
 * @param fault what is wrong with it; empty if nothing is. Then the other values are empty
 */
public record StyleView(
        String style,
        boolean isUsual,
        String accent,
        String captions,
        String title,
        String transitions,
        String music,
        String logo,
        String fault) {

    public static StyleView of(FilmLook look, boolean isUsual) {
        Logo logo = look.brand().logo();
        return new StyleView(
                look.style(),
                isUsual,
                look.brand().accent(),
                written(look.captions()),
                written(look.course().title()),
                written(look.course().transitions()),
                look.music().choice(),
                logo == null ? "" : logo.image().path(),
                "");
    }

    public static StyleView faulty(String style, String fault) {
        return new StyleView(style, false, "", "", "", "", "", "", fault);
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
