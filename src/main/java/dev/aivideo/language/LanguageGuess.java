package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells by its small words and its letters in which language a text is written. */
public final class LanguageGuess {
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
    private static final int FEWEST_HITS_OF_A_SENTENCE = 3;
    /** "Rue de la Paix, Place de la Concorde" is a list of names: a sentence has many different small words. */
    private static final int FEWEST_DIFFERENT = 3;

    /** Languages of other scripts, and the script that most of their letters are of. */
    private static final Map<String, List<Character.UnicodeScript>> SCRIPTS = Map.ofEntries(
            Map.entry("ru", List.of(Character.UnicodeScript.CYRILLIC)),
            Map.entry("uk", List.of(Character.UnicodeScript.CYRILLIC)),
            Map.entry("bg", List.of(Character.UnicodeScript.CYRILLIC)),
            Map.entry("sr", List.of(Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.LATIN)),
            Map.entry("el", List.of(Character.UnicodeScript.GREEK)),
            Map.entry(
                    "ja",
                    List.of(
                            Character.UnicodeScript.HAN,
                            Character.UnicodeScript.HIRAGANA,
                            Character.UnicodeScript.KATAKANA)),
            Map.entry("zh", List.of(Character.UnicodeScript.HAN)),
            Map.entry("ko", List.of(Character.UnicodeScript.HANGUL, Character.UnicodeScript.HAN)),
            Map.entry("hi", List.of(Character.UnicodeScript.DEVANAGARI)),
            Map.entry("th", List.of(Character.UnicodeScript.THAI)),
            Map.entry("he", List.of(Character.UnicodeScript.HEBREW)),
            Map.entry("ar", List.of(Character.UnicodeScript.ARABIC)),
            Map.entry("fa", List.of(Character.UnicodeScript.ARABIC)));

    private LanguageGuess() {}

    /**
     * Whether the text, or a sentence of it, is plainly in another language than wanted; short and doubtful ones pass.
     */
    public static boolean isForeign(String text, String wanted) {
        List<String> sentences = Sentences.split(text);
        return foreignLetters(text, wanted, SCRIPTS.containsKey(wanted) ? 0.5 : 0.15)
                || foreignWords(sentences, wanted, FEWEST_HITS)
                || sentences.stream().anyMatch(sentence -> foreignSentence(sentence, wanted));
    }

    /** Whether most letters of a sentence, or its small words, are of another language; names in brackets do not count. */
    public static boolean isForeignSentence(String sentence, String wanted) {
        return foreignLetters(sentence, wanted, 0.5)
                || foreignWords(List.of(sentence), wanted, FEWEST_HITS_OF_A_SENTENCE);
    }

    private static boolean foreignSentence(String sentence, String wanted) {
        boolean latin = !SCRIPTS.containsKey(wanted); // names in Latin letters stand in every language
        return latin && foreignLetters(sentence, wanted, 0.5)
                || foreignWords(List.of(sentence), wanted, FEWEST_HITS_OF_A_SENTENCE);
    }

    /** @param share of letters of other scripts that may be names */
    private static boolean foreignLetters(String text, String wanted, double share) {
        List<Character.UnicodeScript> own = SCRIPTS.getOrDefault(wanted, List.of(Character.UnicodeScript.LATIN));
        long letters = text.codePoints().filter(Character::isLetter).count();
        long others = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> !own.contains(Character.UnicodeScript.of(letter)))
                .count();
        return letters > 0 && others > letters * share;
    }

    private static boolean foreignWords(List<String> sentences, String wanted, int fewest) {
        int own = smallWords(sentences, wanted).size();
        // Without a word list of the wanted language only English is told, the one that models fall back to.
        Set<String> others = SMALL_WORDS.containsKey(wanted) ? SMALL_WORDS.keySet() : Set.of("en");
        int hits = SMALL_WORDS.containsKey(wanted) ? Math.max(fewest, own * 2 + 2) : FEWEST_HITS;
        return others.stream()
                .filter(other -> !other.equals(wanted))
                .map(other -> smallWords(sentences, other))
                .anyMatch(words -> words.size() >= hits && Set.copyOf(words).size() >= FEWEST_DIFFERENT);
    }

    /** The small words of a language in sentences; not those with a capital, which are of names as "Las Vegas". */
    private static List<String> smallWords(List<String> sentences, String language) {
        Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
        List<String> found = new ArrayList<>();
        for (String sentence : sentences) {
            String begun = sentence.strip();
            String text = begun.isEmpty() ? "" : begun.substring(0, 1).toLowerCase(Locale.ROOT) + begun.substring(1);
            Stream.of(text.split("[^\\p{L}]+")).filter(small::contains).forEach(found::add);
        }
        return found;
    }
}
