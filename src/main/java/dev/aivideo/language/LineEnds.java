package dev.aivideo.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words together that a printer parted at the end of a line: "shal-" and "lows" are shallows, while "well-" and
 * "known" keep their hyphen.
 */
public final class LineEnds {
    /** At the end of a line, or where the lines were put together already. */
    private static final Pattern PARTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])((?:\\p{L}+-)*)(\\p{L}{2,})[-‐][ \\t]*[\\n ]\\s*(\\p{Ll}{2,})");

    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=\\p{L})[-‐][ \\t]*\\n\\s*(?=\\p{Lu})");
    /** "Two- and three-storey houses": a word that waits for its end. */
    private static final Set<String> AFTER_A_HANGING_HYPHEN =
            Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "nor", "but", "as", "the");

    private static final Pattern ENDING = Pattern.compile("(?:s|es|ed|d|ing|er|ers|ly|'s)$");

    private LineEnds() {}

    /** The same text with its words put together; one that could be both keeps the hyphen that it has elsewhere. */
    public static String joined(String text) {
        String names = BEFORE_CAPITAL.matcher(text).replaceAll("-");
        return PARTED.matcher(names).replaceAll(match -> Matcher.quoteReplacement(word(match, names)));
    }

    private static String word(MatchResult parted, String text) {
        String left = parted.group(2);
        String right = parted.group(3);
        boolean lineEnds = parted.group().contains("\n");
        if (AFTER_A_HANGING_HYPHEN.contains(right)) {
            return lineEnds ? parted.group().replaceFirst("\\s+", " ") : parted.group();
        }
        boolean whole = isWord(left + right) || !(isWord(left) && isWord(right));
        if (appears(left + right, text) || whole && !appears(left + "-" + right, text)) {
            return parted.group(1) + left + right;
        }
        return lineEnds ? parted.group(1) + left + "-" + right : parted.group();
    }

    private static boolean appears(String word, String text) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static boolean isWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        WordPiece english = SentenceModel.English.wordPieces();
        return english.isWord(lower) || english.isWord(ENDING.matcher(lower).replaceFirst(""));
    }
}
