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
            + ")*(?: \\d+(?![\\p{N},.]\\p{N}))?");
    private static final Pattern CLOSED = Pattern.compile("DT|PDT|IN|CC|PRP\\$?|W.*|TO|EX|MD|RB.?|CD|UH|VB.?");

    static List<CapitalRun> in(Reading reading) {
        List<CapitalRun> runs = new ArrayList<>();
        Matcher match = RUN.matcher(reading.text());
        while (match.find()) {
            int start = match.start();
            int end = match.group().matches(".*\\p{L}{3,}\\.") ? match.end() - 1 : match.end();
            boolean first = reading.before(start).matches("[\\P{L}]*");
            int gap = match.group().indexOf(' ');
            int word = reading.at(start);
            boolean closed = first && CLOSED.matcher(reading.tag(word)).matches();
            if (closed && gap < 0) {
                continue;
            }
            int from = closed || reading.word(word).equals("The") ? start + gap + 1 : start;
            from = reading.text().startsWith("of ", from) ? start : from;
            if (from < end) {
                runs.add(new CapitalRun(
                        new TextSpan(from, end), reading.text().substring(from, end), first && from == start));
            }
        }
        return runs;
    }

    int words() {
        return text.split(" ").length;
    }
}
