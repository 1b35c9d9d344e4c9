package dev.aivideo.project;

import java.time.Duration;

/** How long words have to be seen to be read: a second for 15 letters and digits. */
public final class ReadingTime {
    public static final double LETTERS_A_SECOND = 15;
    /** No title stands longer, though a very long one cannot be read in it. */
    public static final Duration LONGEST_TITLE = Duration.ofSeconds(5);
    /** Half of a title's fade in and half of its fade out. */
    private static final Duration FADES = Duration.ofMillis(400);

    private ReadingTime() {}

    /** Without fades. */
    public static double seconds(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() / LETTERS_A_SECOND;
    }

    /** Of a title with its fades; zero for an empty one. */
    public static Duration ofTitle(String title) {
        Duration needed = Duration.ofMillis(Math.round(seconds(title) * 1000)).plus(FADES);
        return title.isBlank() ? Duration.ZERO : needed.compareTo(LONGEST_TITLE) < 0 ? needed : LONGEST_TITLE;
    }

    /**
     * How long a film's title stands alone at least, from its first frame on. Films from before there were styles show
     * their cards and their title as they were begun.
     */
    public static Duration ofTitle(Film film) {
        FilmLook look = film.brief().look();
        boolean isShown = look.course().title() != TitleForm.NONE && !look.equals(FilmLook.BEFORE_STYLES);
        return isShown ? ofTitle(film.title()) : Duration.ZERO;
    }
}
