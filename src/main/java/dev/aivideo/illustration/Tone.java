package dev.aivideo.illustration;

/** How light a picture is. Neighbouring pictures differ in it. */
enum Tone {
    NIGHT,
    DUSK,
    DAY,
    PAPER
}
