package dev.aivideo.project;

/** How burned captions are set. */
public enum CaptionStyle {
    /** White with an outline, without a box. */
    PLAIN,
    /** White on a dark box. */
    BOX,
    /** On a box, the word that is being spoken marked. */
    KARAOKE,
    /** Few large words in the middle of the picture, for short upright films. */
    BIG
}
