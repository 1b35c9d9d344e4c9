package dev.aivideo.illustration.card;

import java.util.List;
import java.util.Optional;

/** What a sentence states, laid out. Two cards that are equal draw the same. */
public interface Card {

    /** What kind of card it is, in a word that is safe in file names. */
    String kind();

    /** What is set largest on it. */
    String title();

    /**
     * Its parts in the order of their words, laid out for a frame; what has no words comes first. Empty if it does not
     * fit in at a size that can be read.
     */
    Optional<List<Piece>> pieces(CardFrame frame);

    /** How much of the picture behind it is to be seen. */
    default Veil veil() {
        return Veil.FULL;
    }

    /** What lies between a card and the picture behind it, so that type reads well. */
    enum Veil {
        /** Nothing. */
        NONE,
        /** The lower half is covered. */
        LOWER,
        /** All is covered; the picture is but a shade. */
        FULL
    }
}
