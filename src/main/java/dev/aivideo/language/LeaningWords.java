package dev.aivideo.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words of a language that lean on the next one, from {@code leaning-words.properties}; none of a language that the file
 * has not, where captions are broken by punctuation and length.
 *
 * @param joining prepositions, conjunctions, relative words: a line may well begin with them
 * @param bound articles, possessives, negations
 * @param loose auxiliaries, pronouns, degrees
 * @param titles before a name
 * @param hasSmallNouns whether a large letter tells a name from another noun
 */
record LeaningWords(
        Set<String> joining, Set<String> bound, Set<String> loose, Set<String> titles, boolean hasSmallNouns) {
    private static final Properties LISTS = read();
    private static final Map<String, LeaningWords> KNOWN = new ConcurrentHashMap<>();

    static LeaningWords of(String language) {
        return KNOWN.computeIfAbsent(
                language,
                key -> new LeaningWords(
                        list(key + ".joining"),
                        list(key + ".bound"),
                        list(key + ".loose"),
                        list("titles"),
                        !key.equals("de")));
    }

    /** Of a break behind a word: 0 if it does not lean on the next. */
    double cost(String word, String next) {
        String bare = bare(word);
        boolean leans = joining.contains(bare) || bound.contains(bare) || isTitle(word) && isLarge(next);
        return leans ? CueBreaks.FORBIDDEN : loose.contains(bare) ? CueBreaks.LEANING : 0;
    }

    boolean isJoining(String word) {
        return joining.contains(bare(word));
    }

    boolean isTitle(String word) {
        return titles.contains(bare(word)) && isLarge(word);
    }

    /** Whether it is written large only because a sentence begins with it. */
    boolean isKnown(String word) {
        return isJoining(word) || bound.contains(bare(word)) || loose.contains(bare(word));
    }

    private static boolean isLarge(String word) {
        return word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> list(String name) {
        return Set.copyOf(List.of(LISTS.getProperty(name, "").strip().split("\\s+")));
    }

    private static Properties read() {
        try (InputStream lists = LeaningWords.class.getResourceAsStream("leaning-words.properties")) {
            if (lists == null) {
                throw new IllegalStateException("Class path has no leaning-words.properties");
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(lists, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read leaning-words.properties", e);
        }
    }
}
