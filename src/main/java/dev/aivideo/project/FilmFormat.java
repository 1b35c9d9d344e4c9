package dev.aivideo.project;

import java.time.Duration;

/**
 * What the finished film is to be like.
 *
 * @param duration 10 s to 2 h
 */
public record FilmFormat(Duration duration, PictureFormat picture, Captions captions, FilmLook look) {
    public static final Duration SHORTEST = Duration.ofSeconds(10);
    public static final Duration LONGEST = Duration.ofHours(2);

    public FilmFormat {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Duration must be 10 to 7200 seconds, was " + duration.toSeconds() + " s");
        }
    }

    public Aspect aspect() {
        return picture.aspect();
    }
}
