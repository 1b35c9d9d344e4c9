package dev.aivideo.illustration.card;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card and when each of its pieces is seen.
 *
 * @param pieces those that are seen, the lowest first
 */
public record TimedCard(Card card, List<Timed> pieces) {
    /** How long before its first word a piece may appear. */
    private static final Duration AHEAD = Duration.ofMillis(150);
    /** How much of its words may be heard before or after the picture is seen. */
    private static final Duration MISSED = Duration.ofMillis(250);
    /** Letters and digits that are read in a second. */
    private static final double READ_A_SECOND = 15;

    public TimedCard {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param from when the piece appears; it stays as long as the picture
     * @param said what it sets of the words heard meanwhile; null if they were heard before, or it has none
     */
    public record Timed(
            Piece piece, Duration from, @Nullable Said said) {}

    /**
     * A card in its time: each piece comes with its words. Empty if it does not fit into the frame, if its words are not
     * heard while it is seen, or if there is no time to read it. Of a list that goes on over several pictures each shows
     * what has been said by then.
     */
    static Optional<TimedCard> of(Card card, CardRequest request) {
        CardFrame frame = request.frame();
        return card.pieces(frame)
                .or(() -> card.pieces(frame.tighter()))
                .or(() -> card.pieces(frame.tighter().tighter()))
                .flatMap(pieces -> timed(card, pieces, request));
    }

    private static Optional<TimedCard> timed(Card card, List<Piece> pieces, CardRequest request) {
        List<Timed> timed = new ArrayList<>();
        int heard = 0;
        int after = 0;
        int before = 0;
        for (Piece piece : pieces) {
            Said said = piece.said();
            if (said == null) {
                timed.add(new Timed(piece, request.from(), null));
            } else if (said.until().compareTo(request.until().plus(MISSED)) > 0) {
                after++;
            } else if (said.from().plus(MISSED).compareTo(request.from()) < 0) {
                before++;
                timed.add(new Timed(piece, request.from(), null));
            } else {
                heard++;
                timed.add(new Timed(piece, later(request.from(), said.from().minus(AHEAD)), said));
            }
        }
        boolean whole = heard > 0 && before + after == 0;
        boolean part = card instanceof ListCard && (heard > 1 || heard == 1 && before > 0 && after == 0);
        TimedCard result = new TimedCard(card, timed);
        return (whole || part) && result.canBeRead(request) ? Optional.of(result) : Optional.empty();
    }

    private boolean canBeRead(CardRequest request) {
        long letters = 0;
        Duration first = request.until();
        for (Timed timed : pieces) {
            if (timed.said() != null) {
                letters += Texts.read(timed.said().text());
                first = timed.from().compareTo(first) < 0 ? timed.from() : first;
            }
        }
        return letters <= READ_A_SECOND * request.until().minus(first).toMillis() / 1000;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
