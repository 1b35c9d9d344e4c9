package dev.aivideo.language;

import java.time.Duration;

/**
 * What is never broken inside a caption: a word, or of a script without blanks what may not be parted.
 *
 * @param text with its punctuation
 * @param isGlued whether no blank stands before it
 * @param sentence number of its sentence
 * @param width in columns
 */
record CueUnit(String text, boolean isGlued, int sentence, int width, Duration start, Duration end) {}
