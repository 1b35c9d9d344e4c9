package dev.aivideo.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well a text can be broken between two words. 0 is after a sentence; the larger, the worse. */
final class CueBreaks {
    private static final Set<String> CLOSE_TO_NEXT = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their", "of",
            "to", "in", "on", "at", "by", "for", "from", "with", "into", "and", "or", "but", "not", "no", "very", "is",
            "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "mr.", "mrs.", "dr.", "st.");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and",
            "but",
            "or",
            "nor",
            "so",
            "yet",
            "because",
            "although",
            "though",
            "while",
            "when",
            "where",
            "which",
            "who",
            "whose",
            "that",
            "if",
            "unless",
            "until",
            "since",
            "as",
            "than",
            "before",
            "after");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "by", "for", "from", "with", "without", "into", "onto", "over", "under", "between",
            "through", "during", "across", "against", "around", "about", "along", "toward", "towards", "to");

    private CueBreaks() {}

    static boolean endsSentence(String word) {
        return word.matches(".*[.!?…][\"'”’)\\]]*");
    }

    /** Cost of a break between two neighbouring words. */
    static double cost(String word, String next) {
        String before = word.toLowerCase(Locale.ROOT);
        String after = next.toLowerCase(Locale.ROOT);
        if (CLOSE_TO_NEXT.contains(before)) {
            return 20;
        }
        if (endsSentence(word)) {
            return 0;
        }
        if (word.matches(".*[,;:—–][\"'”’)\\]]*")) {
            return 1;
        }
        return CONJUNCTIONS.contains(after) ? 3 : PREPOSITIONS.contains(after) ? 4 : insidePhrase(word, next);
    }

    private static double insidePhrase(String word, String next) {
        return isName(word) && isName(next) || word.matches(".*\\d") ? 15 : 7;
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Where the second line of these words begins, 0 if they fit one line, −1 if they do not fit two. */
    static int secondLine(List<String> words, int lineLength) {
        if (String.join(" ", words).length() <= lineLength) {
            return 0;
        }
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int n = 1; n < words.size(); n++) {
            int upper = String.join(" ", words.subList(0, n)).length();
            int lower = String.join(" ", words.subList(n, words.size())).length();
            double cost = cost(words.get(n - 1), words.get(n)) + Math.abs(lower - upper) * 0.4;
            if (upper <= lineLength && lower <= lineLength && cost < least) {
                least = cost;
                best = n;
            }
        }
        return best;
    }
}
