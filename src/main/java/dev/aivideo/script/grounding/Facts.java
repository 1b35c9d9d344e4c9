package dev.aivideo.script.grounding;

import dev.aivideo.language.FullText;
import dev.aivideo.language.LanguageGuess;
import dev.aivideo.language.Markdown;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The sentences of a film's sources, numbered over all of them. */
public final class Facts {
    /** So many sentences of each source say what it is about. */
    private static final int OPENING = 2;

    private static final int SAMPLE = 20;
    /** What a fact scores at least that a sentence is made of; one rare word in common scores 1. */
    private static final double SURELY_USED = 1.5;

    private final List<SourceFact> all = new ArrayList<>();
    private final FullText index;
    private final String language;

    /** @param narration BCP 47 tag of the narration, which sources are taken to be in that do not seem to be in English */
    public Facts(List<SourceText> sources, String narration) {
        for (int i = 0; i < sources.size(); i++) {
            read(sources.get(i), i + 1);
        }
        index = new FullText(all.stream().map(SourceFact::text).toList());
        language = language(sources, narration);
    }

    private void read(SourceText source, int number) {
        int sentences = 0;
        for (String paragraph : Markdown.read(source.text()).paragraphs()) {
            for (String sentence : Sentences.split(paragraph)) {
                all.add(new SourceFact(all.size() + 1, number, ++sentences, sentence));
            }
        }
    }

    private String language(List<SourceText> sources, String narration) {
        SourceText.Article article = sources.isEmpty() ? null : sources.get(0).article();
        if (article != null) {
            return article.language().equals("simple") ? "en" : article.language();
        }
        List<SourceFact> sample = all.subList(0, Math.min(SAMPLE, all.size()));
        long foreign = sample.stream()
                .filter(fact -> LanguageGuess.isForeignSentence(fact.text(), narration))
                .count();
        return foreign * 2 > sample.size() ? "en" : narration;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<SourceFact> all() {
        return List.copyOf(all);
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * The facts for a part of the film, in their order: what it is about as the sources begin, what fits the part's
     * subject, and the rest of the part's share of the sources, as many as there is room for.
     *
     * @param part number of the part, from 1
     * @param cost what a fact takes of the room
     */
    public List<SourceFact> chosen(String subject, int part, int parts, int room, ToIntFunction<SourceFact> cost) {
        int from = all.size() * (part - 1) / parts;
        int to = Math.max(all.size() * part / parts, Math.min(all.size(), from + 1));
        double[] worth = index.scores(FullText.query(subject));
        double most = Math.max(
                1,
                IntStream.range(0, worth.length)
                        .mapToDouble(i -> worth[i])
                        .max()
                        .orElse(1));
        for (int i = 0; i < worth.length; i++) {
            boolean opens = all.get(i).sentence() <= OPENING;
            // In tenths: what hardly differs is chosen by its place.
            double fitting = Math.ceil(worth[i] / most * 10) / 10;
            worth[i] = fitting + (i >= from && i < to ? 1 : 0) + (opens ? 1 : 0);
        }
        List<SourceFact> chosen = new ArrayList<>();
        int left = room;
        for (int i : ranked(worth)) {
            int needed = cost.applyAsInt(all.get(i));
            if (worth[i] > 0 && needed <= left) {
                chosen.add(all.get(i));
                left -= needed;
            }
        }
        chosen.sort(Comparator.comparingInt(SourceFact::number));
        return chosen;
    }

    /** The best first; of equals, those that lie spread over the whole. */
    private static int[] ranked(double[] worth) {
        return IntStream.range(0, worth.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -worth[i])
                        .thenComparing(i -> Integer.reverse(i) >>> 1))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The fact that a sentence is most likely made of: among those named, or among all if none is named. */
    public Optional<SourceFact> usedBy(String sentence, Collection<Integer> named) {
        double[] scores = index.scores(FullText.query(sentence));
        double least = named.isEmpty() ? SURELY_USED : 0;
        return all.stream()
                .filter(fact -> named.isEmpty() || named.contains(fact.number()))
                .filter(fact -> scores[fact.number() - 1] > least)
                .max(Comparator.comparingDouble(fact -> scores[fact.number() - 1]));
    }
}
