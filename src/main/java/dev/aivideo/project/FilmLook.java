package dev.aivideo.project;

import org.jspecify.annotations.Nullable;

/**
 * What makes a film look and sound like its channel. Kept whole with the film, so that a style that is changed later
 * leaves the films that were begun with it as they are.
 *
 * @param style name of the style that it was read from; empty for films from before there were styles
 */
public record FilmLook(String style, Brand brand, Course course, CaptionStyle captions, Music music) {

    /** The look of films that were begun before there were styles: no music, no opening and no close. */
    public static final FilmLook BEFORE_STYLES = new FilmLook(
            "",
            new Brand("#FFC43D", "#080A0E", "#FFFFFF", null, null),
            new Course(false, null, null, TitleForm.LEFT, Transitions.CROSSFADES),
            CaptionStyle.BOX,
            Music.NONE);

    /**
     * The same with other music, as loud as this look has it.
     *
     * @throws IllegalArgumentException if it is empty or too long to be a file's name
     */
    public FilmLook withMusic(String choice) {
        return new FilmLook(style, brand, course, captions, new Music(choice, music.belowSpeechDb()));
    }

    /**
     * Colours as {@code #RRGGBB}.
     *
     * @param accent of bars, marked words and rings
     * @param ground of title, end card and dips
     * @param text on the ground
     * @param typeface a TrueType or OpenType file; null for the built-in one
     */
    public record Brand(
            String accent,
            String ground,
            String text,
            @Nullable LookFile typeface,
            @Nullable Logo logo) {}

    /**
     * A logo over the whole film.
     *
     * @param image PNG with transparency
     * @param opacity 0 to 1
     */
    public record Logo(LookFile image, Corner corner, double opacity) {}

    /** Where the logo stands. */
    public enum Corner {
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT
    }

    /**
     * How the film runs from its first frame to its last.
     *
     * @param framed the title stands alone before the first word, and an end card after the last
     * @param intro a clip in front of the film
     * @param outro a clip behind it
     */
    public record Course(
            boolean framed,
            @Nullable LookClip intro,
            @Nullable LookClip outro,
            TitleForm title,
            Transitions transitions) {}

    /**
     * Music under the voice.
     *
     * @param choice {@code none}; {@code auto}: a file of the music folder that fits, else a bed made by the program;
     *     {@code bed}: always such a bed; else the name of a file of the music folder
     * @param belowSpeechDb how far below the speech it lies, in the speech band
     */
    public record Music(String choice, double belowSpeechDb) {
        public static final String AUTO = "auto";
        public static final String BED = "bed";
        public static final Music NONE = new Music("none", 20);

        /** Of a style that says nothing of music. */
        public static final Music USUAL = new Music("auto", 20);

        private static final int LONGEST_NAME = 200;

        public Music {
            if (choice.isBlank() || choice.length() > LONGEST_NAME) {
                throw new IllegalArgumentException(
                        "must be none, auto, bed or the name of a file of the folder music, was '%s'"
                                .formatted(choice.length() > LONGEST_NAME ? choice.substring(0, 40) + "…" : choice));
            }
        }

        /** Whether it is a certain file of the music folder. */
        public boolean isNamed() {
            return !isNone() && !choice.equals(AUTO) && !choice.equals(BED);
        }

        public boolean isNone() {
            return choice.equals(NONE.choice);
        }
    }
}
