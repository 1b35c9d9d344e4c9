package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Palette;

/**
 * The colours of a picture.
 *
 * @param swapped whether the family's second accent leads
 */
record Colours(ColourScheme family, Tone mood, boolean swapped) {
    Palette palette() {
        return family.palette(mood, swapped);
    }
}
