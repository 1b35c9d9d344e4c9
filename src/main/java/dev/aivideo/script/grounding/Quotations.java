package dev.aivideo.script.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text puts between quotation marks. */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile(
            "\"([^\"]+)\"|“([^”“]+)[”“]|„([^“”]+)[“”]|«([^»]+)»|»([^«]+)«"
                    + "|‹([^›]+)›|‘([^’‘]+(?:’(?=\\p{L})[^’‘]+)*)’(?!\\p{L})|(?<![\\p{L}\\p{N}])'([^']+(?:'(?=\\p{L})[^']+)*)'(?![\\p{L}\\p{N}])");
    /** What a quotation leaves out, or adds. */
    private static final Pattern GAP = Pattern.compile("\\.\\.\\.|…|\\[[^\\]]*\\]");

    private Quotations() {}

    static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            for (int group = 1; group <= quoted.groupCount(); group++) {
                if (quoted.group(group) != null && !words(quoted.group(group)).isBlank()) {
                    found.add(quoted.group(group).strip());
                }
            }
        }
        return found;
    }

    /** The text with blanks in place of what is quoted. */
    static String without(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }

    /** Whether a text, in the form of {@link #words}, has the quotation word for word. */
    static boolean stands(String quotation, String words) {
        for (String piece : GAP.split(quotation)) {
            if (!words.contains(words(piece))) {
                return false;
            }
        }
        return true;
    }

    /** The words in small letters, a blank before and behind each. */
    static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
