package dev.aivideo.speech.text;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings every script into the letters that the voices know. Made on first use: most texts never need it. */
final class Latin {
    private static final Transliterator ANY_TO_ASCII =
            Transliterator.getInstance("[^—…°]; NFKC; Any-Latin; Latin-ASCII; [:^ASCII:] Remove");

    private static final Pattern NOT_LATIN = Pattern.compile("[^\\p{IsLatin}\\p{ASCII}—…°]+");

    /** Scripts whose letters can be told one by one. */
    private static final Set<UnicodeScript> SOUNDS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ARMENIAN);

    private Latin() {}

    /** The same in Latin letters, which keep their marks: they tell how a name is said. */
    static String of(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOT_LATIN.matcher(composed).replaceAll(other -> Matcher.quoteReplacement(ascii(other.group())));
    }

    /** The same in ASCII letters. */
    static String ascii(String text) {
        return text.chars().allMatch(c -> c < 128) ? text : ANY_TO_ASCII.transliterate(text);
    }

    /** Whether the text has letters of another script than the Latin one; single ones of Greek are names of things. */
    static boolean isForeign(String text) {
        String words = text.replaceAll("(?<!\\p{IsGreek})\\p{IsGreek}(?!\\p{IsGreek})", "");
        return words.codePoints()
                .filter(Character::isLetter)
                .anyMatch(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN && letter != 'µ');
    }

    /** Whether Latin letters would come nowhere near the sound: signs of words, and scripts without vowels. */
    static boolean isUnreadable(String text) {
        return text.codePoints().filter(Character::isLetter).anyMatch(letter -> {
            UnicodeScript script = UnicodeScript.of(letter);
            return script != UnicodeScript.LATIN && !SOUNDS.contains(script);
        });
    }

    /** The letters of other scripts alone. */
    static String foreignOnly(String text) {
        return text.replaceAll("[\\p{IsLatin}\\p{IsCommon}]", "");
    }

    /** Without the letters of other scripts. */
    static String latinOnly(String text) {
        return text.replaceAll("[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsInherited}\\p{IsCommon}]]+", "");
    }
}
