package dev.aivideo.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes headings, paragraphs, lists and tables in Markdown, so that no sign of theirs is taken for markup. */
final class MarkdownText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANK_BEFORE_SIGN = Pattern.compile(" (?=[,.;:!?](?:\\s|$))");
    private static final Pattern MARKUP = Pattern.compile("[*`]|<(?=[\\p{Alpha}/!?])|\\\\(?=\\p{Punct})");
    private static final Pattern BLOCK_BEGINNING = Pattern.compile("^(?:[#>+=|~-]|\\d{1,9}(?=[.)]\\s))");

    private final StringBuilder text = new StringBuilder();
    private boolean isInList;

    /** @param level 1 to 6 */
    MarkdownText heading(int level, String heading) {
        String line = oneLine(heading);
        if (!line.isEmpty()) {
            add("#".repeat(Math.max(1, Math.min(6, level))) + " " + escaped(line));
        }
        return this;
    }

    MarkdownText paragraph(String paragraph) {
        String line = oneLine(paragraph);
        if (!line.isEmpty()) {
            add(BLOCK_BEGINNING.matcher(escaped(line)).replaceFirst(MarkdownText::held));
        }
        return this;
    }

    /** An item of a list; those that follow each other are one list. */
    MarkdownText item(boolean isNumbered, String item) {
        String line = oneLine(item);
        if (!line.isEmpty()) {
            String escaped = BLOCK_BEGINNING.matcher(escaped(line)).replaceFirst(MarkdownText::held);
            text.append(text.isEmpty() ? "" : isInList ? "\n" : "\n\n")
                    .append(isNumbered ? "1. " : "- ")
                    .append(escaped);
            isInList = true;
        }
        return this;
    }

    /** @param rows of cells, all of the same number; the first is the header */
    MarkdownText table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(row.stream()
                    .map(cell -> escaped(oneLine(cell)).replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        lines.add(1, "|---".repeat(rows.get(0).size()) + "|");
        add(String.join("\n", lines));
        return this;
    }

    private void add(String block) {
        isInList = false;
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
    }

    private static String oneLine(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return BLANK_BEFORE_SIGN.matcher(line).replaceAll("");
    }

    private static String escaped(String line) {
        return MARKUP.matcher(line).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()));
    }

    /** {@code 1986. It was …} begins no list: the dot is escaped, as digits cannot be. */
    private static String held(MatchResult beginning) {
        String sign = beginning.group();
        return Matcher.quoteReplacement(Character.isDigit(sign.charAt(0)) ? sign + "\\" : "\\" + sign);
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
