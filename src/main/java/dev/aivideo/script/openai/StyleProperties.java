package dev.aivideo.script.openai;

import dev.aivideo.project.SettingRules;
import dev.aivideo.project.WritingStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a language model writes.
 *
 * @param persona name of a file in {@code personas}, without {@code .md}; else id or name of a persona of the web app
 * @param language BCP 47 tag, {@code en} or {@code de-AT}; the voice must speak it
 * @param tone in the operator's words, {@code dry and calm}; empty: as the persona has it
 * @param personas folder of the system prompts
 * @param fallback whether an embedded writer makes the film when the configured model cannot; else the run stops and
 *     can be restarted, as a night should not quietly make a film of another kind than was asked for
 */
@ConfigurationProperties("aivideo.script")
public record StyleProperties(
        @DefaultValue("scientific-analyst") String persona,
        @DefaultValue("en") String language,
        @DefaultValue("") String tone,
        @DefaultValue("${aivideo.home:.}/config/personas") Path personas,
        @DefaultValue("false") boolean fallback) {

    public StyleProperties {
        SettingRules rules = new SettingRules("aivideo.script");
        rules.require(
                persona.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,63}"),
                "persona",
                "must be a file name without its ending, or the name of a persona of the web app",
                persona,
                "scientific-analyst");
        rules.require(
                !Locale.forLanguageTag(language).getLanguage().isEmpty(),
                "language",
                "must be a language tag",
                language,
                "en");
        rules.require(
                tone.length() <= 200 && tone.chars().noneMatch(c -> c < ' '),
                "tone",
                "must be one line of at most 200 characters",
                "%.40s".formatted(tone),
                "'dry and calm'");
    }

    /**
     * These settings with what one film asks for instead.
     *
     * @throws dev.aivideo.project.InvalidSettingException if that cannot be used
     */
    public StyleProperties with(WritingStyle film) {
        return new StyleProperties(
                film.persona() == null ? persona : film.persona(),
                film.language() == null ? language : film.language(),
                film.tone() == null ? tone : film.tone(),
                personas,
                fallback);
    }

    /** The personas that there are as files. */
    public List<String> personaNames() {
        return new Personas(personas).names();
    }

    /** Two or three letters, {@code de}. */
    public String languageCode() {
        return Locale.forLanguageTag(language).getLanguage();
    }

    /** In English, {@code German}. */
    String languageName() {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
