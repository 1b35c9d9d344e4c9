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

    static ScriptScore of(Draft draft, PartTarget wanted) {
        if (draft.scenes().isEmpty()) {
            return new ScriptScore(UNUSABLE, List.of(NO_SCENES));
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

    private static void budget(Draft draft, PartTarget wanted, Sum sum) {
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

    private static void scene(int number, DraftScene scene, PartTarget wanted, Sum sum) {
        int words = Sentences.words(scene.narration());
        if (words < wanted.fewestWords() || words > wanted.mostWords()) {
            sum.add(
                    3,
                    "scene %d has %d words, write %d to %d"
                            .formatted(number, words, wanted.fewestWords(), wanted.mostWords()));
        }
        NarrationRules.faults(scene.narration())
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
}
