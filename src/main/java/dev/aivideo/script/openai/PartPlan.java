package dev.aivideo.script.openai;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a film that is asked for at once, and what its script is measured by.
 *
 * @param number from 1
 * @param of how many parts there are
 * @param first number of the first scene, from 1
 * @param words in all its scenes
 */
record PartPlan(int number, int of, int first, int scenes, int words) {
    private static final double SCENE_LEEWAY = 0.35;
    private static final double TOTAL_LEEWAY = 0.10;

    /** The whole film as one part. */
    static PartPlan whole(int scenes, int words) {
        return new PartPlan(1, 1, 1, scenes, words);
    }

    /** As few parts as the scenes allow, as equal as they can be; scenes and words add up exactly. */
    static List<PartPlan> of(int scenes, int words, int mostScenes) {
        int parts = Math.max(1, (scenes + mostScenes - 1) / mostScenes);
        List<PartPlan> plan = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < parts; i++) {
            int end = (int) ((long) scenes * (i + 1) / parts);
            int wordsBefore = (int) ((long) words * begun / scenes);
            int wordsEnd = (int) ((long) words * end / scenes);
            plan.add(new PartPlan(i + 1, parts, begun + 1, end - begun, Math.max(1, wordsEnd - wordsBefore)));
            begun = end;
        }
        return plan;
    }

    /** How many scenes of so many words fit into a request of so many tokens, besides the words of the prompt. */
    static int mostScenes(int tokens, int promptTokens, int wordsPerScene) {
        int perScene = Tokens.completion(wordsPerScene, 1) - Tokens.completion(0, 0);
        return Math.max(1, (tokens - promptTokens - Tokens.completion(0, 0)) / perScene);
    }

    String name() {
        return number + " of " + of;
    }

    /** Whether it is the whole film, so that its answer gives the title and the description too. */
    boolean isWholeFilm() {
        return of == 1 && first == 1;
    }

    PartPlan firstHalf() {
        int half = scenes / 2;
        return new PartPlan(number, of, first, half, words * half / scenes);
    }

    /** What {@link #firstHalf} leaves. */
    PartPlan secondHalf() {
        PartPlan half = firstHalf();
        return new PartPlan(number, of, first + half.scenes, scenes - half.scenes, words - half.words);
    }

    int wordsPerScene() {
        return Math.max(1, Math.round((float) words / scenes));
    }

    int fewestWordsPerScene() {
        return (int) Math.floor(wordsPerScene() * (1 - SCENE_LEEWAY));
    }

    int mostWordsPerScene() {
        return (int) Math.ceil(wordsPerScene() * (1 + SCENE_LEEWAY));
    }

    /** Whether that many words in all are near enough to the words asked for. */
    boolean accepts(int given) {
        return Math.abs(given - words) <= Math.max(3, words * TOTAL_LEEWAY);
    }
}
