package dev.aivideo.script.embedded;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import java.util.List;

/**
 * Sentences of a text that stand or fall together: one as a rule, a question with its answer.
 *
 * @param said with the sentences of the text that they are made of
 * @param part of the story that they belong to
 * @param paragraph which one of all texts, from 0
 * @param needsPrevious whether it makes sense only right behind the passage before it
 */
record Passage(List<SceneOrigin.Sentence> said, StoryPart part, int paragraph, boolean needsPrevious) {
    Passage {
        said = List.copyOf(said);
    }

    /** A sentence in the writer's own words. */
    static Passage own(String sentence, int index, int paragraph) {
        return new Passage(
                List.of(new SceneOrigin.Sentence(sentence, 1, index + 1, sentence)), StoryPart.NONE, paragraph, false);
    }

    List<String> sentences() {
        return said.stream().map(SceneOrigin.Sentence::spoken).toList();
    }

    /** Of the first sentence among all of its text, from 0. */
    int index() {
        return said.get(0).number() - 1;
    }

    String text() {
        return String.join(" ", sentences());
    }

    int words() {
        return Sentences.words(text());
    }
}
