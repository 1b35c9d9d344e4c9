package dev.aivideo.cli.options;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.WebAppPersonas;
import dev.aivideo.language.PlainText;
import dev.aivideo.music.MusicException;
import dev.aivideo.music.library.MusicFolder;
import dev.aivideo.project.CaptionChoice;
import dev.aivideo.project.FilmEnds;
import dev.aivideo.project.FilmFormat;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.InvalidSettingException;
import dev.aivideo.project.Topics;
import dev.aivideo.project.Workspace;
import dev.aivideo.project.WritingStyle;
import dev.aivideo.script.openai.StyleProperties;
import dev.aivideo.style.StyleException;
import dev.aivideo.style.Styles;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks the parts of a brief. Every refusal names the fault, the value given and the values allowed. */
final class BriefRules {
    private BriefRules() {}

    static String topic(String text) {
        try {
            return Topics.checked(PlainText.withoutMarkup(text));
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage(String.valueOf(e.getMessage()));
        }
    }

    static Duration duration(String text) {
        try {
            Duration duration = Duration.ofSeconds(Long.parseLong(text.strip()));
            if (duration.compareTo(FilmFormat.SHORTEST) >= 0 && duration.compareTo(FilmFormat.LONGEST) <= 0) {
                return duration;
            }
        } catch (NumberFormatException e) {
            // Refused below, as numbers out of range are.
        }
        throw RefusedException.usage("--duration must be a whole number of seconds from %d to %d, was '%s'; try 60"
                .formatted(
                        FilmFormat.SHORTEST.toSeconds(), FilmFormat.LONGEST.toSeconds(), Formats.shortened(text, 40)));
    }

    static WritingStyle style(WritingStyle given, StyleProperties usual, WebAppPersonas webApp) {
        try {
            StyleProperties together = usual.with(given);
            List<String> personas = usual.personaNames();
            if (given.persona() != null && !personas.contains(together.persona()) && !webApp.has(together.persona())) {
                throw RefusedException.usage("There is no persona '%s'; %s has %s, the web app %s"
                        .formatted(Formats.shortened(given.persona(), 40), usual.personas(), personas, webApp.ids()));
            }
            return given;
        } catch (InvalidSettingException e) {
            // The settings have the same rules; here the message names the option.
            String name = e.setting().substring(e.setting().lastIndexOf('.') + 1);
            throw RefusedException.usage("--" + name + " " + e.complaint());
        }
    }

    /** The look with the music that is asked for; the look's own if none is. */
    static FilmLook music(FilmLook look, @Nullable String choice, Workspace workspace) {
        if (choice == null) {
            return look;
        }
        try {
            FilmLook asked = look.withMusic(choice.strip());
            MusicFolder.of(workspace).require(asked.music());
            return asked;
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage("--music " + Formats.printable(String.valueOf(e.getMessage())));
        } catch (MusicException e) {
            throw RefusedException.usage(e);
        }
    }

    static FilmLook look(@Nullable String name, Styles styles) {
        try {
            return styles.look(name);
        } catch (StyleException e) {
            throw RefusedException.usage(e);
        }
    }

    /** Refuses a film that would be hardly more than its intro and outro. */
    static FilmFormat roomy(FilmFormat format) {
        double left = FilmEnds.left(format).toMillis() / 1e3;
        if (left < FilmFormat.SHORTEST.toSeconds()) {
            throw RefusedException.usage(String.format(
                    Locale.ROOT,
                    "The intro and the outro of the style '%s' leave %.1f s of the %d s of --duration, at least %d s must be"
                            + " left; try a longer --duration or another --style",
                    format.look().style(),
                    left,
                    format.duration().toSeconds(),
                    FilmFormat.SHORTEST.toSeconds()));
        }
        return format;
    }

    static CaptionChoice captions(String text) {
        String word = text.strip();
        return CaptionChoice.of(word)
                .filter(choice -> word.equals(word.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> RefusedException.usage(
                        "--captions must be %s, was '%s'".formatted(CaptionChoice.WORDS, Formats.shortened(text, 40))));
    }
}
