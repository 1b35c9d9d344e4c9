package dev.aivideo.language;

import java.time.Duration;

/**
 * A word of a caption and when it is heard.
 *
 * @param line in which it stands, from 0
 * @param from its first character in the line
 * @param until behind its last
 * @param start counted as the caption's times are
 * @param end likewise, not before {@code start}
 */
public record CueWord(int line, int from, int until, Duration start, Duration end) {

    CueWord after(Duration time) {
        return new CueWord(line, from, until, start.plus(time), end.plus(time));
    }
}
