package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Palette;
import java.util.List;

/**
 * The colours of a picture.
 *
 * @param swapped whether the scheme's second accent leads
 */
record Colours(ColourScheme scheme, Tone tone, boolean swapped) {

    /** Those of the film's maps, which all look alike. */
    Palette map() {
        return scheme.palette(tone.isLight() ? Tone.PAPER : Tone.DAY, false);
    }

    Palette palette() {
        return scheme.palette(tone, swapped);
    }

    /** Those of a picture of a film in its place; neighbours differ in tone, openings of scenes too. */
    static Colours of(ColourScheme scheme, int scene, int place) {
        List<Tone> tones = scheme.tones();
        return new Colours(scheme, tones.get((scene + place) % tones.size()), (scene + place / 4) % 2 == 1);
    }
}
