package dev.aivideo.script.openai;

import dev.aivideo.language.Sentences;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How good a draft is.
 *
 * @param penalty 0 if nothing is wrong; of two drafts the one with less is taken
 * @param faults what is wrong, in words that the model can act on
 */
record ScriptScore(int penalty, List<String> faults) {
    private static final int UNUSABLE = 1000;
    private static final int RUN_OF_WORDS = 7;
    private static final int MOST_FAULTS = 12;

    static ScriptScore of(Draft draft, Wanted wanted) {
        if (draft.scenes().isEmpty()) {
            return new ScriptScore(UNUSABLE, List.of("the answer holds no scenes in the JSON form that was asked for"));
        }
        Sum sum = new Sum();
        int missing = Math.abs(draft.scenes().size() - wanted.scenes());
        sum.add(
                missing * 10,
                "there are %d scenes, there must be exactly %d"
                        .formatted(draft.scenes().size(), wanted.scenes()));
        budget(draft, wanted, sum);
        for (int i = 0; i < draft.scenes().size(); i++) {
            scene(i + 1, draft.scenes().get(i), wanted, sum);
        }
        repetition(draft, sum);
        return new ScriptScore(
                sum.penalty, sum.faults.stream().limit(MOST_FAULTS).toList());
    }

    boolean isGood() {
        return penalty == 0;
    }

    private static final class Sum {
        private final List<String> faults = new ArrayList<>();
        private int penalty;

        void add(int points, String fault) {
            if (points > 0) {
                penalty += points;
                faults.add(fault);
            }
        }
    }

    private static void budget(Draft draft, Wanted wanted, Sum sum) {
        int words = draft.scenes().stream()
                .mapToInt(scene -> Sentences.words(scene.narration()))
                .sum();
        if (!wanted.fitsInAll(words)) {
            int percent = Math.abs(words - wanted.words()) * 100 / wanted.words();
            sum.add(
                    Math.max(1, percent),
                    "the narrations have %d words in all, %d are wanted".formatted(words, wanted.words()));
        }
    }

    private static void scene(int number, DraftScene scene, Wanted wanted, Sum sum) {
        int words = Sentences.words(scene.narration());
        if (words < wanted.fewestWords() || words > wanted.mostWords()) {
            sum.add(
                    3,
                    "scene %d has %d words, write %d to %d"
                            .formatted(number, words, wanted.fewestWords(), wanted.mostWords()));
        }
        Narrations.faults(scene.narration())
                .forEach((kind, example) -> sum.add(
                        kind.equals("an empty phrase") ? 2 : 5,
                        "scene %d holds %s: \"%s\"".formatted(number, kind, example)));
        if (LanguageGuess.isForeign(scene.narration(), wanted.language())) {
            sum.add(15, "scene %d is in another language".formatted(number));
        }
        if (scene.terms().isEmpty()) {
            sum.add(2, "scene %d has no search terms".formatted(number));
        }
    }

    /** The same sentence or the same long run of words in two scenes, and scenes that all begin alike. */
    private static void repetition(Draft draft, Sum sum) {
        Map<String, Integer> firstSeen = new HashMap<>();
        Map<String, Integer> beginnings = new HashMap<>();
        for (int i = 0; i < draft.scenes().size(); i++) {
            List<String> words = words(draft.scenes().get(i).narration());
            Set<Integer> repeated = new HashSet<>();
            for (int at = 0; at + RUN_OF_WORDS <= words.size(); at++) {
                Integer before = firstSeen.putIfAbsent(String.join(" ", words.subList(at, at + RUN_OF_WORDS)), i);
                if (before != null && before != i && repeated.add(before)) {
                    sum.add(8, "scene %d repeats scene %d".formatted(i + 1, before + 1));
                }
            }
            beginnings.merge(String.join(" ", words.subList(0, Math.min(3, words.size()))), 1, Integer::sum);
        }
        beginnings.forEach((words, times) ->
                sum.add(times >= 3 ? 2 * times : 0, "%d scenes begin with \"%s\"".formatted(times, words)));
    }

    private static List<String> words(String text) {
        List<String> words =
                new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
