package dev.aivideo.visuals.generated;

/**
 * Everything that a generated picture depends on besides its size. The same design draws the same picture.
 *
 * @param why how the motif was found, in words
 * @param likeness of the motif to the words, 0 to 1 in hundredths; 0 if it suits all words
 * @param swapped whether the family's second accent leads
 * @param centred whether the type is centred rather than set from the left
 * @param kicker the small line over the type; may be empty
 * @param text what is set large; empty on a {@link Card#PLAIN plain} card
 * @param detail the line below; may be empty
 */
record Design(
        int sceneNumber,
        int position,
        long seed,
        Motif motif,
        String why,
        double likeness,
        Family family,
        Mood mood,
        boolean swapped,
        boolean centred,
        Card card,
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
