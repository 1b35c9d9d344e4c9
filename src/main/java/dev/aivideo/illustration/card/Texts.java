package dev.aivideo.illustration.card;

import java.util.Locale;

/** How words of a sentence are written where they stand alone. */
final class Texts {
    private Texts() {}

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Without marks that belonged to the sentence around it. */
    static String trimmed(String text) {
        return text.strip().replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "");
    }

    /** Letters and digits: what takes time to read. */
    static long read(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
