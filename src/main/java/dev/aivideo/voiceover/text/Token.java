package dev.aivideo.voiceover.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as written, taken apart.
 *
 * @param written the whole of it
 * @param before opening brackets and quotes
 * @param core what is said
 * @param after closing brackets, quotes and punctuation
 */
record Token(String written, String before, String core, String after) {
    private static final Pattern PARTS =
            Pattern.compile("([(\\[{\"'“‘«*_¿¡]*)(.*?)([)\\]}\"'”’»*_.,;:!?…—–-]*)", Pattern.DOTALL);

    static Token of(String written) {
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            throw new IllegalStateException("Every text has these parts, but not '" + written + "'");
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
        return !core.isEmpty() && Character.isUpperCase(core.charAt(0));
    }

    /** Whether the voice should pause after it. */
    boolean endsPhrase() {
        return !after.isEmpty() && !after.equals("'") && !after.equals("’");
    }
}
