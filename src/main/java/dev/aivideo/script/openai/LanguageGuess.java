package dev.aivideo.script.openai;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells by its small words and its letters in which language a text is written. */
final class LanguageGuess {
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "and", "of", "to", "is", "that", "with", "was", "for", "are", "this", "it", "by",
                            "from"),
            "de",
                    Set.of(
                            "der", "die", "das", "und", "ist", "nicht", "mit", "ein", "eine", "von", "zu", "auf", "den",
                            "dem"),
            "fr",
                    Set.of(
                            "le", "la", "les", "et", "est", "des", "une", "dans", "que", "pour", "qui", "du", "sur",
                            "avec"),
            "es", Set.of("el", "los", "las", "y", "es", "una", "que", "por", "con", "para", "del", "se", "como", "su"),
            "it",
                    Set.of(
                            "il", "gli", "che", "di", "una", "per", "non", "sono", "della", "con", "nel", "più", "è",
                            "dei"),
            "pt", Set.of("os", "uma", "não", "que", "para", "com", "do", "da", "em", "é", "mais", "dos", "ao", "são"),
            "nl",
                    Set.of(
                            "de", "het", "een", "van", "en", "niet", "zijn", "met", "voor", "dat", "op", "ook", "naar",
                            "wordt"));
    private static final int FEWEST_HITS = 4;

    /** Languages of other scripts, and the script that most of their letters are of. */
    private static final Map<String, List<Character.UnicodeScript>> SCRIPTS = Map.of(
            "ru", List.of(Character.UnicodeScript.CYRILLIC),
            "uk", List.of(Character.UnicodeScript.CYRILLIC),
            "el", List.of(Character.UnicodeScript.GREEK),
            "ja",
                    List.of(
                            Character.UnicodeScript.HAN,
                            Character.UnicodeScript.HIRAGANA,
                            Character.UnicodeScript.KATAKANA),
            "zh", List.of(Character.UnicodeScript.HAN),
            "hi", List.of(Character.UnicodeScript.DEVANAGARI),
            "ar", List.of(Character.UnicodeScript.ARABIC));

    private LanguageGuess() {}

    /** Whether the text is plainly in another language than wanted; short and doubtful ones pass. */
    static boolean isForeign(String text, String wanted) {
        return foreignLetters(text, wanted) || foreignWords(text, wanted);
    }

    private static boolean foreignLetters(String text, String wanted) {
        List<Character.UnicodeScript> own = SCRIPTS.getOrDefault(wanted, List.of(Character.UnicodeScript.LATIN));
        long letters = text.codePoints().filter(Character::isLetter).count();
        long others = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> !own.contains(Character.UnicodeScript.of(letter)))
                .count();
        double share = SCRIPTS.containsKey(wanted) ? 0.5 : 0.15; // names in Latin letters stand in every language
        return letters > 0 && others > letters * share;
    }

    private static boolean foreignWords(String text, String wanted) {
        if (!SMALL_WORDS.containsKey(wanted)) {
            return false;
        }
        Map<String, Integer> hits = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            SMALL_WORDS.forEach((language, words) -> hits.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
        }
        int own = hits.getOrDefault(wanted, 0);
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most >= FEWEST_HITS && most >= own * 2 + 2;
    }
}
