package dev.aivideo.illustration;

import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.illustration.motif.Motif;

/**
 * Everything that a generated picture depends on besides its size. The same design draws the same picture.
 *
 * @param why how the motif was found, in words
 * @param likeness of the motif to the words, 0 to 1 in hundredths; 0 if it suits all words
 * @param swapped whether the family's second accent leads
 * @param centred whether the type is centred rather than set from the left
 * @param kicker the small line over the type; may be empty
 * @param text what is set large; empty on a {@link CardLayout#PLAIN plain} card
 * @param detail the line below; may be empty
 */
record Design(
        int sceneNumber,
        int position,
        long seed,
        Motif motif,
        String why,
        double likeness,
        ColourScheme family,
        Tone mood,
        boolean swapped,
        boolean centred,
        CardLayout card,
        String kicker,
        String text,
        String detail) {

    Palette palette() {
        return family.palette(mood, swapped);
    }

    String id() {
        return "scene-%d-%d-%s".formatted(sceneNumber, position, motif.title());
    }
}
