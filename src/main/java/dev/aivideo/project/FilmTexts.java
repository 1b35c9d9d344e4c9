package dev.aivideo.project;

import java.util.List;
import java.util.Objects;

/**
 * What the writer of a film's script says about the film.
 *
 * @param title empty if the writer gave none, as are {@code description} and {@code tags}
 * @param language BCP 47 tag of the narration
 */
public record FilmTexts(String title, String description, List<String> tags, String language) {
    /** What the embedded writers write in. */
    public static final String ENGLISH = "en";

    public FilmTexts {
        tags = List.copyOf(tags);
    }

    /** Of a film whose writer said nothing: only the language asked for. */
    public static FilmTexts none(Brief brief) {
        return new FilmTexts("", "", List.of(), asked(brief));
    }

    /** The same; in the language asked for if the writer named none. */
    public FilmTexts orLanguageOf(Brief brief) {
        return language.isBlank() ? new FilmTexts(title, description, tags, asked(brief)) : this;
    }

    private static String asked(Brief brief) {
        return Objects.requireNonNullElse(brief.writing().language(), ENGLISH);
    }
}
