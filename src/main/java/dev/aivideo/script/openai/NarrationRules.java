package dev.aivideo.script.openai;

import dev.aivideo.language.PlainText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a narration must not contain: what a voice would read out by mistake, and empty phrases. */
final class NarrationRules {
    /** Marks at the beginning of a line, and of a heading also after it; a date may well begin a narration with "12.". */
    private static final String HEADING = "(?m)^ ?#{1,6} | #{2,6} ";

    private static final String BULLET = "(?m)^ ?[-*•] +|(?<=\n) ?\\d{1,2}[.)] +";
    private static final Pattern MARKDOWN =
            Pattern.compile(HEADING + "|" + BULLET + "|\\*\\*|__|`|\\[[^\\]]*]\\([^)]*\\)|\\*[^*\\s][^*]*\\*");
    /** A heading above the text that it is of: its words are no sentence. */
    private static final Pattern HEADING_LINE = Pattern.compile("(?m)^ ?#{1,6} [^\n]*[^\n.!?…]\n");

    private static final String NUMBER = "(?:\\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final Pattern LABEL = Pattern.compile("(?im)^\\W{0,3}(?:"
            + "(?:scene|part|chapter|szene|scène|escena)\\s*" + NUMBER + "\\b\\W{0,3}[:.–—-]"
            + "|(?:narrator|narration|voice-?over|host|speaker|erzähler|hook|title|titel|intro(?:duction)?|outro"
            + "|conclusion|call to action)(?:\\s*\\([^)]{0,30}\\))?\\s*:)\\s*");
    private static final Pattern DIRECTION = Pattern.compile(
            "(?i)\\[[^\\]]{0,120}]|\\((?:[^)]{0,40}\\b)?(?:music|pause|sfx|sound effect|fade|cut to|camera|voice-?over|"
                    + "beat|whisper\\w*|dramatic\\w*|zoom|b-roll|on screen|visual)\\b[^)]{0,80}\\)");
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+|www\\.\\S+");
    private static final Pattern FILLER =
            Pattern.compile("(?i)\\b(?:in this video|welcome (?:back )?to|let'?s dive (?:in|into|deep)"
                    + "|buckle up|without further ado|game[- ]changer|in today'?s (?:fast-paced )?world|fast-paced world"
                    + "|in conclusion|to sum up|at the end of the day|it'?s important to note|it is worth noting|rich tapestry"
                    + "|tapestry of|delve[sd]? into|stay tuned|like and subscribe|don'?t forget to|as an ai\\b|in the realm of"
                    + "|needless to say|imagine a world|testament to)");

    private static final String OF_THE_TASK = "\\b[^.!?…]{0,60}\\b(?:script|narrations?|scenes?|words|json|me to)\\b";
    /** A sentence in which a model writes about its task. */
    private static final Pattern THOUGHT =
            Pattern.compile("(?i)(?:^|(?<=[.!?…]\\s))(?:(?:okay|ok|alright|hmm|wait)[,.]? )?(?:so )?"
                    + "(?:let me (?:think|draft)\\b|let me (?:write|count|check|start)" + OF_THE_TASK
                    + "|the user (?:wants|asks|asked|is asking|needs)" + OF_THE_TASK
                    + "|(?:i|we) (?:need to|should|must|have to|will|can) (?:write|produce|create|draft|count|make)"
                    + OF_THE_TASK
                    + "|here (?:is|are) (?:the|your) (?:script|scene|narration))\\b[^.!?…:]*[.!?…:]*\\s*");

    private NarrationRules() {}

    /** What is wrong with a narration, in words for the model: kind and the first example of it. */
    static Map<String, String> faults(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        note(found, "a label", LABEL, text);
        note(found, "a stage direction", DIRECTION, text);
        note(found, "Markdown", MARKDOWN, text);
        note(found, "a web address", LINK, text);
        note(found, "a thought about the task", THOUGHT, text);
        note(found, "an empty phrase", FILLER, text);
        return found;
    }

    private static void note(Map<String, String> found, String kind, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            String example = matcher.group().strip();
            found.put(kind, example.length() > 60 ? example.substring(0, 60) : example);
        }
    }

    /** The narration without what can be removed without breaking a sentence: labels, directions, Markdown, addresses. */
    static String clean(String text) {
        String clean =
                PlainText.withoutMarkup(text).replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1"); // a link's words stay
        clean = THOUGHT.matcher(clean).replaceAll("");
        clean = DIRECTION.matcher(clean).replaceAll(" ");
        clean = HEADING_LINE.matcher(clean).replaceAll("");
        clean = clean.replaceAll(HEADING + "|" + BULLET, " ").replaceAll("\\*+|__|`", "");
        clean = LABEL.matcher(clean).replaceAll("");
        clean = LINK.matcher(clean).replaceAll(" ");
        clean = clean.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll(" ([.,;:!?])", "$1")
                .strip();
        return hasLetter(clean) ? clean : "";
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
