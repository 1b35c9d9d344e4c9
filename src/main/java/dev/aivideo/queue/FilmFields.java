package dev.aivideo.queue;

import dev.aivideo.language.PlainText;
import dev.aivideo.project.Brief;
import dev.aivideo.project.CaptionChoice;
import dev.aivideo.project.FilmEnds;
import dev.aivideo.project.FilmFormat;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.GivenText;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Topics;
import dev.aivideo.project.WritingStyle;
import dev.aivideo.style.StyleException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the values of a list to a film for the queue. */
final class FilmFields {
    static final Set<String> KNOWN = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            "topic",
            "duration",
            "voice",
            "aspect",
            "resolution",
            "fps",
            "codec",
            "captions",
            "style",
            "music",
            "priority",
            "not_before")));
    /** Spreadsheets write a whole number as {@code 60.0} or {@code 60,00}; three digits would mean thousands. */
    private static final String WHOLE = "([.,]0{1,2})?";

    /** What a spreadsheet saves for a cell that it took for a formula. */
    private static final Pattern SHEET_ERROR =
            Pattern.compile("#(?:NAME\\?|N/A|REF!|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!)|Err:\\d{3}");

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})" + WHOLE);
    private static final Pattern PRIORITY = Pattern.compile("[1-9]" + WHOLE);

    private final Brief defaults;
    private final ListRules rules;
    private final Map<String, FilmLook> looks = new HashMap<>();
    private final Map<String, Optional<String>> refusals = new HashMap<>();

    FilmFields(ListRules rules) {
        this.defaults = rules.defaults();
        this.rules = rules;
    }

    /** @throws IllegalArgumentException if a value is missing, not known or not what its field may be */
    QueueRepository.NewEntry film(Map<String, String> fields) {
        fields.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "'" + name
                                    + "' is not a known field; the fields are topic, duration, voice, aspect, resolution, fps, codec, captions, style, music, priority and not_before");
                });
        String priority = value(fields, "priority");
        Brief brief = new Brief(
                topic(value(fields, "topic")),
                format(fields),
                voice(value(fields, "voice")),
                GivenText.NONE,
                defaults.offline(),
                WritingStyle.DEFAULT);
        return new QueueRepository.NewEntry(
                brief,
                priority == null ? QueueEntry.USUAL_PRIORITY : priority(priority),
                NotBefore.parse(value(fields, "not_before")));
    }

    private FilmFormat format(Map<String, String> fields) {
        CaptionChoice captions = captions(value(fields, "captions"));
        FilmFormat format = new FilmFormat(
                duration(value(fields, "duration")),
                picture(fields),
                captions.captions(),
                captions.in(look(value(fields, "style"), value(fields, "music"))));
        if (FilmEnds.left(format).compareTo(FilmFormat.SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "duration must leave 10 s beside the intro and outro of the style '%s', was %d s"
                            .formatted(format.look().style(), format.duration().toSeconds()));
        }
        return format;
    }

    static String topic(@Nullable String topic) {
        if (topic == null) {
            throw new IllegalArgumentException("topic is missing");
        }
        if (SHEET_ERROR.matcher(topic).matches()) {
            throw new IllegalArgumentException("topic is a spreadsheet error value, was '" + topic
                    + "'; in the spreadsheet, put an apostrophe before a text that begins with =, + or -");
        }
        return Topics.checked(PlainText.withoutMarkup(topic));
    }

    private Duration duration(@Nullable String seconds) {
        if (seconds == null) {
            return defaults.duration();
        }
        Matcher whole = SECONDS.matcher(seconds);
        if (!whole.matches()) {
            throw new IllegalArgumentException(
                    "duration must be 10 to 7200 whole seconds, was '" + shortened(seconds) + "'");
        }
        return Duration.ofSeconds(Long.parseLong(whole.group(1)));
    }

    private String voice(@Nullable String voice) {
        if (voice == null) {
            return defaults.voice();
        }
        // May ask a speech server: once per voice, not per line.
        refusals.computeIfAbsent(voice, rules.voiceRefusal()).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal);
        });
        return voice;
    }

    /** Spreadsheets take 16:9 for a time of day and write it as {@code 16:09} or {@code 16:09:00}. */
    private PictureFormat picture(Map<String, String> fields) {
        String aspect = value(fields, "aspect");
        return defaults.picture()
                .with(
                        aspect == null
                                ? null
                                : shortened(aspect).replaceFirst("^0?(\\d{1,2}):0?(\\d{1,2})(:00)?$", "$1:$2"),
                        value(fields, "resolution"),
                        whole(value(fields, "fps")),
                        value(fields, "codec"));
    }

    private static @Nullable String whole(@Nullable String number) {
        return number == null ? null : number.replaceFirst(WHOLE + "$", "");
    }

    private FilmLook look(@Nullable String style) {
        try {
            return style == null ? defaults.look() : looks.computeIfAbsent(style, rules.looks());
        } catch (StyleException e) {
            throw new IllegalArgumentException(
                    e.withoutRemedy().replaceAll("\\R+", " ").strip(), e);
        }
    }

    private CaptionChoice captions(@Nullable String captions) {
        if (captions == null) {
            return new CaptionChoice(defaults.captions(), null);
        }
        return CaptionChoice.of(captions)
                .orElseThrow(() -> new IllegalArgumentException(
                        "captions must be %s, was '%s'".formatted(CaptionChoice.WORDS, shortened(captions))));
    }

    private static int priority(String text) {
        if (!PRIORITY.matcher(text).matches()) {
            throw new IllegalArgumentException("priority must be 1 to 9, was '" + shortened(text) + "'");
        }
        return text.charAt(0) - '0';
    }

    private FilmLook look(@Nullable String style, @Nullable String music) {
        FilmLook look = look(style);
        try {
            return music == null ? look : look.withMusic(music);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("music " + e.getMessage());
        }
    }

    private static @Nullable String value(Map<String, String> fields, String name) {
        String value = CsvRows.trimmed(fields.getOrDefault(name, ""));
        return value.isEmpty() ? null : value;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
