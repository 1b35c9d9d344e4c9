package dev.aivideo.speech.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How words are to be said, whatever a dictionary has. A word listed in small letters is meant however it is written; one
 * with capitals only as listed, or all in capitals.
 */
public final class Lexicon {
    public static final Lexicon NONE = new Lexicon(Map.of());

    private final Map<String, String> sounds;

    Lexicon(Map<String, String> sounds) {
        this.sounds = Map.copyOf(sounds);
    }

    /** This one with the words of another, which wins where both have a word. */
    public Lexicon with(Lexicon other) {
        Map<String, String> both = new HashMap<>(sounds);
        both.putAll(other.sounds);
        return new Lexicon(both);
    }

    /**
     * How the word sounds in Kokoro's alphabet; null if it is not listed.
     *
     * @param word without punctuation
     */
    public @Nullable String sound(String word) {
        if (sounds.isEmpty() || word.isEmpty()) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String as = sounds.getOrDefault(word, sounds.get(lower));
        boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
        return as == null && shouted ? sounds.get(word.charAt(0) + lower.substring(1)) : as;
    }
}
