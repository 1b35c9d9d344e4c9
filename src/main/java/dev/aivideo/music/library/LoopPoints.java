package dev.aivideo.music.library;

/**
 * Where a piece of music is joined to itself.
 *
 * @param from where it goes on, in samples
 * @param to where it leaves; what follows fades out while what follows {@code from} fades in
 * @param fade how long that takes
 * @param likeness of the two parts, −1 to 1
 */
record LoopPoints(long from, long to, int fade, double likeness) {}
