package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what a script says twice, in one scene or in two, and scenes that begin with the same words. */
final class Repetition {
    private static final int RUN_OF_WORDS = 7;
    /** Shorter sentences, such as "Why?", may be said twice. */
    private static final int WORDS_OF_A_SENTENCE = 4;

    private static final int OFTEN = 3;
    private static final int POINTS = 8;

    /** Whole sentences and long runs of words, and the scene that each was first seen in. */
    private final Map<String, Integer> firstSeen = new HashMap<>();

    private final Map<String, Integer> shortSentences = new LinkedHashMap<>();
    private final Map<String, Integer> beginnings = new LinkedHashMap<>();
    private final Map<String, Integer> faults = new LinkedHashMap<>();

    private Repetition() {}

    /** Each fault with its points. */
    static Map<String, Integer> of(Draft draft) {
        Repetition repetition = new Repetition();
        for (int i = 0; i < draft.scenes().size(); i++) {
            repetition.scene(i, draft.scenes().get(i).narration());
        }
        repetition.often(repetition.beginnings, "%d scenes begin with \"%s\"");
        repetition.often(repetition.shortSentences, "%d times it says \"%s\"");
        return repetition.faults;
    }

    private void scene(int number, String narration) {
        for (String sentence : Sentences.split(narration)) {
            List<String> words = words(sentence);
            String whole = String.join(" ", words);
            if (words.size() >= WORDS_OF_A_SENTENCE) {
                seen(whole, number);
            } else if (!whole.isEmpty()) {
                shortSentences.merge(whole, 1, Integer::sum);
            }
        }
        List<String> words = words(narration);
        for (int at = 0; at + RUN_OF_WORDS <= words.size(); at++) {
            // Apart from a sentence of as many words, which has been seen as one.
            seen("… " + String.join(" ", words.subList(at, at + RUN_OF_WORDS)), number);
        }
        beginnings.merge(String.join(" ", words.subList(0, Math.min(3, words.size()))), 1, Integer::sum);
    }

    private void seen(String words, int scene) {
        Integer before = firstSeen.putIfAbsent(words, scene);
        if (before != null) {
            String fault = before == scene ? "scene %d repeats itself" : "scene %d repeats scene %d";
            faults.put(fault.formatted(scene + 1, before + 1), POINTS);
        }
    }

    private void often(Map<String, Integer> said, String fault) {
        said.forEach((words, times) -> {
            if (times >= OFTEN) {
                faults.put(fault.formatted(times, words), 2 * times);
            }
        });
    }

    private static List<String> words(String text) {
        List<String> words =
                new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
