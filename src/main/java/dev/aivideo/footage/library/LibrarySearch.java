package dev.aivideo.footage.library;

import dev.aivideo.footage.FootageQuery;
import dev.aivideo.language.FullText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the pictures of the library for a scene. Three lists, one by words and two by meaning, become one by reciprocal
 * rank fusion (Cormack, Clarke and Büttcher, Reciprocal Rank Fusion Outperforms Condorcet, 2009).
 */
final class LibrarySearch {
    /** Of the fusion, as its authors found it. */
    private static final double RANK_CONSTANT = 60;

    private static final double TERM_WEIGHT = 2;

    private final int size;
    private final FullText words;
    private final ByteVectors meanings;
    private final SentenceVectors vectors;

    /**
     * Prepares searches among pictures.
     *
     * @param texts all that is said of each, in an order that decides between equals
     * @param shown by place, the part of it that says what is seen
     */
    LibrarySearch(List<String> texts, IntFunction<String> shown, SentenceVectors vectors) {
        this.size = texts.size();
        CompletableFuture<FullText> indexed = CompletableFuture.supplyAsync(() -> new FullText(texts));
        this.meanings = vectors.of(texts, shown);
        this.words = indexed.join();
        this.vectors = vectors;
    }

    /** The places of as many as asked for, best first; at the end come those with which the scene has nothing in common. */
    IntStream search(FootageQuery query) {
        double[] scores = new double[size];
        fuse(BestFirst.of(words.scores(words(query))), scores);
        fuse(meanings.nearest(vectors.embed(query.topic() + ". " + query.narration())), scores);
        fuse(meanings.nearest(vectors.embed(String.join(", ", query.terms()) + ", " + query.topic())), scores);
        IntStream ranked = Arrays.stream(BestFirst.of(scores));
        IntStream others = IntStream.range(0, size).filter(place -> scores[place] == 0);
        return IntStream.concat(ranked, others).limit(query.limit());
    }

    /** The narration's and the topic's words, and the terms', which count double. */
    private static Map<String, Double> words(FootageQuery query) {
        Map<String, Double> weights = new HashMap<>(FullText.query(query.topic() + " " + query.narration()));
        FullText.query(String.join(" ", query.terms()))
                .forEach((stem, weight) -> weights.put(stem, TERM_WEIGHT * weight));
        return weights;
    }

    private static void fuse(int[] ranked, double[] scores) {
        for (int rank = 0; rank < ranked.length; rank++) {
            scores[ranked[rank]] += 1 / (RANK_CONSTANT + rank + 1);
        }
    }
}
