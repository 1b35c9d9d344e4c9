package dev.aivideo.illustration.card;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the card that carries what is heard: of all that the sentences state the strongest that fits and can be read. */
public final class CardChoice {
    private CardChoice() {}

    /**
     * A card and how much it carries of its sentence.
     *
     * @param strength 0 to 100; a card of {@link #OVER_A_PICTURE} or less is better over a picture of what is named
     */
    public record Offer(TimedCard card, int strength) {}

    /** What stands low on a map of the places that the sentences name. */
    public static Optional<TimedCard> onMap(CardRequest request) {
        return request.sentences().stream()
                .flatMap(sentence -> new FactCards(sentence, request).onMap().stream())
                .flatMap(card -> TimedCard.of(card, request).stream())
                .findFirst();
    }

    /** Whether a map with this low on it says all that the card says. */
    public static boolean isServed(TimedCard card, TimedCard onMap) {
        return card.card().kind().equals(onMap.card().kind()) || card.card() instanceof TimelineCard;
    }

    /** A date or a name is little by itself. */
    public static final int OVER_A_PICTURE = 65;

    /** All cards that could stand there, the strongest first. */
    public static List<Offer> offers(CardRequest request) {
        List<Offer> offers = new ArrayList<>();
        for (HeardSentence sentence : request.sentences()) {
            FactCards cards = new FactCards(sentence, request);
            for (Fact fact : sentence.facts()) {
                offer(request, strength(fact), cards.of(fact)).ifPresent(offers::add);
            }
            offer(request, 80, cards.figures()).ifPresent(offers::add);
        }
        offers.sort(Comparator.comparingInt(Offer::strength).reversed());
        return offers;
    }

    private static Optional<Offer> offer(CardRequest request, int strength, Optional<Card> card) {
        return card.flatMap(one -> TimedCard.of(one, request)).map(timed -> new Offer(timed, strength));
    }

    private static int strength(Fact fact) {
        if (fact instanceof Fact.Quote) {
            return 95;
        } else if (fact instanceof Fact.Votes || fact instanceof Fact.Series || fact instanceof Fact.Change) {
            return 92;
        } else if (fact instanceof Fact.Steps || fact instanceof Fact.Enumeration) {
            return 86;
        } else if (fact instanceof Fact.Share || fact instanceof Fact.Definition) {
            return 84;
        } else if (fact instanceof Fact.Comparison) {
            return 82;
        } else if (fact instanceof Fact.Quantity) {
            return 78;
        }
        return fact instanceof Fact.Person ? OVER_A_PICTURE : 60;
    }
}
