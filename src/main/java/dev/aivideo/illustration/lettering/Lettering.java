package dev.aivideo.illustration.lettering;

/**
 * The type on a picture.
 *
 * @param centred whether it is centred rather than set from the left
 * @param kicker the small line over the type; may be empty
 * @param text what is set large; empty on a {@link CardLayout#PLAIN plain} card
 * @param detail the line below; may be empty
 */
public record Lettering(CardLayout card, boolean centred, String kicker, String text, String detail) {

    public static Lettering none(boolean centred) {
        return new Lettering(CardLayout.PLAIN, centred, "", "", "");
    }

    /** The same, or none if the typeface lacks letters of it: they would show as boxes. */
    public Lettering ifLegible() {
        return LetteringStyle.BOLD.canShow(text + detail) && !text.isBlank() ? this : none(centred);
    }
}
