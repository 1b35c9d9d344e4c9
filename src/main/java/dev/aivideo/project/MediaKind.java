package dev.aivideo.project;

/** What a shot is made from. */
public enum MediaKind {
    /** Moving pictures from a file. */
    CLIP,
    /** One picture, shown with a slow pan and zoom. */
    STILL,
    /** A drawn backdrop, moved slowly under a layer of type that stands still. */
    GENERATED
}
