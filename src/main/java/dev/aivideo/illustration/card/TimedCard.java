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
     * A card in its time: each piece comes with its words. Empty if it does not fit into the frame, if most of its words
     * are not heard while it is seen, or if there is no time to read it. Of several things that go on over several pictures each shows
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
            } else if (isMostlyHeard(said, request)) {
                heard++;
                timed.add(new Timed(piece, later(request.from(), said.from().minus(AHEAD)), said));
            } else if (said.from().compareTo(request.from()) < 0) {
                before++;
                timed.add(new Timed(piece, request.from(), null));
            } else {
                after++;
            }
        }
        boolean whole = heard > 0 && before + after == 0;
        boolean isMany = card instanceof ListCard || card instanceof BarsCard || card instanceof FiguresCard;
        boolean part = isMany && (heard > 1 || heard == 1 && before > 0 && after == 0);
        TimedCard result = new TimedCard(card, timed);
        return (whole || part) && result.canBeRead(request) ? Optional.of(result) : Optional.empty();
    }

    /** Words that go on from one picture to the next are on the one in which most of them are heard. */
    private static boolean isMostlyHeard(Said said, CardRequest request) {
        return heard(said, request) >= 0.5;
    }

    /** Which part of the words is heard while the picture is seen, 1 or less. */
    private static double heard(Said said, CardRequest request) {
        Duration from = later(said.from(), request.from());
        Duration until = said.until().compareTo(request.until()) < 0 ? said.until() : request.until();
        double whole = said.until().minus(said.from()).toMillis();
        return (until.minus(from).toMillis() + 0.5) / (whole + 0.5);
    }

    /** Whether some of these words are on the card. */
    public boolean says(Said words) {
        return pieces.stream()
                .map(Timed::said)
                .anyMatch(said -> said != null
                        && said.from().compareTo(words.until()) < 0
                        && words.from().compareTo(said.until()) < 0);
    }

    /** Of what is not heard any more half is read. */
    private boolean canBeRead(CardRequest request) {
        double letters = 0;
        Duration first = request.until();
        for (Timed timed : pieces) {
            if (timed.said() != null) {
                letters += Texts.read(timed.said().text()) * (1 + Math.min(1, heard(timed.said(), request))) / 2;
                first = timed.from().compareTo(first) < 0 ? timed.from() : first;
            }
        }
        return letters <= READ_A_SECOND * request.until().minus(first).toMillis() / 1000;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
