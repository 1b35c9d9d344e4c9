package dev.aivideo.illustration.lettering;

/** What type a picture carries. */
public enum CardLayout {
    /** The scene's key phrase, set large. */
    PHRASE,
    /** A number of the narration, very large, and what it counts. */
    NUMBER,
    /** Words that the narration itself quotes. */
    QUOTE,
    /** A small note: one of the scene's terms. */
    NOTE,
    /** None. */
    PLAIN
}
