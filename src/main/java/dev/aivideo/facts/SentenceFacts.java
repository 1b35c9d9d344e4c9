package dev.aivideo.facts;

import dev.aivideo.atlas.Gazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts of sentences. It rather finds nothing than something that is not meant. */
public final class SentenceFacts {
    /** What takes numbers from others stands before them. */
    private static final List<FactFinder> FINDERS = List.of(
            new QuoteFinder(),
            new DateFinder(),
            new VoteFinder(),
            new ChangeFinder(),
            new SeriesFinder(),
            new ShareFinder(),
            new QuantityFinder(),
            new StepFinder(),
            new EnumerationFinder(),
            new ComparisonFinder(),
            new DefinitionFinder(),
            new PersonFinder());

    private final Gazetteer gazetteer;
    /** Of the film that was asked about last. */
    private @Nullable FilmContext film;

    public SentenceFacts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The facts of one English sentence in the order of their words; those that hold others come before them.
     *
     * @param around other sentences of the film, which tell which of several places of one name is meant
     */
    public List<Fact> of(String sentence, List<String> around) {
        if (sentence.isBlank()) {
            return List.of();
        }
        Reading reading = new Reading(sentence);
        List<Fact> facts = new ArrayList<>();
        for (FactFinder finder : FINDERS) {
            facts.addAll(finder.find(reading));
        }
        facts.addAll(new PlaceFinder(gazetteer, context(sentence, around)).find(reading));
        facts.sort(Comparator.comparingInt((Fact fact) -> fact.span().start())
                .thenComparingInt(fact -> -fact.span().end()));
        return List.copyOf(facts);
    }

    private record FilmContext(List<String> sentences, PlaceContext places) {}

    private synchronized PlaceContext context(String sentence, List<String> around) {
        if (around.isEmpty()) {
            return new PlaceContext(gazetteer, List.of(sentence));
        }
        FilmContext known = film;
        if (known == null || !known.sentences().equals(around)) {
            known = new FilmContext(List.copyOf(around), new PlaceContext(gazetteer, around));
            film = known;
        }
        return known.places();
    }
}
