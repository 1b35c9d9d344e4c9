package dev.aivideo.project;

import java.time.Duration;

/**
 * A clip in front of a film or behind it.
 *
 * @param length of its picture, 0.5 to 30 s
 */
public record LookClip(LookFile file, Duration length) {
    public static final Duration SHORTEST = Duration.ofMillis(500);
    public static final Duration LONGEST = Duration.ofSeconds(30);
}
