package dev.aivideo.footage;

import java.time.Duration;

/**
 * The seconds of a candidate that the film shows.
 *
 * @param from where they begin in the whole clip
 * @param length duration, longer than zero
 */
public record ClipRange(Duration from, Duration length) {}
