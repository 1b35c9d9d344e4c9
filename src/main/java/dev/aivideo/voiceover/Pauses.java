package dev.aivideo.voiceover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the pauses of a scene differ from those of the film's plan, 1.0 as there: longer before a new chapter and behind a
 * question or a short, strong sentence, and none quite like another. What a scene has depends on its own words alone, so
 * that another one can be made again without it.
 *
 * @param before the scene's first word, 1.0 for the film's first scene
 * @param between its sentences
 * @param after its last word
 */
record Pauses(double before, List<Double> between, double after) {
    /** No pause is shorter or longer than this. */
    static final double SHORTEST = 0.85;

    static final double LONGEST = 1.9;

    private static final double CHAPTER = 1.7;
    private static final double QUESTION = 1.4;
    private static final double STRONG = 1.3;
    /** Up to so many words a sentence stands for itself. */
    private static final int STRONG_WORDS = 5;

    private static final double VARIATION = 0.12;

    Pauses {
        between = List.copyOf(between);
    }

    /** @param previous the scene before; null for the first */
    static Pauses of(SceneText text, @Nullable SceneText previous) {
        List<SceneText.Sentence> sentences = text.sentences();
        List<Double> between = new ArrayList<>();
        for (SceneText.Sentence sentence : sentences.subList(0, sentences.size() - 1)) {
            between.add(behind(sentence.written()));
        }
        String last = sentences.get(sentences.size() - 1).written();
        double before = previous == null
                ? 1
                : (isChapter(text, previous) ? CHAPTER : 1)
                        * variation(sentences.get(0).written());
        return new Pauses(bounded(before), between, behind(last));
    }

    /** As in the film's plan. */
    static Pauses even(SceneText text) {
        return new Pauses(1, Collections.nCopies(text.sentences().size() - 1, 1.0), 1);
    }

    private static boolean isChapter(SceneText text, SceneText previous) {
        String heading = text.scene().origin().heading();
        return !heading.isEmpty() && !heading.equals(previous.scene().origin().heading());
    }

    private static double behind(String sentence) {
        String end = sentence.replaceAll("[\\s\"”’')\\]]+$", "");
        boolean strong = end.endsWith("!") || end.split("\\s+").length <= STRONG_WORDS;
        double sense = end.endsWith("?") ? QUESTION : strong ? STRONG : 1;
        return bounded(sense * variation(sentence));
    }

    private static double bounded(double pause) {
        return Math.max(SHORTEST, Math.min(LONGEST, pause));
    }

    /** The same for the same sentence, on every machine. */
    private static double variation(String sentence) {
        int mixed = sentence.hashCode() * 0x9E3779B1;
        return 1 + VARIATION * ((mixed >>> 8) / (double) (1 << 23) - 1);
    }

    /** The pauses of all scenes. */
    static List<Pauses> of(List<SceneText> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> of(texts.get(i), i == 0 ? null : texts.get(i - 1)))
                .toList();
    }

    double sumBetween() {
        return between.stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * What the film's pauses add up to, in pauses of its plan.
     *
     * @param scenes how many there are
     * @param between sentences of a scene
     * @param betweenScenes half of each behind one scene, half before the next
     */
    record Sums(int scenes, double between, double betweenScenes) {
        static Sums of(List<Pauses> pauses) {
            int last = pauses.size() - 1;
            return new Sums(
                    pauses.size(),
                    pauses.stream().mapToDouble(Pauses::sumBetween).sum(),
                    IntStream.range(0, last)
                            .mapToDouble(i ->
                                    (pauses.get(i).after() + pauses.get(i + 1).before()) / 2)
                            .sum());
        }
    }
}
