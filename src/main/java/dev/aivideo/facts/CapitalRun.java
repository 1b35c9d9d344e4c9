package dev.aivideo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with capitals that may be one name.
 *
 * @param opens whether it begins the sentence, where any word has a capital
 */
record CapitalRun(TextSpan span, String text, boolean opens) {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-](?!s\\b)\\p{L}+)*\\.?";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}'’-])" + WORD
            + "(?:(?: (?:of|of the|de|du|des|del|de la|di|la|le|el|al|upon|on|sur|am|in der|the|an der|do|da))? " + WORD
            + ")*(?: \\d+(?![\\p{N},.]*\\p{N}))?");
    /** "North of the Arctic Circle" */
    private static final Pattern SIDE = Pattern.compile("(?:North|South|East|West)(?:east|west)? of (?:the )?");

    private static final Pattern CLOSED = Pattern.compile("DT|PDT|IN|CC|PRP\\$?|W.*|TO|EX|MD|RB.?|CD|UH|VB.?");

    static List<CapitalRun> in(Reading reading) {
        List<CapitalRun> runs = new ArrayList<>();
        Matcher match = RUN.matcher(reading.text());
        while (match.find()) {
            int end = match.group().matches(".*\\p{L}{3,}\\.") ? match.end() - 1 : match.end();
            int start = start(reading, match);
            Matcher side = SIDE.matcher(reading.text()).region(start, end);
            start = side.lookingAt() ? side.end() : start;
            if (start < end) {
                boolean opens = start == match.start() && isFirst(reading, start);
                runs.add(new CapitalRun(new TextSpan(start, end), reading.text().substring(start, end), opens));
            }
        }
        return runs;
    }

    /** Behind a word that has its capital from the beginning of the sentence. */
    private static int start(Reading reading, Matcher match) {
        int word = reading.at(match.start());
        boolean closed = isFirst(reading, match.start())
                && CLOSED.matcher(reading.tag(word)).matches();
        if (!closed) {
            return match.start();
        }
        int gap = match.group().indexOf(' ');
        boolean joins = match.group().startsWith("of ", gap + 1);
        return gap < 0 ? match.end() : joins ? match.start() : match.start() + gap + 1;
    }

    private static boolean isFirst(Reading reading, int start) {
        return reading.before(start).matches("[\\P{L}]*");
    }

    int words() {
        return text.split(" ").length;
    }
}
