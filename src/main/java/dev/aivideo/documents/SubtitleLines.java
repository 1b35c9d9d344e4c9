package dev.aivideo.documents;

import dev.aivideo.language.PlainText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of cues to sentences, and these to paragraphs: where another speaks, or nobody for a while. */
final class SubtitleLines {
    private static final Pattern TIMES = Pattern.compile(
            "^\\s*((?:\\d{1,3}:)?\\d{1,2}:\\d{2})[,.]\\d{1,3}\\s*-->\\s*((?:\\d{1,3}:)?\\d{1,2}:\\d{2})[,.]\\d{1,3}.*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+[^>]*>");
    private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^<>]*>|<\\d{1,2}:[\\d:.]+>");
    private static final Pattern SPEAKER =
            Pattern.compile("^\\s*(?:>>+\\s*|[-–—]\\s*(?=\\S))?(?:\\p{Lu}[\\p{Lu}\\p{N} .'’-]{1,30}:(?:\\s+|$))?");
    private static final Pattern SOUND = Pattern.compile("[\\[(][^\\]()\\[]{1,60}[\\])]|[♪♫#][^♪♫#]*[♪♫#]|[♪♫]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)]*$");
    private static final int PAUSE_S = 3;
    private static final int REMEMBERED = 3;
    private static final int LONG_PARAGRAPH = 700;

    private final MarkdownText markdown = new MarkdownText();
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<String> last = new ArrayDeque<>();
    private int endS;

    /** A cue; notes, styles and regions are none. */
    void take(String block) {
        List<String> lines = Arrays.asList(block.split("\\n"));
        for (int i = 0; i < lines.size(); i++) {
            Matcher times = TIMES.matcher(lines.get(i));
            if (times.matches()) {
                begin(seconds(times.group(1)));
                endS = seconds(times.group(2));
                lines.subList(i + 1, lines.size()).forEach(this::line);
                return;
            }
        }
    }

    private void begin(int startS) {
        boolean isEnd = SENTENCE_END.matcher(paragraph).find();
        if (isEnd && (startS - endS >= PAUSE_S || paragraph.length() > LONG_PARAGRAPH)) {
            endParagraph();
        }
    }

    private void line(String raw) {
        boolean isVoice = VOICE.matcher(raw).find();
        String plain = SOUND.matcher(PlainText.withoutMarkup(TAG.matcher(raw).replaceAll("")))
                .replaceAll(" ");
        Matcher speaker = SPEAKER.matcher(plain);
        String mark = speaker.find() ? speaker.group().strip() : "";
        String said = plain.substring(mark.isEmpty() ? 0 : speaker.end())
                .replaceAll("\\s+", " ")
                .strip();
        if (said.isEmpty() || last.contains(said)) {
            return;
        }
        if ((isVoice || !mark.isEmpty()) && SENTENCE_END.matcher(paragraph).find()) {
            endParagraph();
        }
        append(said);
    }

    /** A line that is written word by word repeats itself in every cue, each time a little longer. */
    private void append(String said) {
        String before = last.peekLast();
        boolean grows = before != null && said.startsWith(before + " ");
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(grows ? said.substring(before.length() + 1) : said);
        last.addLast(said);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    private void endParagraph() {
        markdown.paragraph(paragraph.toString());
        paragraph.setLength(0);
    }

    String text() {
        endParagraph();
        return markdown.toString();
    }

    private static int seconds(String time) {
        int seconds = 0;
        for (String part : time.split(":")) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds;
    }
}
