package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text as sentences and words. */
public final class Sentences {
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\R\\s*\\R");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** End marks with the quotes and brackets that close behind them, then space, then what may begin a sentence. */
    private static final Pattern END =
            Pattern.compile("([.!?…]+)([\"'”’»)\\]]*)\\s+(?=[\"'“‘«(\\[¿¡]*([\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}]))");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.&’'-]+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*([\\p{L}\\p{N}’']+)");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}");
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(\\.\\p{L})+");

    /** Stand before a name or a number, so never at the end of a sentence. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "capt", "sgt", "maj", "cmdr", "adm", "sen",
            "rep", "gov", "pres", "rev", "hon", "messrs", "mme", "mlle", "fr", "vs", "cf", "ca", "approx", "mt", "ft",
            "al", "kal", "chap");

    /** Abbreviate in front of a number only. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "vol", "p", "pp", "fig", "figs", "art", "sec", "ch", "eq", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "fl", "nr");

    /** The words behind the number of a day or a century in languages that set a full stop behind it. */
    private static final Pattern NUMBERED = Pattern.compile(
            "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhunderts?|jahrtausends?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}");

    /** Words that begin a sentence rather than go on with a name, to tell where "in the U.S. The" ends. */
    private static final Set<String> STARTERS = Set.of(
            "the", "a", "an", "it", "its", "in", "on", "at", "by", "but", "and", "he", "she", "they", "we", "this",
            "that", "these", "those", "there", "for", "from", "as", "when", "while", "after", "before", "if", "to",
            "some", "many", "most", "each", "all", "no", "yet", "his", "her", "their", "what", "how", "why", "with");

    private Sentences() {}

    /**
     * Cuts a text into its sentences, as they stand but with single spaces. A blank line ends a sentence; a dot in a
     * number, after an initial, a title or an abbreviation does not.
     */
    public static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : PARAGRAPH_BREAK.split(text)) {
            splitParagraph(SPACE.matcher(paragraph).replaceAll(" ").strip(), sentences);
        }
        return List.copyOf(sentences);
    }

    /** How many words are spoken: runs between spaces with a letter or digit in them. */
    public static int words(String text) {
        int words = 0;
        for (String run : SPACE.split(text)) {
            if (run.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }

    private static void splitParagraph(String paragraph, List<String> sentences) {
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            String before = paragraph.substring(from, end.start());
            String after = paragraph.substring(end.end());
            if (!isInBrackets(before, after) && endsSentence(before, end.group(1), after)) {
                sentences.add(paragraph.substring(from, end.end(2)));
                from = end.end();
            }
        }
        if (from < paragraph.length()) {
            sentences.add(paragraph.substring(from));
        }
    }

    /** Whether a bracket that was opened is closed later. */
    private static boolean isInBrackets(String before, String after) {
        return before.lastIndexOf('(') > before.lastIndexOf(')')
                && openFirst(after) > after.indexOf(')')
                && after.indexOf(')') >= 0;
    }

    private static int openFirst(String text) {
        int open = text.indexOf('(');
        return open < 0 ? text.length() : open;
    }

    private static boolean endsSentence(String before, String mark, String after) {
        Matcher last = LAST_WORD.matcher(before);
        return !mark.equals(".") || !last.find() || endsSentence(last.group(), firstWord(after));
    }

    /** Whether a full stop between these words ends a sentence. */
    private static boolean endsSentence(String word, String next) {
        if (word.equalsIgnoreCase("i.e") || word.equalsIgnoreCase("e.g")) {
            return false;
        }
        if (DOTTED.matcher(word).matches() || word.equals("etc")) {
            return STARTERS.contains(next.toLowerCase(Locale.ROOT));
        }
        // "Person I." ends a sentence, "John F. Kennedy" does not.
        if (INITIAL.matcher(word).matches()) {
            return word.equals("I") && STARTERS.contains(next.toLowerCase(Locale.ROOT));
        }
        if (ORDINAL.matcher(word).matches() && NUMBERED.matcher(next).matches()) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
        return !BEFORE_NAMES.contains(lower) && !(number && BEFORE_NUMBERS.contains(lower));
    }

    private static String firstWord(String text) {
        Matcher first = FIRST_WORD.matcher(text);
        return first.find() ? first.group(1) : "";
    }
}
