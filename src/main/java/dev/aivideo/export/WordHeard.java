package dev.aivideo.export;

/** A word and when it is heard in the film. */
record WordHeard(String text, TimeRange heard) {}
