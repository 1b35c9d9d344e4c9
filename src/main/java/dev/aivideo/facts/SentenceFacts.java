package dev.aivideo.facts;

import dev.aivideo.atlas.Gazetteer;
import java.util.List;

/** Reads the facts of sentences. It rather finds nothing than something that is not meant. */
public final class SentenceFacts {
    private final Gazetteer gazetteer;

    public SentenceFacts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The facts of one English sentence in the order of their words; those that hold others come before them.
     *
     * @param around other sentences of the film, which tell which of several places of one name is meant
     */
    public List<Fact> of(String sentence, List<String> around) {
        return List.of();
    }
}
