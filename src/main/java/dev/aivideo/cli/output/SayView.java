package dev.aivideo.cli.output;

import dev.aivideo.speech.text.SaidAs;
import dev.aivideo.speech.text.SpokenText;
import dev.aivideo.speech.text.WrittenWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text was read.
 *
 * @param file with the sound; null if it was played
 */
public record SayView(String engine, String voice, @Nullable String file, List<Word> words) {

    /**
     * One word of the text.
     *
     * @param said in words
     * @param sound in Kokoro's alphabet; empty if the engine does not tell
     */
    public record Word(String written, String said, String sound) {}

    /** @param sounds of each spoken word; empty if the engine does not tell */
    public static List<Word> words(SpokenText text, List<String> sounds) {
        List<Word> words = new ArrayList<>();
        int next = 0;
        for (WrittenWord word : text.words()) {
            int end = Math.min(next + word.spokenWords(), sounds.size());
            String sound = next < end ? String.join(" ", sounds.subList(next, end)) : "";
            words.add(new Word(word.written(), SaidAs.plain(word.spoken()), sound));
            next = end;
        }
        return words;
    }
}
