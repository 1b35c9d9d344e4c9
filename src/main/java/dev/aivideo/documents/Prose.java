package dev.aivideo.documents;

import dev.aivideo.language.Markdown;
import java.util.List;

/** What of a text is sentences. */
final class Prose {
    private Prose() {}

    static List<String> paragraphs(String markdown) {
        return Markdown.read(markdown).paragraphs();
    }

    static int words(String markdown) {
        return paragraphs(markdown).stream()
                .mapToInt(paragraph -> paragraph.split("\\s+").length)
                .sum();
    }
}
