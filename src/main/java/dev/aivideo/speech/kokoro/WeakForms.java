package dev.aivideo.speech.kokoro;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that sound otherwise in a sentence than alone: weak forms, letters, and words written alike. */
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

    /** Noun, then verb. */
    private static final Map<String, String[]> HOMOGRAPHS = Map.ofEntries(
            pair("lives", "lˈIvz", "lˈɪvz"),
            pair("record", "ɹˈɛkəɹd", "ɹəkˈɔɹd"),
            pair("records", "ɹˈɛkəɹdz", "ɹəkˈɔɹdz"),
            pair("present", "pɹˈɛzᵊnt", "pɹəzˈɛnt"),
            pair("object", "ˈɑbʤɛkt", "əbʤˈɛkt"),
            pair("objects", "ˈɑbʤɛkts", "əbʤˈɛkts"),
            pair("project", "pɹˈɑʤɛkt", "pɹəʤˈɛkt"),
            pair("projects", "pɹˈɑʤɛkts", "pɹəʤˈɛkts"),
            pair("conduct", "kˈɑndʌkt", "kəndˈʌkt"),
            pair("contract", "kˈɑntɹækt", "kəntɹˈækt"),
            pair("permit", "pˈɜɹmɪt", "pəɹmˈɪt"),
            pair("produce", "pɹˈOdus", "pɹədˈus"),
            pair("use", "jˈus", "jˈuz"),
            pair("close", "klˈOs", "klˈOz"),
            pair("increase", "ˈɪnkɹis", "ɪnkɹˈis"),
            pair("conflict", "kˈɑnflɪkt", "kənflˈɪkt"),
            pair("conflicts", "kˈɑnflɪkts", "kənflˈɪkts"),
            pair("protest", "pɹˈOtɛst", "pɹətˈɛst"),
            pair("refuse", "ɹˈɛfjus", "ɹəfjˈuz"),
            pair("house", "hˈWs", "hˈWz"),
            pair("live", "lˈIv", "lˈɪv"),
            pair("wind", "wˈɪnd", "wˈInd"),
            pair("export", "ˈɛkspɔɹt", "ɪkspˈɔɹt"),
            pair("import", "ˈɪmpɔɹt", "ɪmpˈɔɹt"));

    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "will", "would", "can", "could", "must", "may", "might", "should", "they", "we", "you", "i", "not",
            "cannot", "who", "he", "she", "it", "people", "bee", "that", "do", "does", "did", "didn't", "don't");
    /** Heard as verbs unless an article or its like stands before. */
    private static final Set<String> VERBS_FIRST = Set.of("live", "lives", "use", "close", "refuse", "produce");

    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the", "a", "an", "this", "his", "her", "its", "their", "our", "my", "your", "of", "no", "in", "many",
            "world", "new", "first", "human", "whose", "these", "those", "for", "saved", "took", "two", "several");
    private static final Map<String, String> LETTERS = Map.of("A", "ˈA", "I", "ˈI", "O", "ˈO");

    private WeakForms() {}

    private static Map.Entry<String, String[]> pair(String word, String noun, String verb) {
        return Map.entry(word, new String[] {noun, verb});
    }

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
        String[] homograph = HOMOGRAPHS.get(lower);
        return homograph == null ? FORMS.get(lower) : homograph[isNoun(lower, previous) ? 0 : 1];
    }

    private static boolean beginsWithVowel(String sound) {
        return !sound.isEmpty()
                && "ʌəɑɔIWAɛɪiYOʊuæɜɐ".indexOf(sound.replaceAll("[ˈˌ]", "").charAt(0)) >= 0;
    }

    private static boolean isNoun(String word, String previous) {
        String before = previous.toLowerCase(Locale.ROOT);
        if (BEFORE_VERBS.contains(before)) {
            return false;
        }
        return BEFORE_NOUNS.contains(before) || !VERBS_FIRST.contains(word);
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
