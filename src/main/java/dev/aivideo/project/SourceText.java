package dev.aivideo.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that a narration is made of: a document of the operator's, or an article of an encyclopedia.
 *
 * @param name what names it for people: a file's name, an address, {@code Wikipedia: History of coffee}
 * @param title of the text; empty if it has none
 * @param text in Markdown, with its headings
 * @param rights in the text; {@link Rights#NONE} if it states none
 * @param article what an encyclopedia knows of it; null for any other text
 */
public record SourceText(
        String name,
        String title,
        String text,
        Rights rights,
        @Nullable Article article) {

    /** Language of the Wikipedia in short English sentences. */
    public static final String SIMPLE = "simple";

    /** A text that says nothing of itself. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, "", text, Rights.NONE, null);
    }

    /**
     * The article that a text is a revision of.
     *
     * @param language BCP 47 tag of the encyclopedia; {@code simple} is English in short sentences
     * @param item of Wikidata that it is about, {@code Q8486}; empty if there is none
     * @param picture name of the file that stands for it, without {@code File:}; empty if there is none
     * @param links titles of the articles that it links to, in its order
     */
    public record Article(String language, long revision, String item, String picture, List<String> links) {
        public Article {
            links = List.copyOf(links);
        }
    }
}
