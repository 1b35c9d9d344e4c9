package dev.aivideo.music.library;

/**
 * A file of the folder that was listened to; it holds as long as size and time of the file stay the same.
 *
 * @param path from the folder, with {@code /}
 * @param modified milliseconds since 1970
 * @param lengthS 0 if it cannot be decoded
 */
record MusicPiece(String path, long bytes, long modified, double lengthS) {}
