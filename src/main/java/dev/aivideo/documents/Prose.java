package dev.aivideo.documents;

import dev.aivideo.language.Markdown;
import java.util.List;
import java.util.regex.Pattern;

/** What of a text is sentences. */
final class Prose {
    private static final int BEGINNING = 100_000;

    /** Lines of lists and tables, of which notes are told. */
    private static final Pattern LISTED =
            Pattern.compile("(?m)^\\s*(?:[-*+•]|\\d{1,3}[.)])\\s+\\p{L}+ \\S.*|^\\s*\\|.*\\p{L}.*\\|\\s*$");

    private static final int FEWEST_LISTED = 3;

    private Prose() {}

    /** Whether there is a sentence in it; of a long text the beginning is enough to know. */
    static boolean isIn(String markdown) {
        return !paragraphs(beginning(markdown)).isEmpty()
                || !paragraphs(markdown).isEmpty()
                || LISTED.matcher(markdown).results().limit(FEWEST_LISTED).count() == FEWEST_LISTED;
    }

    static String title(String markdown) {
        return Markdown.read(beginning(markdown)).title();
    }

    private static String beginning(String markdown) {
        return markdown.substring(0, Math.min(markdown.length(), BEGINNING));
    }

    static List<String> paragraphs(String markdown) {
        return Markdown.read(markdown).paragraphs();
    }

    static int words(String markdown) {
        return paragraphs(markdown).stream()
                .mapToInt(paragraph -> paragraph.split("\\s+").length)
                .sum();
    }
}
