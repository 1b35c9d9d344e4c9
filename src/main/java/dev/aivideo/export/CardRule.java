package dev.aivideo.export;

import dev.aivideo.project.ShownCard;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Cards are seen while their words are heard: at least all but one in fifty. */
final class CardRule implements Rule {
    private static final double LEAST_IN_STEP = 0.98;

    @Override
    public List<GateViolation> faults(InspectedFilm film, ExpectedFilm order) {
        return faults(film.bare().cards());
    }

    static List<GateViolation> faults(List<SeenCard> cards) {
        List<SeenCard> out =
                cards.stream().filter(card -> !card.card().isInStep()).toList();
        return cards.size() - out.size() >= LEAST_IN_STEP * cards.size()
                ? List.of()
                : out.stream().map(CardRule::fault).toList();
    }

    private static GateViolation fault(SeenCard seen) {
        ShownCard card = seen.card();
        boolean isSeen = card.seenUntil().compareTo(card.seenFrom()) > 0;
        return new GateViolation(
                seen.sceneStartS() + seconds(card.heardFrom()),
                "the card \"%s\" of scene %d is %s, but its words are heard %s."
                        .formatted(
                                card.text(),
                                seen.scene(),
                                isSeen ? "seen " + part(card.seenFrom(), card.seenUntil()) : "not seen",
                                part(card.heardFrom(), card.heardUntil())),
                "Restart the run with --from visual-sourcing: the scene's pictures are planned and drawn again.");
    }

    private static String part(Duration from, Duration until) {
        return String.format(Locale.ROOT, "from %.1f to %.1f s of the scene", seconds(from), seconds(until));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
