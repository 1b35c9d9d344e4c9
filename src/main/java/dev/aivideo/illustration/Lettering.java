package dev.aivideo.illustration;

import dev.aivideo.illustration.lettering.CardLayout;
import dev.aivideo.illustration.lettering.LetteringStyle;

/**
 * The type on a picture.
 *
 * @param centred whether it is centred rather than set from the left
 * @param kicker the small line over the type; may be empty
 * @param text what is set large; empty on a {@link CardLayout#PLAIN plain} card
 * @param detail the line below; may be empty
 */
record Lettering(CardLayout card, boolean centred, String kicker, String text, String detail) {

    static Lettering none(boolean centred) {
        return new Lettering(CardLayout.PLAIN, centred, "", "", "");
    }

    /** The same, or none if the typeface lacks letters of it: they would show as boxes. */
    Lettering ifLegible() {
        return LetteringStyle.BOLD.canShow(text + detail) && !text.isBlank() ? this : none(centred);
    }
}
