package dev.aivideo.project;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator asked for. Kept as JSON in {@code projects.config_json}, so that a restarted run works by the same
 * brief whatever the command line says then.
 *
 * @param topic 1 to 200 characters, without control characters
 * @param voice a voice of the narrator, {@code af_sky} for example
 * @param offline nothing is fetched from outside
 * @param writing how a language model is to write, if one does
 */
public record Brief(
        String topic, FilmFormat format, String voice, GivenText given, boolean offline, WritingStyle writing) {

    /** Duration asked for. */
    public Duration duration() {
        return format.duration();
    }

    /** What an intro and an outro take of it. */
    public FilmEnds ends() {
        return FilmEnds.of(look().course(), picture().rate());
    }

    /** What is left of the duration asked for to be narrated. */
    public Duration narratedDuration() {
        return FilmEnds.left(format);
    }

    public Aspect aspect() {
        return format.aspect();
    }

    public PictureFormat picture() {
        return format.picture();
    }

    /** The same film in another format. */
    public Brief in(PictureFormat picture) {
        FilmFormat other = new FilmFormat(format.duration(), picture, format.captions(), format.look());
        return new Brief(topic, other, voice, given, offline, writing);
    }

    public FilmLook look() {
        return format.look();
    }

    public Captions captions() {
        return format.captions();
    }

    /** Texts that the operator gave to make the narration from. */
    public List<SourceText> sources() {
        return given.sources();
    }

    public @Nullable String scriptText() {
        return given.script();
    }

    /** A brief with the given topic and defaults for everything else. */
    public static Brief standard(String topic) {
        FilmFormat format = new FilmFormat(
                Duration.ofSeconds(300), PictureFormat.of(Aspect.WIDE), Captions.BURNED, FilmLook.BEFORE_STYLES);
        return new Brief(topic, format, "af_sky", GivenText.NONE, false, WritingStyle.DEFAULT);
    }

    /** The same film in another look. */
    public Brief looking(FilmLook look) {
        FilmFormat other = new FilmFormat(format.duration(), format.picture(), format.captions(), look);
        return new Brief(topic, other, voice, given, offline, writing);
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
