package dev.aivideo.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Full-text search in memory: texts are scored by BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework,
 * 2009, with the non-negative inverse document frequency that Lucene uses) over their {@link Stems}.
 */
public final class FullText {
    private static final double SATURATION = 1.2;
    /** Titles and file names are short for other reasons than that they say only one thing. */
    private static final double LENGTH = 0.5;
    /** So many documents' words are in memory at the same time. */
    private static final int AT_ONCE = 1000;

    private final Map<String, Postings> postings = new HashMap<>();
    private final double[] norms;

    /** @param texts the documents; a score has its document's place in this list */
    public FullText(List<String> texts) {
        norms = new double[texts.size()];
        long words = 0;
        for (int from = 0; from < norms.length; from += AT_ONCE) {
            List<String> some = texts.subList(from, Math.min(from + AT_ONCE, norms.length));
            int document = from;
            for (List<String> stems : some.parallelStream().map(Stems::of).toList()) {
                words += stems.size();
                add(stems, document++);
            }
        }
        double average = Math.max(1, words / (double) Math.max(1, texts.size()));
        for (int document = 0; document < norms.length; document++) {
            norms[document] = SATURATION * (1 - LENGTH + LENGTH * norms[document] / average);
        }
    }

    private void add(List<String> stems, int document) {
        norms[document] = stems.size();
        for (String stem : stems) {
            postings.computeIfAbsent(stem, one -> new Postings()).add(document);
        }
    }

    /** Where a stem stands, and how often. */
    private static final class Postings {
        private int[] documents = new int[2];
        private int[] counts = new int[2];
        private int size;

        void add(int document) {
            if (size > 0 && documents[size - 1] == document) {
                counts[size - 1]++;
                return;
            }
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            documents[size] = document;
            counts[size++] = 1;
        }
    }

    /**
     * The score of every document, 0 without a common word. One that has a word once which no other has, and is of usual
     * length, scores 1.
     *
     * @param query stems and what each is worth
     */
    public double[] scores(Map<String, Double> query) {
        double[] scores = new double[norms.length];
        query.forEach((stem, weight) -> add(stem, weight, scores));
        return scores;
    }

    private void add(String stem, double weight, double[] scores) {
        Postings found = postings.get(stem);
        if (found == null) {
            return;
        }
        double rarity = weight * rarity(found.size) / rarity(1);
        for (int i = 0; i < found.size; i++) {
            int document = found.documents[i];
            double count = found.counts[i];
            scores[document] += rarity * count * (SATURATION + 1) / (count + norms[document]);
        }
    }

    private double rarity(int documents) {
        return Math.log(1 + (norms.length - documents + 0.5) / (documents + 0.5));
    }

    /** The stems of a text, each worth the same. */
    public static Map<String, Double> query(String text) {
        Map<String, Double> query = new HashMap<>();
        Stems.of(text).forEach(stem -> query.put(stem, 1.0));
        return query;
    }
}
