package dev.aivideo.encyclopedia;

import java.util.regex.Matcher;
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

    private static final Pattern YEAR = Pattern.compile("\\((?:\\D*?)(\\d{1,4})[^()]*?( BCE?)?\\)");

    /** Of a person's life, or the one that is known; before our era it is negative. */
    int firstYear() {
        Matcher year = YEAR.matcher(description);
        int found = Integer.MAX_VALUE;
        while (year.find()) {
            int one = Integer.parseInt(year.group(1));
            found = year.group(2) == null ? one : -one;
        }
        return found;
    }

    boolean isPerson() {
        return LIFE.matcher(description).matches();
    }
}
