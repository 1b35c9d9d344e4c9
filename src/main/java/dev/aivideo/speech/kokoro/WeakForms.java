package dev.aivideo.speech.kokoro;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that sound otherwise in a sentence than alone: weak forms and letters. */
final class WeakForms {
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("a", "ɐ"),
            Map.entry("an", "ɐn"),
            Map.entry("of", "ʌv"),
            Map.entry("and", "ænd"),
            Map.entry("for", "fɔɹ"),
            Map.entry("from", "fɹʌm"),
            Map.entry("in", "ɪn"),
            Map.entry("is", "ɪz"),
            Map.entry("was", "wʌz"),
            Map.entry("are", "ɑɹ"),
            Map.entry("were", "wɜɹ"),
            Map.entry("it", "ɪt"),
            Map.entry("its", "ɪts"),
            Map.entry("that", "ðæt"),
            Map.entry("with", "wɪð"),
            Map.entry("as", "æz"),
            Map.entry("at", "æt"),
            Map.entry("by", "bI"),
            Map.entry("on", "ɔn"),
            Map.entry("or", "ɔɹ"),
            Map.entry("but", "bʌt"),
            Map.entry("be", "bi"),
            Map.entry("been", "bɪn"),
            Map.entry("has", "hæz"),
            Map.entry("have", "hæv"),
            Map.entry("had", "hæd"),
            Map.entry("he", "hi"),
            Map.entry("she", "ʃi"),
            Map.entry("we", "wi"),
            Map.entry("they", "ðA"),
            Map.entry("their", "ðɛɹ"),
            Map.entry("his", "hɪz"),
            Map.entry("this", "ðɪs"),
            Map.entry("can", "kæn"),
            Map.entry("could", "kʊd"),
            Map.entry("would", "wʊd"),
            Map.entry("will", "wɪl"),
            Map.entry("you", "ju"),
            Map.entry("your", "jʊɹ"),
            Map.entry("than", "ðæn"),
            Map.entry("o'clock", "əklˈɑk"));

    private static final Map<String, String> LETTERS = Map.of("A", "ˈA", "I", "ˈI", "O", "ˈO");

    private WeakForms() {}

    /**
     * The sound of a word in its place; null if it sounds as the dictionary has it.
     *
     * @param previous the word before, empty at the beginning
     * @param nextSound the sound of the word after, empty at the end of a phrase
     */
    static @Nullable String sound(String word, String previous, String next, String nextSound) {
        if (isLetter(word, previous, next)) {
            return LETTERS.get(word);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean beforeVowel = beginsWithVowel(nextSound);
        if (lower.equals("the")) {
            return beforeVowel ? "ði" : "ðə";
        }
        if (lower.equals("to")) {
            return nextSound.isEmpty() ? "tˈu" : beforeVowel ? "tʊ" : "tə";
        }
        return FORMS.get(lower);
    }

    private static boolean beginsWithVowel(String sound) {
        return !sound.isEmpty()
                && "ʌəɑɔIWAɛɪiYOʊuæɜɐ".indexOf(sound.replaceAll("[ˈˌ]", "").charAt(0)) >= 0;
    }

    /** A capital by itself is a letter of an acronym, except the article at the beginning of a sentence, and "I". */
    private static boolean isLetter(String word, String previous, String next) {
        if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        boolean spelled = isCapital(previous) || isCapital(next);
        return spelled || word.equals("A") && !previous.isEmpty();
    }

    private static boolean isCapital(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }
}
