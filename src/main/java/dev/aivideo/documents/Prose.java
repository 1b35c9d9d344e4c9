package dev.aivideo.documents;

import dev.aivideo.language.Markdown;
import java.util.List;

/** What of a text is sentences. */
final class Prose {
    private static final int BEGINNING = 100_000;

    private Prose() {}

    /** Whether there is a sentence in it; of a long text the beginning is enough to know. */
    static boolean isIn(String markdown) {
        return !paragraphs(beginning(markdown)).isEmpty()
                || !paragraphs(markdown).isEmpty();
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
