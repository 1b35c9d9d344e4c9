package dev.aivideo.speech.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a sentence as a narrator is given it: as it is, or with its sound, {@code [Kyiv](/kˈiv/),}, the notation that
 * speech servers with Kokoro have too.
 *
 * @param word without punctuation behind it
 * @param sound in Kokoro's alphabet; empty if the narrator is to find it
 * @param marks the punctuation behind it
 */
public record SaidAs(String word, String sound, String marks) {
    private static final Pattern GIVEN = Pattern.compile("\\[([^\\]]*)\\]\\(/([^/]*)/\\)(\\S*)");

    public static SaidAs of(String spoken) {
        Matcher given = GIVEN.matcher(spoken);
        if (given.matches()) {
            return new SaidAs(given.group(1), given.group(2), given.group(3));
        }
        String word = spoken.replaceAll("[^\\p{L}\\p{M}']+$", "");
        return new SaidAs(word, "", spoken.substring(word.length()));
    }

    /** A sentence without sounds, in ASCII letters, for narrators that cannot be told them. */
    public static String plain(String sentence) {
        return Latin.ascii(GIVEN.matcher(sentence).replaceAll("$1$3"));
    }

    static String write(String word, String sound) {
        return "[" + word + "](/" + sound + "/)";
    }
}
