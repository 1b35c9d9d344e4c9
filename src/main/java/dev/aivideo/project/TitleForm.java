package dev.aivideo.project;

/** How the title of a film stands at its beginning. */
public enum TitleForm {
    /** Large, flush left, under a bar of the accent colour. */
    LEFT,
    /** Large, centred. */
    CENTRED,
    /** In the lower third of the picture. */
    LOWER_THIRD,
    NONE
}
