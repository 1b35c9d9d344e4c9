package dev.aivideo.encyclopedia;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in the form of encyclopedias: a name, and what tells it from others of the same name.
 *
 * @param whole {@code Bath, Somerset}
 * @param name {@code John Smith} of "John Smith (explorer)", {@code Bath} of "Bath, Somerset"
 * @param telling {@code explorer}, {@code Somerset}; empty if the name is enough
 */
public record ArticleTitle(String whole, String name, String telling) {
    private static final Pattern TOLD = Pattern.compile("^([^,(]+?)(?:, ([^()]+)| \\(([^()]+)\\))$");

    public static ArticleTitle of(String title) {
        Matcher told = TOLD.matcher(title);
        if (!told.matches()) {
            return new ArticleTitle(title, title, "");
        }
        return new ArticleTitle(title, told.group(1), told.group(2) == null ? told.group(3) : told.group(2));
    }
}
