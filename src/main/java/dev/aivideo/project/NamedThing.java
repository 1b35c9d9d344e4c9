package dev.aivideo.project;

import java.util.List;

/**
 * A person, place or thing that a narration names, linked to the one article and item that it means.
 *
 * @param text as the narration has it
 * @param title of the article about it; empty if there is none
 * @param item of Wikidata, {@code Q7259}; empty if there is none
 * @param picture name of the file that stands for it, without {@code File:}; empty if there is none
 * @param articlePictures names of the files in the article that may be pictures of it, without {@code File:}
 */
public record NamedThing(String text, String title, String item, String picture, List<String> articlePictures) {
    public NamedThing {
        articlePictures = List.copyOf(articlePictures);
    }

    /** Without pictures of an article. */
    public NamedThing(String text, String title, String item, String picture) {
        this(text, title, item, picture, List.of());
    }
}
