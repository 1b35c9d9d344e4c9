package dev.aivideo.speech.server;

import dev.aivideo.speech.Speech.TimedWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the words of a sentence over times that a server gave for the words as it reads them. The server's may be other
 * words ("ten kilobytes" for "10KB"), so that both are matched by how far into the letters they are, which is exact
 * where the words are the same.
 */
final class WordTimes {

    /** A word as the server heard it; punctuation marks are entries of their own. */
    record Heard(String word, double startS, double endS) {}

    private WordTimes() {}

    /** Times where the server gave some, else by the number of letters of the words; in order, within the sound. */
    static List<TimedWord> of(String sentence, List<Heard> heard, double offsetS, double lengthS) {
        List<Heard> words = heard.stream()
                .filter(entry -> letters(entry.word()) > 0 && entry.endS() >= entry.startS())
                .toList();
        List<Heard> basis = words.isEmpty() ? List.of(new Heard(sentence, offsetS, offsetS + lengthS)) : words;
        String[] given = sentence.strip().split("\\s+");
        double scale = sum(basis) / (double) Math.max(1, letters(sentence));
        List<TimedWord> times = new ArrayList<>();
        double before = 0;
        double last = 0;
        for (String word : given) {
            double after = before + letters(word) * scale;
            double start = Math.min(lengthS, Math.max(last, at(basis, before, true) - offsetS));
            double end = Math.min(lengthS, Math.max(start, at(basis, after, false) - offsetS));
            times.add(new TimedWord(word, duration(start), duration(end)));
            before = after;
            last = end;
        }
        return times;
    }

    /** When so many letters have been spoken; at a border between words, where the next begins or this one ends. */
    private static double at(List<Heard> words, double letters, boolean next) {
        double done = 0;
        for (Heard word : words) {
            double size = letters(word.word());
            double end = done + size;
            if (next ? letters < end - 1e-6 : letters <= end + 1e-6) {
                double share = Math.min(1, Math.max(0, (letters - done) / size));
                return word.startS() + share * (word.endS() - word.startS());
            }
            done = end;
        }
        return words.get(words.size() - 1).endS();
    }

    private static int sum(List<Heard> words) {
        return words.stream().mapToInt(word -> letters(word.word())).sum();
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
