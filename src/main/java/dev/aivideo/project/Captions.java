package dev.aivideo.project;

/** Where captions are shown. */
public enum Captions {
    /** Nowhere. */
    OFF,
    /** In {@code .srt}, {@code .vtt} and {@code .ass} files beside the film. */
    SIDECAR,
    /** In the picture, and in the files as well. */
    BURNED
}
