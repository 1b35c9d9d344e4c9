package dev.aivideo.project;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a film has in front of its first scene and behind its last one, in whole frames.
 *
 * @param openingFrames of the intro; 0 if there is none
 * @param closingFrames of the outro; 0 if there is none
 */
public record FilmEnds(int openingFrames, int closingFrames) {
    public static final FilmEnds NONE = new FilmEnds(0, 0);

    static FilmEnds of(FilmLook.Course course, FrameRate rate) {
        return new FilmEnds(frames(course.intro(), rate), frames(course.outro(), rate));
    }

    /** What intro and outro leave of the duration asked for. */
    public static Duration left(FilmFormat format) {
        FrameRate rate = format.picture().rate();
        return format.duration().minus(of(format.look().course(), rate).length(rate));
    }

    private static int frames(@Nullable LookClip clip, FrameRate rate) {
        return clip == null ? 0 : Math.max(1, rate.frames(clip.length()));
    }

    /** What they take of a film's length. */
    Duration length(FrameRate rate) {
        return rate.duration(openingFrames + closingFrames);
    }
}
