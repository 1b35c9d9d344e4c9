package dev.aivideo.encyclopedia;

import java.util.regex.Pattern;

/**
 * What is known of a thing that has an article or an item.
 *
 * @param title of the article, where redirects lead to; of an item without one, its label
 * @param item of Wikidata, {@code Q7259}
 * @param picture name of the file that stands for it, without {@code File:}; empty if there is none
 * @param description in a few words, {@code British naval officer (1800–1862)}; may be empty
 */
public record NamedItem(String title, String item, String picture, String description) {
    /** Short descriptions of people end in the years of their lives, and hardly any others do. */
    private static final Pattern LIFE =
            Pattern.compile(".*\\((?:born |died |b\\. |d\\. |fl\\. |c\\. ?)*\\d{1,4}(?: BCE?| AD)?"
                    + "(?:\\s?[–-]\\s?(?:c\\. ?)?\\d{1,4}(?: BCE?| AD)?)?\\).*");

    boolean isPerson() {
        return LIFE.matcher(description).matches();
    }
}
