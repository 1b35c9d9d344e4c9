package dev.aivideo.speech.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves a sentence as it is written, for voices that read numbers and names of their own language themselves. Only
 * square brackets go, which are commands to speech servers.
 */
public final class VerbatimText {
    private VerbatimText() {}

    /** The sentence word by word; silent if it has neither letters nor digits. */
    public static SpokenText of(String sentence) {
        List<WrittenWord> words = new ArrayList<>();
        String ahead = "";
        for (String written : sentence.strip().split("[\\s\\p{Z}\\p{Cc}]+")) {
            String spoken = written.replaceAll("[\\[\\]]+", " ").strip();
            if (spoken.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(new WrittenWord(ahead + written, spoken));
                ahead = "";
            } else if (words.isEmpty()) {
                ahead += written + " ";
            } else {
                append(words, written, spoken);
            }
        }
        return new SpokenText(words, List.of());
    }

    /** A mark that stands alone, as French has it, belongs to the word before. */
    private static void append(List<WrittenWord> words, String written, String spoken) {
        int last = words.size() - 1;
        WrittenWord word = words.get(last);
        words.set(last, new WrittenWord(word.written() + " " + written, (word.spoken() + " " + spoken).strip()));
    }
}
