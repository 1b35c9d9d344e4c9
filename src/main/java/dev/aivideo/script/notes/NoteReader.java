package dev.aivideo.script.notes;

import dev.aivideo.language.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown, or a plain text with underlined headings and dashes, as blocks. */
final class NoteReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\s*?\\R.*?\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s*(.*?)\\s*#*\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(={3,}|-{3,}|~{3,})\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_=~]\\s?){2,}$");
    private static final Pattern TABLE_LINE =
            Pattern.compile("^\\s*[|+]?\\s*:?-{2,}:?\\s*([|+]\\s*:?-{2,}:?\\s*)*[|+]?\\s*$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d+(?:\\.\\d+)*\\s*[.)·:–-](?!\\d)|[IVX]+\\.)\\s*");
    private static final Pattern PREFIX =
            Pattern.compile("^(?:chapter|part|section)\\s+\\w+\\s*[:.–-]\\s*", Pattern.CASE_INSENSITIVE);

    private static final int BOLD_LEVEL = 7;
    private static final int HEADING_WORDS = 6;

    private final List<NoteBlock> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> quotation = new ArrayList<>();
    private final NoteItems items = new NoteItems();
    private boolean blankBefore = true;

    private NoteReader() {}

    static List<NoteBlock> read(String text) {
        String body = FRONT_MATTER.matcher(PlainText.of(text)).replaceFirst("");
        NoteReader reader = new NoteReader();
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            i = reader.line(lines, i);
        }
        reader.end();
        return HeadingNumbers.removed(reader.blocks);
    }

    /** @return number of the last line that was read */
    private int line(List<String> lines, int i) {
        String line = lines.get(i).replace("\t", "    ");
        boolean last = i + 1 == lines.size();
        Matcher heading = HEADING.matcher(line);
        if (line.isBlank()) {
            blank();
        } else if (heading.matches()) {
            heading(heading.group(1).length(), heading.group(2));
        } else if (!last && isUnderlined(line, lines.get(i + 1))) {
            heading(lines.get(i + 1).strip().startsWith("=") ? 1 : 2, line);
            return i + 1;
        } else if (line.indexOf('|') >= 0
                && !last
                && TABLE_LINE.matcher(lines.get(i + 1)).matches()) {
            return table(lines, i);
        } else if (line.strip().startsWith("```")) {
            return skipCode(lines, i);
        } else if (RULE.matcher(line).matches()) {
            end();
            blocks.add(new NoteBlock.Rule());
        } else if (line.strip().startsWith(">")) {
            quoted(line.strip());
        } else {
            text(line);
        }
        blankBefore = line.isBlank();
        return i;
    }

    private boolean isUnderlined(String line, String next) {
        Matcher underline = UNDERLINE.matcher(next);
        return paragraph.isEmpty()
                && line.strip().matches("[\\p{L}\\p{N}\"“'*].*")
                && underline.matches()
                && underline.group(1).length() >= line.strip().length() / 2
                && line.strip().length() <= 90;
    }

    private void blank() {
        endParagraph();
        endQuotation();
    }

    private void heading(int level, String text) {
        end();
        String plain = NUMBERED.matcher(
                        PREFIX.matcher(InlineMarkup.removed(text)).replaceFirst(""))
                .replaceFirst("");
        if (!plain.isBlank()) {
            blocks.add(new NoteBlock.Heading(level, plain));
        }
    }

    private int table(List<String> lines, int from) {
        end();
        List<List<String>> rows = new ArrayList<>();
        int i = from;
        for (; i < lines.size() && lines.get(i).indexOf('|') >= 0; i++) {
            if (!TABLE_LINE.matcher(lines.get(i)).matches()) {
                String cells = lines.get(i).strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
                rows.add(Arrays.stream(cells.split("(?<!\\\\)\\|", -1))
                        .map(InlineMarkup::removed)
                        .toList());
            }
        }
        blocks.add(new NoteBlock.Table(rows));
        return i - 1;
    }

    private static int skipCode(List<String> lines, int from) {
        int i = from + 1;
        while (i < lines.size() && !lines.get(i).strip().startsWith("```")) {
            i++;
        }
        return i;
    }

    private void quoted(String line) {
        endParagraph();
        endList();
        String text = line.replaceFirst("^>+\\s?", "");
        if (line.matches("^>>+.*<<+\\s*")) {
            return; // a stage direction between arrows
        }
        if (!text.isBlank()) {
            quotation.add(InlineMarkup.removed(text));
        }
    }

    private void text(String line) {
        Matcher item = NoteItems.ITEM.matcher(line);
        if (item.matches() && !isWrapped(item)) {
            item(item);
        } else if (!items.isEmpty() && paragraph.isEmpty() && (!blankBefore || line.startsWith("  "))) {
            items.goOn(line);
        } else if (!quotation.isEmpty() && !blankBefore) {
            quotation.add(InlineMarkup.removed(line));
        } else {
            endList();
            paragraph.add(line);
        }
    }

    /** A number that a line of a paragraph happens to begin with. */
    private boolean isWrapped(Matcher item) {
        boolean inParagraph = !paragraph.isEmpty() && !blankBefore;
        return inParagraph
                && item.group(2) == null
                && item.group(1).length() < 2
                && !item.group(3).matches("1|[aA]");
    }

    /** A short line right above a list, or above lines of labels with values, heads them. */
    private void endLine() {
        String line = paragraph.size() == 1 ? paragraph.get(0).strip() : "";
        boolean heads =
                !blankBefore && line.matches("\\p{Lu}[^.!?:…*_]{2,60}") && line.split("\\s+").length <= HEADING_WORDS;
        if (heads) {
            paragraph.clear();
            heading(BOLD_LEVEL, line);
        } else {
            endParagraph();
        }
    }

    private void labelled() {
        List<String> lines = List.copyOf(paragraph);
        paragraph.clear();
        if (!NoteItems.isLabelled(lines.get(0))) {
            heading(BOLD_LEVEL, lines.get(0).strip());
        }
        blocks.add(NoteItems.ofLabelled(lines));
    }

    private void item(Matcher item) {
        endLine();
        endQuotation();
        if (!items.takes(item)) {
            endList();
        }
        items.add(item);
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        if (NoteItems.areLabelled(paragraph)) {
            labelled();
            return;
        }
        List<NoteBlock> card = NoteCard.read(paragraph, BOLD_LEVEL);
        if (!card.isEmpty()) {
            paragraph.clear();
            blocks.addAll(card);
            return;
        }
        String raw = String.join("\n", paragraph).strip();
        paragraph.clear();
        String text = InlineMarkup.removed(raw.replaceAll("\\s{2,}\\n|\\\\\\n", "\n"));
        boolean bold = raw.matches("(\\*\\*|__)[^*\\n]{2,80}\\1:?") && !text.matches(".*[.!?…]$");
        if (bold) {
            heading(BOLD_LEVEL, text.replaceFirst(":$", ""));
        } else if (!text.isBlank()) {
            blocks.add(new NoteBlock.Paragraph(InlineMarkup.label(raw), text));
        }
    }

    private void endQuotation() {
        if (!quotation.isEmpty()) {
            blocks.add(new NoteBlock.Quotation(List.copyOf(quotation)));
            quotation.clear();
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(items.take());
        }
    }

    private void end() {
        endParagraph();
        endQuotation();
        endList();
    }
}
