package dev.aivideo.script.openai;

import dev.aivideo.language.LanguageGuess;
import dev.aivideo.language.Sentences;
import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How good a draft is.
 *
 * @param penalty 0 if nothing is wrong; of two drafts the one with less is taken
 * @param faults what is wrong, in words that the model can act on
 */
record ScriptScore(int penalty, List<String> faults) {
    private static final String NO_SCENES = "the answer holds no scenes in the JSON form that was asked for";
    private static final int UNUSABLE = 1000;
    private static final int MOST_FAULTS = 12;

    /** Of an answer in which there is no script. */
    static ScriptScore nothing(Completion answer) {
        if (!answer.lack().isEmpty()) {
            return new ScriptScore(UNUSABLE, List.of(answer.lack()));
        }
        return Thoughts.neverEnd(answer.content())
                ? new ScriptScore(UNUSABLE, List.of("the model thought aloud and never came to an answer"))
                : new ScriptScore(UNUSABLE, List.of(NO_SCENES));
    }

    /** @param language code of the language asked for, {@code en} */
    static ScriptScore of(Draft draft, PartPlan wanted, String language) {
        if (draft.scenes().isEmpty()) {
            return new ScriptScore(UNUSABLE, List.of(NO_SCENES));
        }
        Sum sum = new Sum();
        number(draft.scenes().size(), wanted.scenes(), sum);
        budget(draft, wanted, sum);
        for (int i = 0; i < draft.scenes().size(); i++) {
            length(i + 1, draft.scenes().get(i), wanted, sum);
            content(i + 1, draft.scenes().get(i), language, sum);
        }
        Repetition.of(draft).forEach((fault, points) -> sum.add(points, fault));
        return new ScriptScore(
                sum.penalty, sum.faults.stream().limit(MOST_FAULTS).toList());
    }

    /** What is missing of title, description and tags, or cannot be published as it is; a light matter. */
    static ScriptScore ofHead(Draft draft) {
        Sum sum = new Sum();
        sum.add(draft.title().isBlank() ? 1 : 0, "there is no title");
        sum.add(draft.description().isBlank() ? 1 : 0, "there is no description");
        sum.add(draft.tags().isEmpty() ? 1 : 0, "there are no tags");
        marked("title", draft.title(), sum);
        marked("description", draft.description(), sum);
        marked("tags", String.join("\n", draft.tags()), sum);
        return new ScriptScore(sum.penalty, sum.faults);
    }

    private static void marked(String name, String text, Sum sum) {
        String example = NarrationRules.faults(text).get("Markdown");
        sum.add(example == null ? 0 : 1, "the %s: Markdown in it, \"%s\"".formatted(name, example));
    }

    ScriptScore plus(ScriptScore other) {
        return new ScriptScore(
                penalty + other.penalty,
                Stream.concat(faults.stream(), other.faults.stream()).toList());
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

    private static void number(int scenes, int wanted, Sum sum) {
        sum.add(
                Math.abs(scenes - wanted) * 10,
                "there are %d scenes, there must be exactly %d".formatted(scenes, wanted));
    }

    private static void budget(Draft draft, PartPlan wanted, Sum sum) {
        int words = draft.scenes().stream()
                .mapToInt(scene -> Sentences.words(scene.narration()))
                .sum();
        if (!wanted.accepts(words)) {
            int percent = Math.abs(words - wanted.words()) * 100 / wanted.words();
            sum.add(
                    Math.max(1, percent),
                    "the narrations have %d words in all, %d are wanted".formatted(words, wanted.words()));
        }
    }

    private static void length(int number, DraftScene scene, PartPlan wanted, Sum sum) {
        int words = Sentences.words(scene.narration());
        if (words < wanted.fewestWordsPerScene() || words > wanted.mostWordsPerScene()) {
            sum.add(
                    3,
                    "scene %d has %d words, write %d to %d"
                            .formatted(number, words, wanted.fewestWordsPerScene(), wanted.mostWordsPerScene()));
        }
    }

    private static void content(int number, DraftScene scene, String language, Sum sum) {
        NarrationRules.faults(scene.narration())
                .forEach((kind, example) -> sum.add(
                        kind.equals("an empty phrase") ? 2 : 5,
                        "scene %d holds %s: \"%s\"".formatted(number, kind, example)));
        if (LanguageGuess.isForeign(scene.narration(), language)) {
            sum.add(15, "scene %d is in another language".formatted(number));
        }
        if (scene.terms().isEmpty()) {
            sum.add(2, "scene %d has no search terms".formatted(number));
        }
    }
}
