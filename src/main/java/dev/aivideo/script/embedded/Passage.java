package dev.aivideo.script.embedded;

import dev.aivideo.language.Sentences;
import java.util.List;

/**
 * Sentences of a text that stand or fall together: one as a rule, a question with its answer.
 *
 * @param index of the first sentence among all of the text, from 0
 * @param paragraph which one, from 0
 * @param needsPrevious whether it makes sense only right behind the passage before it
 */
record Passage(List<String> sentences, int index, int paragraph, boolean needsPrevious) {
    Passage {
        sentences = List.copyOf(sentences);
    }

    String text() {
        return String.join(" ", sentences);
    }

    int words() {
        return Sentences.words(text());
    }
}
