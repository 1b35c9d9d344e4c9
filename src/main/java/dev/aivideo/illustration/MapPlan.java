package dev.aivideo.illustration;

import dev.aivideo.atlas.Place;
import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.illustration.Illustration.Heard;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.card.Said;
import dev.aivideo.illustration.map.MapPicture;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a shot's sentences as a map.
 *
 * @param facts locations and routes
 * @param strength how much it carries of the sentence, as of cards
 */
record MapPlan(List<Fact> facts, int strength) {
    private static final int ROUTE = 94;
    private static final int SEVERAL = 88;
    private static final int NEW = 70;
    private static final Pattern SHIPS = Pattern.compile(
            "(?i)\\b(?:ships?|sail\\w*|vessels?|fleets?|voyages?|ferr(?:y|ies)|cargo|boats?|galleons?|caravels?|sea route)\\b");

    MapPlan {
        facts = List.copyOf(facts);
    }

    /**
     * A map for a shot, if its sentences name a way from one place to another, or a place that is new: a country to the
     * film, as it is named again and again, any other place to the scene. A continent alone says too little: "the largest
     * in Europe".
     */
    static Optional<MapPlan> of(IllustrationRequest request, Slot slot) {
        List<Fact> facts = slot.sentences().stream()
                .flatMap(sentence -> sentence.facts().stream())
                .filter(fact -> fact instanceof Fact.Location || fact instanceof Fact.Route)
                .filter(fact -> !(fact instanceof Fact.Location named) || !isUnion(named.place()))
                .filter(fact -> fact instanceof Fact.Location || isDirect(slot))
                .toList();
        if (facts.isEmpty() || !MapPicture.canShow(facts)) {
            return Optional.empty();
        }
        Set<Place> places = places(facts);
        if (places.stream().allMatch(place -> place.kind() == Place.Kind.CONTINENT)) {
            return Optional.empty();
        }
        if (facts.stream().anyMatch(Fact.Route.class::isInstance)) {
            return Optional.of(new MapPlan(facts, ROUTE));
        }
        Set<Place> film = new HashSet<>();
        Set<Place> scene = new HashSet<>();
        before(request, slot, film, scene);
        boolean isNew = places.stream()
                .anyMatch(place -> place.kind() == Place.Kind.COUNTRY ? !film.contains(place) : !scene.contains(place));
        return isNew ? Optional.of(new MapPlan(facts, places.size() > 1 ? SEVERAL : NEW)) : Optional.empty();
    }

    /** A union of states has no outline here, and a point for it would be wrong anywhere. */
    private static boolean isUnion(Place place) {
        return place.name().endsWith(" Union");
    }

    /** Whether a straight arrow would tell the truth: not of a ship's way, nor of one that leads over further places. */
    private static boolean isDirect(Slot slot) {
        List<Fact> facts = slot.sentences().stream()
                .flatMap(sentence -> sentence.facts().stream())
                .toList();
        Set<Place> ends =
                places(facts.stream().filter(Fact.Route.class::isInstance).toList());
        boolean isByShip = slot.sentences().stream()
                .anyMatch(sentence -> SHIPS.matcher(sentence.text()).find());
        return !isByShip && ends.containsAll(places(facts));
    }

    String title() {
        return places(facts).stream().map(Place::name).sorted().collect(Collectors.joining(", "));
    }

    /** When the words of one of the facts are heard. */
    static Heard heard(Fact fact, Slot slot) {
        HeardSentence sentence = slot.sentences().stream()
                .filter(one -> one.facts().stream().anyMatch(own -> holds(own, fact)))
                .findFirst()
                .orElseThrow();
        TextSpan span = fact.span();
        return new Heard(span.in(sentence.text()), sentence.start(span), sentence.end(span));
    }

    /** Whether these words name one of its places. */
    boolean says(Said words, Slot slot) {
        return facts.stream()
                .filter(Fact.Location.class::isInstance)
                .anyMatch(fact -> heard(fact, slot).from().equals(words.from()));
    }

    private static boolean holds(Fact own, Fact fact) {
        return own.equals(fact)
                || own instanceof Fact.Route route
                        && (route.from().equals(fact) || route.to().equals(fact));
    }

    private static Set<Place> places(List<Fact> facts) {
        Set<Place> places = new HashSet<>();
        facts.stream()
                .flatMap(fact ->
                        fact instanceof Fact.Route route ? Stream.of(route.from(), route.to()) : Stream.of(fact))
                .filter(Fact.Location.class::isInstance)
                .forEach(fact -> places.add(((Fact.Location) fact).place()));
        return places;
    }

    /** What is named before the shot's sentences. */
    private static void before(IllustrationRequest request, Slot slot, Set<Place> film, Set<Place> scene) {
        List<List<HeardSentence>> scenes = request.subject().film().scenes();
        int own = request.sceneNumber() - 1;
        for (int n = 0; n <= own && n < scenes.size(); n++) {
            for (HeardSentence sentence : scenes.get(n)) {
                if (n == own && isIn(slot, sentence)) {
                    return;
                }
                film.addAll(places(sentence.facts()));
                if (n == own) {
                    scene.addAll(places(sentence.facts()));
                }
            }
        }
    }

    private static boolean isIn(Slot slot, HeardSentence sentence) {
        return slot.sentences().stream().anyMatch(heard -> heard.text().equals(sentence.text()));
    }
}
