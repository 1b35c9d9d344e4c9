package dev.aivideo.speech.kokoro;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Turns a sentence that is written out into Kokoro's alphabet, word by word. */
final class Pronouncer {
    private static final String VOICELESS = "ptkfθ";
    private static final String HISSING = "szʃʒʧʤ";

    private final Dictionary dictionary;
    private final UnaryOperator<String> spellingRules;
    private final Map<String, String> unknown = new ConcurrentHashMap<>();

    Pronouncer(Dictionary dictionary, UnaryOperator<String> spellingRules) {
        this.dictionary = dictionary;
        this.spellingRules = spellingRules;
    }

    /** For each word, its sound and the punctuation behind it. */
    List<String> sounds(List<String> words) {
        List<String> sounds = new ArrayList<>(Collections.nCopies(words.size(), ""));
        // From the end, because "the" depends on the sound that follows.
        for (int i = words.size() - 1; i >= 0; i--) {
            String core = core(words.get(i));
            String marks = words.get(i).substring(core.length());
            boolean phraseEnds = !marks.isEmpty() || i + 1 == words.size();
            String next = phraseEnds ? "" : core(words.get(i + 1));
            String nextSound = phraseEnds ? "" : sounds.get(i + 1);
            String previous = i == 0 ? "" : core(words.get(i - 1));
            String inPlace = WeakForms.sound(core, previous, next, nextSound);
            sounds.set(i, (inPlace == null ? sound(core) : inPlace) + marks);
        }
        return sounds;
    }

    private String sound(String word) {
        String known = dictionary.find(word);
        if (known != null || word.isEmpty()) {
            return known == null ? "" : known;
        }
        if (word.contains("-")) {
            return compound(word);
        }
        if (word.endsWith("'s")) {
            return possessive(sound(word.substring(0, word.length() - 2)));
        }
        return unknown.computeIfAbsent(word.replace("'", ""), spellingRules);
    }

    private String compound(String word) {
        StringBuilder joined = new StringBuilder();
        for (String part : word.split("-+")) {
            joined.append(joined.isEmpty() || part.isEmpty() ? "" : " ").append(sound(part));
        }
        return joined.toString();
    }

    private static String possessive(String sound) {
        if (sound.isEmpty()) {
            return sound;
        }
        char last = sound.charAt(sound.length() - 1);
        return sound + (HISSING.indexOf(last) >= 0 ? "ɪz" : VOICELESS.indexOf(last) >= 0 ? "s" : "z");
    }

    private static String core(String word) {
        return word.replaceAll("[^A-Za-z']+$", "");
    }
}
