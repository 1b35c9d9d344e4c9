package dev.aivideo.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a film's topic may be, wherever it comes from, and which topics are the same. */
public final class Topics {
    public static final int LONGEST = 200;
    private static final int SHOWN = 60;
    /** Replaces characters that a decoder could not read. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Topics() {}

    /**
     * The topic without blanks around it.
     *
     * @throws IllegalArgumentException if it is empty, longer than 200 characters or no plain text
     */
    public static String checked(String text) {
        String topic = text.strip();
        if (topic.isEmpty()) {
            throw new IllegalArgumentException(
                    "The topic is empty; give 1 to 200 characters, such as \"How suspension bridges stand\"");
        }
        int length = topic.codePointCount(0, topic.length());
        if (length > LONGEST) {
            throw new IllegalArgumentException("The topic has %d characters, at most %d are taken: '%s'"
                    .formatted(length, LONGEST, shortened(topic)));
        }
        topic.codePoints().filter(Topics::isControl).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "The topic has a control character (U+%04X) in it: '%s'; give it as one line of plain text"
                            .formatted(c, shortened(topic)));
        });
        if (topic.indexOf(REPLACEMENT) >= 0) {
            throw new IllegalArgumentException(
                    "The topic has lost characters (U+FFFD in their place): '%s'; correct them"
                            .formatted(shortened(topic)));
        }
        return topic;
    }

    /** Equal for topics that differ in case, blanks or Unicode's way of writing accents only. */
    public static String key(String topic) {
        String text = Normalizer.normalize(topic, Normalizer.Form.NFC);
        return BLANKS.matcher(text)
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Half a surrogate pair is what is left of text in a broken encoding. */
    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
