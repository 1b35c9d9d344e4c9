package dev.aivideo.illustration;

import dev.aivideo.facts.HeardSentence;
import dev.aivideo.illustration.Design.Statement;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.MotifChoice.Choice;
import dev.aivideo.illustration.MotifChoice.Reach;
import dev.aivideo.illustration.card.Card;
import dev.aivideo.illustration.card.CardChoice;
import dev.aivideo.illustration.card.CardFrame;
import dev.aivideo.illustration.card.CardRequest;
import dev.aivideo.illustration.card.CornerLabel;
import dev.aivideo.illustration.card.PhraseCards;
import dev.aivideo.illustration.card.Said;
import dev.aivideo.illustration.card.TimedCard;
import dev.aivideo.style.LookTypeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each picture of a film what carries its sentence: a card of what it states, a thing that it names, or both. A
 * scene is decided by the topic, its own words and number, and the facts of the film alone.
 */
class Designer {
    private final SchemeChoice schemes;
    private final MotifChoice motifs;
    private final PhraseCards phrases;

    /** @param phrases of a sentence, where nothing else is there to be shown */
    Designer(SchemeChoice schemes, MotifChoice motifs, PhraseCards phrases) {
        this.schemes = schemes;
        this.motifs = motifs;
        this.phrases = phrases;
    }

    /** A design for each shot that is to be drawn. */
    List<Design> designs(IllustrationRequest request) {
        String topic = request.subject().topic();
        long film = hash(topic);
        ColourScheme scheme = schemes.of(topic, scenes(request));
        List<Choice> chosen = motifs.choose(request, film);
        List<Design> designs = new ArrayList<>();
        for (int i = 0; i < request.slots().size(); i++) {
            int scene = request.sceneNumber();
            long seed = film + 0x9E3779B97F4A7C15L * (scene * 1000L + i);
            Statement statement = statement(request, request.slots().get(i), chosen.get(i));
            boolean isCard = statement.card() != null && statement.card().card().veil() == Card.Veil.FULL;
            designs.add(new Design(
                    new Design.Place(scene, i + 1, seed),
                    isCard ? MotifChoice.behindType(chosen.get(i), scene + i) : chosen.get(i),
                    Colours.of(scheme, scene, i),
                    statement,
                    request.brand()));
        }
        return designs;
    }

    private static List<String> scenes(IllustrationRequest request) {
        return request.subject().film().scenes().stream()
                .map(scene -> scene.stream().map(HeardSentence::text).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The strongest of all that could stand there; with a second thing where there is room for it. */
    private Statement statement(IllustrationRequest request, Slot slot, Choice motif) {
        CardRequest wanted = cards(request, slot);
        Optional<CardChoice.Offer> card = CardChoice.offers(wanted).stream().findFirst();
        int strength = card.map(CardChoice.Offer::strength).orElse(0);
        Optional<TimedCard> low = CardChoice.onMap(wanted);
        boolean isServed = low.isPresent()
                && card.map(CardChoice.Offer::card)
                        .filter(one -> CardChoice.isServed(one, low.get()))
                        .isPresent();
        Optional<MapPlan> map = MapPlan.of(request, slot).filter(plan -> isServed || plan.strength() > strength);
        if (map.isPresent()) {
            return new Statement(
                    low.orElse(null),
                    map.get(),
                    label(wanted, said -> says(low, said) || map.get().says(said, slot)));
        }
        boolean shown = motif.reach() == Reach.SENTENCE;
        Optional<TimedCard> timed =
                card.map(CardChoice.Offer::card).or(() -> shown ? Optional.empty() : phrase(wanted, request));
        return new Statement(
                timed.orElse(null), null, card.isEmpty() ? null : label(wanted, said -> says(timed, said)));
    }

    /** What the sentence states besides. */
    private static @Nullable CornerLabel label(CardRequest wanted, Predicate<Said> isShown) {
        return CornerLabel.of(wanted, isShown).orElse(null);
    }

    private static boolean says(Optional<TimedCard> card, Said words) {
        return card.stream().anyMatch(one -> one.says(words));
    }

    /** What a card of a shot may be made of. */
    static CardRequest cards(IllustrationRequest request, Slot slot) {
        return new CardRequest(
                slot.from().compareTo(request.wordsFrom()) > 0 ? slot.from() : request.wordsFrom(),
                slot.until(),
                slot.sentences(),
                request.sceneNumber() - 1,
                request.subject().film(),
                new CardFrame(request.frame().widthPx(), request.frame().heightPx(), LookTypeface.of(request.brand())));
    }

    private Optional<TimedCard> phrase(CardRequest wanted, IllustrationRequest request) {
        for (HeardSentence sentence : wanted.sentences()) {
            Optional<TimedCard> card = phrases.of(sentence, request.subject().topic(), wanted);
            if (card.isPresent()) {
                return card;
            }
        }
        return Optional.empty();
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            hash = 31 * hash + letter;
        }
        return hash * 0x9E3779B97F4A7C15L;
    }
}
