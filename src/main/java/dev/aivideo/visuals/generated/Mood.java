package dev.aivideo.visuals.generated;

/** How light a picture is. Neighbouring pictures differ in it. */
enum Mood {
    NIGHT,
    DUSK,
    DAY,
    PAPER
}
