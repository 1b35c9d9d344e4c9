package dev.aivideo.export;

import dev.aivideo.language.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text for places with a limited length. */
final class UploadText {
    private UploadText() {}

    /**
     * Without what YouTube refuses: angle brackets and control characters; white space becomes single blanks. Signs of
     * arrows and comparisons are replaced by others that look like them.
     */
    static String plain(String text) {
        return PlainText.withoutMarkup(text)
                .replaceAll("-{1,2}>", "→")
                .replaceAll("(?<=^|[\\s\\p{L}\\p{N}])<(?=[\\s\\p{N}]|\\p{L}+(?:[^\\p{L}>]|$))", "‹")
                .replaceAll("(?<=\\s)>(?=[\\s\\p{N}])", "›")
                .replaceAll("[<>]", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    /** The text, cut between words so that it has at most so many characters, an ellipsis for what is left out. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        String head = text.substring(0, Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1);
        int blank = head.lastIndexOf(' ');
        return (blank > most / 2 ? head.substring(0, blank) : head).replaceAll("[\\s,;:.–-]+$", "") + "…";
    }

    static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    static int utf8Bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
