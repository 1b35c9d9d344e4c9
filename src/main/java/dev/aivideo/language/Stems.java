package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tartarus.snowball.ext.englishStemmer;

/**
 * The words of a text as a full-text index has them: small, without endings (Porter's second algorithm for
 * English, https://snowballstem.org) and without function words. Names in one piece are split: {@code hotshotCrew_digging-6610} has "hotshot", "crew", "digging".
 */
public final class Stems {
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Set<String> FUNCTION_WORDS = WordLists.FUNCTION_WORDS;
    private static final int MOST_REMEMBERED = 100_000;
    private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

    private Stems() {}

    /** In order, as often as they occur. Numbers are left out unless they may be years. */
    public static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        for (String part : parts(text)) {
            String stem = remembered(part);
            if (!stem.isEmpty()) {
                stems.add(stem);
            }
        }
        return stems;
    }

    /** The parts of a text between blanks, signs, capitals inside a word, letters and digits; none is empty. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        Kind before = Kind.SIGN;
        Kind kind = Kind.at(text, 0);
        for (int at = 0; at < text.length(); ) {
            int next =
                    at + (Character.isHighSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1);
            Kind after = Kind.at(text, next);
            if (isBorder(before, kind, after)) {
                if (before != Kind.SIGN) {
                    parts.add(text.substring(begin, at));
                }
                begin = at;
            }
            before = kind;
            kind = after;
            at = next;
        }
        if (before != Kind.SIGN) {
            parts.add(text.substring(begin));
        }
        return parts;
    }

    private static boolean isBorder(Kind before, Kind kind, Kind after) {
        return (before == Kind.SIGN) != (kind == Kind.SIGN)
                || (before == Kind.NUMBER) != (kind == Kind.NUMBER)
                || kind == Kind.CAPITAL && (before == Kind.SMALL || before == Kind.CAPITAL && after == Kind.SMALL);
    }

    /** What a character is, as Unicode has it. */
    private enum Kind {
        SIGN,
        NUMBER,
        SMALL,
        CAPITAL,
        LETTER;

        private static final Kind[] ASCII =
                IntStream.range(0, 128).mapToObj(Kind::of).toArray(Kind[]::new);

        /** Beyond the text's end there is a sign. */
        static Kind at(String text, int at) {
            if (at >= text.length()) {
                return SIGN;
            }
            char sign = text.charAt(at);
            return sign < ASCII.length ? ASCII[sign] : of(text.codePointAt(at));
        }

        private static Kind of(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.LOWERCASE_LETTER -> SMALL;
                case Character.UPPERCASE_LETTER -> CAPITAL;
                case Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER -> LETTER;
                case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
                default -> SIGN;
            };
        }
    }

    public static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** From 1500 to 2099. */
    public static boolean isYear(String word) {
        return word.length() == 4 && YEAR.matcher(word).matches();
    }

    private static String remembered(String part) {
        String known = REMEMBERED.get(part);
        if (known != null) {
            return known;
        }
        if (REMEMBERED.size() > MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        String stem = stem(part.toLowerCase(Locale.ROOT));
        REMEMBERED.put(part, stem);
        return stem;
    }

    /** Empty for what is left out. */
    private static String stem(String word) {
        if (word.length() == 1 || FUNCTION_WORDS.contains(word) || isNumber(word) && !isYear(word)) {
            return "";
        }
        englishStemmer stemmer = new englishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
