package dev.aivideo.visuals;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import java.util.Comparator;
import java.util.List;

/**
 * Which shots of a scene are drawn and which show what was found. Where everything could show what was found, one shot in
 * three may still be drawn: of a share, of votes, values, a quotation, a list or a route, no film was ever taken.
 */
final class CardSlots {
    private static final int ONE_IN = 3;
    private static final List<Class<? extends Fact>> BEST_DRAWN = List.of(
            Fact.Share.class,
            Fact.Votes.class,
            Fact.Series.class,
            Fact.Quote.class,
            Fact.Enumeration.class,
            Fact.Steps.class,
            Fact.Route.class);

    private final List<Slot> slots;

    CardSlots(List<Slot> slots) {
        this.slots = slots;
    }

    /** How many pictures are to be looked for. */
    int wanted() {
        long bestDrawn = slots.stream().filter(slot -> worth(slot) == 2).count();
        return slots.size() - (int) Math.min(bestDrawn, slots.size() / ONE_IN);
    }

    /**
     * The shots that are drawn, in the order of showing: those whose sentences have something to draw, and of the others
     * the last ones.
     *
     * @param found how many pictures there are, no more than wanted
     */
    List<Slot> drawn(int found) {
        return slots.stream()
                .sorted(Comparator.comparingInt(CardSlots::worth)
                        .thenComparingInt(Slot::position)
                        .reversed())
                .limit(slots.size() - found)
                .sorted(Comparator.comparingInt(Slot::position))
                .toList();
    }

    /** 0 if its sentences state nothing, 2 if what they state is best drawn. */
    private static int worth(Slot slot) {
        List<Fact> facts = slot.sentences().stream()
                .map(HeardSentence::facts)
                .flatMap(List::stream)
                .toList();
        if (facts.stream().anyMatch(fact -> BEST_DRAWN.stream().anyMatch(kind -> kind.isInstance(fact)))) {
            return 2;
        }
        return facts.isEmpty() ? 0 : 1;
    }
}
