package dev.aivideo.project;

/** Where captions are shown. */
public enum Captions {
    /** Nowhere. */
    OFF,
    /** In {@code .srt} and {@code .vtt} files beside the film. */
    SIDECAR,
    /** In the picture, and in the files as well. */
    BURNED
}
