package dev.aivideo.script.openai;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a film that is asked for at once.
 *
 * @param number from 1
 * @param of how many parts there are
 * @param first number of the first scene, from 1
 */
record PartPlan(int number, int of, int first, int scenes, int words) {

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
}
