package dev.aivideo.project;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the operator asked for. Kept as JSON in {@code projects.config_json}, so that a restarted run works by the same
 * brief whatever the command line says then.
 *
 * @param topic 1 to 200 characters, without control characters
 * @param duration length asked for, 10 s to 2 h
 * @param voice a voice of the narrator, {@code af_sky} for example
 * @param sourceText the operator's own text to make the narration from, as read when the run began
 * @param scriptText a finished script as JSON, as read when the run began; used as it is
 * @param offline nothing is fetched from outside
 * @param style how a language model is to write, if one does
 */
public record Brief(
        String topic,
        Duration duration,
        String voice,
        Aspect aspect,
        Captions captions,
        @Nullable String sourceText,
        @Nullable String scriptText,
        boolean offline,
        Style style) {

    public static final Duration SHORTEST = Duration.ofSeconds(10);
    public static final Duration LONGEST = Duration.ofHours(2);

    /** A film that is written as the settings have it. */
    public Brief(
            String topic,
            Duration duration,
            String voice,
            Aspect aspect,
            Captions captions,
            @Nullable String sourceText,
            @Nullable String scriptText,
            boolean offline) {
        this(topic, duration, voice, aspect, captions, sourceText, scriptText, offline, Style.AS_SET);
    }

    public Brief {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Duration must be 10 to 7200 seconds, was " + duration.toSeconds() + " s");
        }
    }

    /** A film of which nothing but the topic is known: everything else as it is without options. */
    public static Brief standard(String topic) {
        return new Brief(topic, Duration.ofSeconds(300), "af_sky", Aspect.WIDE, Captions.BURNED, null, null, false);
    }

    /** The brief as the database keeps it. */
    public String asJson() {
        return Json.write(BriefJson.of(this));
    }

    /**
     * A brief as the database keeps it.
     *
     * @throws RuntimeException if the text is something else
     */
    public static Brief ofJson(String json) {
        return Json.read(json, BriefJson.class).toBrief();
    }
}
