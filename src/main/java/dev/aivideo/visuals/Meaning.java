package dev.aivideo.visuals;

import dev.aivideo.language.SentenceEmbedder;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How well what a source says of a picture fits what is said in the scene. Title and keywords weigh more than the
 * description, which in catalogues is often about the event rather than the picture; search terms weigh more than the
 * narration, which says much that cannot be seen.
 */
final class Meaning {
    private static final int DESCRIPTION_CHARACTERS = 400;

    private final Function<String, float[]> embed;
    private final float[] terms;
    private final List<float[]> eachTerm;
    private final float[] narration;

    Meaning(Function<String, float[]> embed, FootageQuery query) {
        this.embed = embed;
        this.terms = embed.apply(String.join(", ", query.terms()) + " (" + query.topic() + ")");
        this.eachTerm = query.terms().stream().map(embed).toList();
        this.narration = embed.apply(query.narration());
    }

    /** From 0, nothing in common, to 1. */
    double of(Candidate candidate) {
        float[] label = embed.apply(label(candidate));
        float[] text = candidate.description().isBlank() ? label : embed.apply(beginning(candidate.description()));
        double bestTerm = eachTerm.stream()
                .map(term -> SentenceEmbedder.cosine(term, label))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        double spoken = Math.max(SentenceEmbedder.cosine(narration, label), SentenceEmbedder.cosine(narration, text));
        double together = Math.max(SentenceEmbedder.cosine(terms, label), SentenceEmbedder.cosine(terms, text));
        return Math.max(0, Math.min(1, 0.4 * together + 0.3 * bestTerm + 0.3 * spoken));
    }

    /** How alike two pictures are said to be. */
    double alike(Candidate one, Candidate other) {
        return SentenceEmbedder.cosine(embed.apply(label(one)), embed.apply(label(other)));
    }

    static String label(Candidate candidate) {
        return candidate.keywords().isEmpty()
                ? candidate.title()
                : candidate.title() + ". " + String.join(", ", candidate.keywords());
    }

    private static String beginning(String description) {
        return description.substring(0, Math.min(description.length(), DESCRIPTION_CHARACTERS));
    }
}
