package dev.aivideo.speech;

import java.util.Locale;

/**
 * A voice of a narrator.
 *
 * @param id {@code af_sky} for example
 * @param language BCP 47 tag, {@code en-US}; {@link #UNKNOWN} if its name does not tell
 * @param description for the list of voices: {@code female, grade C-}
 */
public record Voice(String id, String language, String description) {
    public static final String UNKNOWN = "und";

    /**
     * Whether it speaks a language, or may do so.
     *
     * @param code two or three letters
     */
    public boolean speaks(String code) {
        return language.equals(UNKNOWN)
                || Locale.forLanguageTag(language).getLanguage().equals(code);
    }
}
