package dev.aivideo.script;

import dev.aivideo.language.PlainText;
import java.util.regex.Pattern;

/** Removes from a finished script what is not to be spoken. */
final class StageDirections {
    private static final String SOUNDS =
            "(?:music|pauses?|beat|sfx|sound effects?|applause|laughter|laughs|sighs?|silence"
                    + "|fades?|fade[- ](?:in|out)|cut to|camera|voice-?over|whisper\\w*|zooms?|b-roll|on[- ]screen|visuals?|transition"
                    + "|jingle|dramatic\\w*|intro|outro|narrator|inaudible|ambience|close-?up|montage|drone shot|wide shot)";
    /** In square brackets by its words or its capitals; in round ones only if it is not part of a sentence. */
    private static final Pattern DIRECTION = Pattern.compile("\\s*(?:\\[[^\\[\\]\\n]{0,60}?\\b(?i:" + SOUNDS
            + ")\\b[^\\[\\]\\n]{0,60}]|\\[\\p{Lu}[\\p{Lu}\\s:.,'-]{2,60}]"
            + "|\\((?!(?i:the|an?|which|who|where|when|in|of|as|and|or|not|for|from|with|after|before|during|by|at|to|no|then|without|his|her|its|their|my|that)\\b)(?:[\\w'-]+[\\s:,]+){0,3}(?i:"
            + SOUNDS + ")(?:[\\s:,]+[\\w'-]+){0,2}\\s*\\))");

    private static final Pattern LABEL =
            Pattern.compile("(?im)^[\\W_]{0,3}(?:scene\\s*(?:\\d+|[ivx]+|one|two|three|four|five)"
                    + "\\s*[:.–—-]|(?:narrator|narration|voice-?over|v\\.?o\\.?|host|speaker(?: ?\\d)?|announcer|presenter)"
                    + "(?:\\s*\\([^)\\n]{0,30}\\))?\\s*:)[*_\\s]*");
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]{0,3}#{1,6}[ \\t]+(.*)$");
    /** A line in capitals with no mark at its end. */
    private static final Pattern CAPITALS =
            Pattern.compile("(?m)^[^\\p{Ll}\\n]*\\p{Lu}{2}[^\\p{Ll}\\n]*[^\\p{Ll}\\n.!?…:;,](?=\\n)");

    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]{0,3}[-*•‣▪●–][ \\t]+(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \\t]{0,3}\\d{1,2}[.)][ \\t]+(?=\\S)");
    /** A line may well begin with a date, "12. May"; a list begins with 1 and goes on. */
    private static final Pattern LIST = Pattern.compile("(?ms)^[ \\t]{0,3}1[.)][ \\t].*^[ \\t]{0,3}2[.)][ \\t]");

    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|_{2,3}|`)(?=\\S)([^*`\\n]+?)(?<=\\S)\\1");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]*)]\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)");

    private StageDirections() {}

    /** The text without tags, directions, labels and marks of lists; lines that stand alone become paragraphs. */
    static String removed(String text) {
        String plain = PlainText.withoutMarkup(text);
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = DIRECTION.matcher(plain).replaceAll("");
        plain = LABEL.matcher(plain).replaceAll("");
        plain = HEADING.matcher(plain).replaceAll("$1\n");
        plain = CAPITALS.matcher(plain).replaceAll("$0\n");
        plain = BULLET.matcher(plain).replaceAll("\n");
        plain = LIST.matcher(plain).find() ? NUMBERED.matcher(plain).replaceAll("\n") : plain;
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        return plain.equals(text)
                ? text.strip()
                : plain.replaceAll("[ \\t]+(?=[.,;:!?](?:\\s|$))", "").strip();
    }
}
