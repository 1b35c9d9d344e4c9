package dev.aivideo.export;

/** A word and when it is heard in the film. */
record HeardText(String text, TimeRange heard) {}
