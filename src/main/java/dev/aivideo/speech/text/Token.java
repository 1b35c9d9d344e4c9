package dev.aivideo.speech.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as written, taken apart.
 *
 * @param written the whole of it, as captions show it
 * @param before opening brackets and quotes
 * @param core what is said
 * @param after closing brackets, quotes and punctuation
 */
record Token(String written, String before, String core, String after) {
    private static final Pattern PARTS =
            Pattern.compile("([(\\[{\"'“‘«*_¿¡]*)(.*?)([)\\]}\"'”’»*_.,;:!?…—–-]*)", Pattern.DOTALL);

    static Token of(String written) {
        return of(written, written);
    }

    /** @param readable the same word in signs that can be read */
    static Token of(String written, String readable) {
        Matcher parts = PARTS.matcher(readable);
        if (!parts.matches()) {
            throw new IllegalStateException("Every text has these parts, but not '" + readable + "'");
        }
        return new Token(written, parts.group(1), parts.group(2).replace('’', '\''), parts.group(3));
    }

    boolean isEmpty() {
        return core.isEmpty();
    }

    /** Whether a full stop follows at once, as after an abbreviation. */
    boolean isDotted() {
        return after.startsWith(".");
    }

    boolean isCapitalised() {
        return !core.isEmpty() && Character.isUpperCase(core.codePointAt(0));
    }

    /** Whether the voice should pause after it. */
    boolean endsPhrase() {
        return !after.isEmpty() && !after.equals("'") && !after.equals("’");
    }
}
