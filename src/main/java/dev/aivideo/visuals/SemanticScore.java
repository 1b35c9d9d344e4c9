package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.Sentences;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How well what a source says of a picture fits what is said in the scene: half by the search terms, half by the sentence
 * that comes nearest to it, since a scene says much that cannot be seen. Both are read with the film's topic: ash is of
 * a volcano in one film and of a tree in another. A picture is its title, its keywords and how its description begins,
 * read as one text: a title by itself is often only a name, a description often only the event's.
 */
final class SemanticScore {
    private static final int DESCRIPTION_CHARACTERS = 240;

    private final Function<String, float[]> embed;
    private final float[] terms;
    private final List<float[]> spoken;

    SemanticScore(Function<String, float[]> embed, FootageQuery query) {
        this.embed = embed;
        this.terms = embed.apply(inTopic(String.join(", ", query.terms()), query));
        this.spoken = Stream.concat(
                        Stream.of(query.narration()),
                        Sentences.split(query.narration()).stream().map(sentence -> inTopic(sentence, query)))
                .map(embed)
                .toList();
    }

    private static String inTopic(String text, FootageQuery query) {
        return text + " (" + query.topic() + ")";
    }

    /** From 0, nothing in common, to 1. */
    double of(Candidate candidate) {
        float[] picture = embed.apply(described(candidate));
        double nearest = spoken.stream()
                .mapToDouble(sentence -> SentenceEmbedder.cosine(sentence, picture))
                .max()
                .orElse(0);
        return Math.max(0, Math.min(1, (SentenceEmbedder.cosine(terms, picture) + nearest) / 2));
    }

    /** How alike two pictures are said to be. */
    double alike(Candidate one, Candidate other) {
        return alike(one, other.description().label());
    }

    /** How alike a picture is said to be to one of which only the title is known. */
    double alike(Candidate one, String title) {
        return SentenceEmbedder.cosine(embed.apply(one.description().label()), embed.apply(title));
    }

    private static String described(Candidate candidate) {
        String label = candidate.description().label();
        String text = candidate.description().text();
        return text.isBlank()
                ? label
                : label + ". " + text.substring(0, Math.min(text.length(), DESCRIPTION_CHARACTERS));
    }
}
