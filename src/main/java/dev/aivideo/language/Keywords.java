package dev.aivideo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What a text is about, in a few words: terms to search pictures with, and a phrase to be set large on one. */
public class Keywords {
    private static final int MOST_TERMS = 6;
    private static final int FEWEST_TERMS = 3;
    /** Two terms closer than this would find the same pictures. */
    private static final double SAME_MEANING = 0.82;

    private final SentenceEmbedder embedder;
    private final NounPhrases nounPhrases = new NounPhrases();

    public Keywords(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    /**
     * Search terms for pictures of what a narration says: its names and noun phrases, those first that are closest in
     * meaning to the narration and to the film's topic.
     *
     * @return 1 to 6 terms, best first; the topic's own where the text has fewer than three
     */
    public List<String> searchTerms(String text, String topic) {
        return searchTerms(text, topic, List.of());
    }

    /** Likewise, with terms that were used for other scenes (first) only behind what is new. */
    public List<String> searchTerms(String text, String topic, Collection<String> used) {
        Ranking ranking = new Ranking(text, topic, used);
        List<String> terms = new ArrayList<>();
        nounPhrases.terms(text).stream()
                .filter(term -> !term.generic())
                .sorted(best(ranking::term))
                .forEach(term -> add(terms, term.text()));
        if (terms.size() < FEWEST_TERMS) {
            nounPhrases.terms(topic).forEach(term -> add(terms, term.text()));
        }
        return terms.isEmpty() ? List.of(topic) : List.copyOf(terms);
    }

    /**
     * A name, or two to five words of the text, as they stand there, that say best what it is about. A text without such
     * a phrase gives its beginning if it is that short, otherwise one of its nouns, and without any the topic's beginning.
     */
    public String keyPhrase(String text, String topic) {
        return keyPhrase(text, topic, List.of());
    }

    /** Likewise, but rather none that says the same as one that was used before. */
    public String keyPhrase(String text, String topic, Collection<String> used) {
        Ranking ranking = new Ranking(text, topic, used);
        return nounPhrases.display(text).stream()
                .filter(phrase -> !phrase.generic() || hasFigure(phrase.text()))
                .min(best(ranking::keyPhrase))
                .map(NounPhrases.Phrase::text)
                .orElseGet(() -> noun(text, topic, used));
    }

    /** The key phrases of a film's scenes, in order, of which none repeats another where the texts allow it. */
    public List<String> keyPhrases(List<String> texts, String topic) {
        List<String> phrases = new ArrayList<>();
        texts.forEach(text -> phrases.add(keyPhrase(text, topic, phrases)));
        return List.copyOf(phrases);
    }

    private String noun(String text, String topic, Collection<String> used) {
        if (Sentences.words(text) <= 5) {
            return beginning(text);
        }
        Ranking ranking = new Ranking(text, topic, used);
        return nounPhrases.terms(text).stream()
                .filter(term -> !term.generic() && ranking.repeats(term) < 1)
                .min(best(ranking::term))
                .map(NounPhrases.Phrase::text)
                .orElseGet(() -> beginning(topic));
    }

    private static Comparator<NounPhrases.Phrase> best(ToDoubleFunction<NounPhrases.Phrase> score) {
        Map<NounPhrases.Phrase, Double> scores = new HashMap<>();
        return Comparator.comparingDouble(phrase -> -scores.computeIfAbsent(phrase, one -> score.applyAsDouble(one)));
    }

    private void add(List<String> terms, String term) {
        boolean known = terms.stream()
                .anyMatch(one -> words(one).containsAll(words(term))
                        || words(term).containsAll(words(one))
                        || alike(one, term) > SAME_MEANING);
        if (!known && terms.size() < MOST_TERMS) {
            terms.add(term);
        }
    }

    private double alike(String one, String other) {
        return SentenceEmbedder.cosine(embedder.embed(one), embedder.embed(other));
    }

    private static Set<String> words(String term) {
        return Arrays.stream(term.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.equals("the") && !word.equals("of"))
                .collect(Collectors.toSet());
    }

    private static boolean hasFigure(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String beginning(String text) {
        String[] words = text.strip().split("\\s+");
        String joined = String.join(" ", Arrays.copyOf(words, Math.min(words.length, 5)));
        return joined.replaceAll("[\\p{P}&&[^'’)%]]+$", "");
    }

    /** Scores phrases against one text and topic, and what was used for other texts. */
    private final class Ranking {
        private final float[] text;
        private final float[] topic;
        private final Set<String> topicWords;
        private final List<Set<String>> used;

        Ranking(String text, String topic, Collection<String> used) {
            this.text = embedder.embed(text);
            this.topic = embedder.embed(topic);
            this.topicWords = words(topic);
            this.used = used.stream().map(Keywords::words).toList();
        }

        /** A name or a phrase finds what is meant, a single noun finds anything, and the topic's words find the same for
         * every scene. */
        double term(NounPhrases.Phrase phrase) {
            float[] meaning = embedder.embed(phrase.text());
            return 0.55 * SentenceEmbedder.cosine(meaning, text)
                    + 0.45 * SentenceEmbedder.cosine(meaning, topic)
                    + (phrase.name() ? 0.06 : 0)
                    + (phrase.words() > 1 ? 0.05 : 0)
                    - 0.6 * repeats(phrase);
        }

        /** What says only the topic again would stand on every picture of the film. */
        double keyPhrase(NounPhrases.Phrase phrase) {
            float[] meaning = embedder.embed(phrase.text());
            return 0.7 * SentenceEmbedder.cosine(meaning, text)
                    + 0.1 * SentenceEmbedder.cosine(meaning, topic)
                    + (phrase.name() || hasFigure(phrase.text()) ? 0.12 : 0)
                    - (phrase.words() == 1 ? 0.12 : 0)
                    - 0.5 * repeats(phrase);
        }

        /** 0 if a phrase is new, 1 if it says nothing but the topic or what was used before, a little for half of it. */
        private double repeats(NounPhrases.Phrase phrase) {
            Set<String> words = words(phrase.text());
            if (topicWords.containsAll(words)) {
                return 1;
            }
            return used.stream()
                    .mapToDouble(before -> shared(words, before))
                    .max()
                    .orElse(0);
        }

        private static double shared(Set<String> words, Set<String> before) {
            double common = words.stream().filter(before::contains).count();
            double share = common / Math.max(1, Math.min(words.size(), before.size()));
            return share == 1 ? 1 : share / 2;
        }
    }
}
