package dev.aivideo.visuals;

import java.time.Duration;

/**
 * The seconds of a candidate that the film shows.
 *
 * @param from where they begin in the whole clip
 * @param length longer than zero
 */
public record Part(Duration from, Duration length) {}
