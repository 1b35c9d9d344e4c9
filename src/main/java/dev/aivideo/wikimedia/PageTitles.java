package dev.aivideo.wikimedia;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Titles of pages as MediaWiki writes them. */
public final class PageTitles {
    private PageTitles() {}

    /** The title as it is shown: NFC, blanks instead of underscores, the first letter as given. */
    public static String shown(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[\\s_\\p{Z}]+", " ")
                .strip();
    }

    /** The same with a capital at the start: to MediaWiki that is the same page. */
    public static String canonical(String title) {
        String shown = shown(title);
        return shown.isEmpty()
                ? shown
                : Character.toString(Character.toTitleCase(shown.codePointAt(0)))
                        + shown.substring(Character.charCount(shown.codePointAt(0)));
    }

    /** The title as one segment of a path. */
    public static String segment(String title) {
        return encoded(title).replace("+", "%20");
    }

    /** The title as the value of a parameter. */
    static String encoded(String title) {
        return URLEncoder.encode(shown(title).replace(' ', '_'), StandardCharsets.UTF_8);
    }
}
