package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.englishStemmer;

/**
 * The words of a text as a full-text index has them: small, without endings (Porter's second algorithm for English, https://snowballstem.org) and without
 * function words. Names in one piece are split: {@code hotshotCrew_digging-6610} has "hotshot", "crew", "digging".
 */
public final class Stems {
    private static final Pattern BORDERS = Pattern.compile(
            "[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Set<String> FUNCTION_WORDS = WordLists.FUNCTION_WORDS;
    private static final int MOST_REMEMBERED = 100_000;
    private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

    private Stems() {}

    /** In order, as often as they occur. Numbers are left out unless they may be years. */
    public static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        for (String part : BORDERS.split(text)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (word.length() > 1 && !FUNCTION_WORDS.contains(word) && (!isNumber(word) || isYear(word))) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** The parts of a text between blanks, signs, capitals inside a word, letters and digits; none is empty. */
    public static List<String> parts(String text) {
        return BORDERS.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
    }

    public static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** From 1500 to 2099. */
    public static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    private static String stem(String word) {
        if (REMEMBERED.size() > MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        return REMEMBERED.computeIfAbsent(word, one -> {
            englishStemmer stemmer = new englishStemmer();
            stemmer.setCurrent(one);
            stemmer.stem();
            return stemmer.getCurrent();
        });
    }
}
