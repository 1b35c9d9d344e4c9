package dev.aivideo.project;

/**
 * A file that belongs to the look of a film.
 *
 * @param path as the operator gave it, absolute
 * @param sha256 of its bytes when the film was begun
 */
public record LookFile(String path, String sha256) {}
