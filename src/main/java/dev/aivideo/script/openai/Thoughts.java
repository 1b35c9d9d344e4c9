package dev.aivideo.script.openai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a reply what a model thought aloud, in the marks of the families that do so. A thought without an end
 * reaches to the end of the reply: it must never be taken for what the model has to say.
 */
final class Thoughts {
    private static final String NAMES =
            "(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis|seed:think)";
    private static final String OPEN = "<\\s*(?:antml:)?" + NAMES
            + "(?:\\s[^<>]*)?>|\\[THINK(?:ING)?\\]|◁think▷|<\\|begin_of_thought\\|>|<\\|start_thinking\\|>";
    private static final String CLOSE = "<\\s*/\\s*(?:antml:)?" + NAMES
            + "\\s*>|\\[/THINK(?:ING)?\\]|◁/think▷|<\\|end_of_thought\\|>|<\\|end_thinking\\|>";
    /** What comes before an end was thought, whether or not a beginning is marked. */
    private static final Pattern CLOSED = Pattern.compile("(?is)^.*(?:" + CLOSE + ")");

    private static final Pattern ENCLOSED =
            Pattern.compile("(?is)(?:" + OPEN + ")(?:(?!" + OPEN + ").)*?(?:" + CLOSE + ")");
    private static final Pattern ANY = Pattern.compile("(?i)" + OPEN + "|" + CLOSE);
    private static final Pattern UNCLOSED = Pattern.compile("(?is)(?:" + OPEN + ").*$");
    /** Channels of one reply, of which only the last is for the user. */
    private static final Pattern LAST_CHANNEL =
            Pattern.compile("(?is)^.*<\\|channel\\|>\\s*final\\b[^<]*<\\|message\\|>");

    private static final Pattern OTHER_CHANNEL = Pattern.compile(
            "(?is)<\\|channel\\|>\\s*(?:analysis|commentary)\\b[^<]*<\\|message\\|>.*?(?:<\\|end\\|>|<\\|return\\|>|$)");
    /** What steers a model and may slip into what it writes. */
    private static final Pattern MARK =
            Pattern.compile("<\\|[\\w ]{1,30}\\|>|<\\|?(?:end_of_turn|eot_id|im_end|im_start)\\|?>|</?s>");

    private Thoughts() {}

    /** What is left of a whole reply. */
    static String without(String reply) {
        String text = LAST_CHANNEL.matcher(reply).replaceFirst("");
        text = OTHER_CHANNEL.matcher(text).replaceAll(" ");
        text = CLOSED.matcher(text).replaceFirst("");
        return MARK.matcher(UNCLOSED.matcher(text).replaceFirst("")).replaceAll(" ");
    }

    /** What is left of a text within a reply, in which a thought may stand between two sentences. */
    static String withoutEnclosed(String text) {
        return without(ENCLOSED.matcher(text).replaceAll(" "));
    }

    /** Where the first mark of a thought stands; -1 if there is none. */
    static int firstMark(String reply) {
        Matcher mark = ANY.matcher(reply);
        return mark.find() ? mark.start() : -1;
    }

    /** Whether a reply holds a thought that never ends. */
    static boolean neverEnd(String reply) {
        String answer =
                CLOSED.matcher(LAST_CHANNEL.matcher(reply).replaceFirst("")).replaceFirst("");
        return UNCLOSED.matcher(answer).find() || answer.contains("<|channel|>analysis");
    }
}
