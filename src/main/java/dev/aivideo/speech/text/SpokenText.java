package dev.aivideo.speech.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence written out for speaking, word by word beside what the script has.
 *
 * @param words in order; empty if nothing in the sentence can be said
 * @param notes what was left out or could only be approximated, for the operator
 */
public record SpokenText(List<WrittenWord> words, List<String> notes) {
    public SpokenText {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    /** What the voice is given. */
    public String spoken() {
        return words.stream().map(WrittenWord::spoken).collect(Collectors.joining(" "));
    }

    public boolean isSilent() {
        return words.isEmpty();
    }
}
