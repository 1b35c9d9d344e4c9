package dev.aivideo.documents;

import dev.aivideo.language.LineEnds;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where paragraphs end: by their last lines, by indents and by gaps. */
final class PdfParagraph {
    private static final Pattern CAPTION = Pattern.compile(
            "(?s)(?:Fig(?:ure|\\.)|FIG(?:URE|\\.)|Table|TABLE|Tab\\.|Plate|Chart|Box|Map|Abb(?:ildung|\\.)|Tabelle)\\s*[\\dIVX]+(?:\\.\\d+)*\\s*[.:|–—-].*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");
    /** Of a list; figures are none, as a sentence may begin with one. */
    private static final Pattern ITEM = Pattern.compile("^[•▪◦‣·■●○➢✓\uF0B7\uF0A7]\\s*");

    private static final int LONGEST_END = 8;
    /** Of the letters' size: the first line of a paragraph is set in by as much at least. */
    private static final double INDENT = 0.7;
    /** Of the usual distance of lines: paragraphs are at least as far apart. */
    private static final double GAP = 1.3;
    /** Of the column's width: as much at least is free behind a paragraph's last line. */
    private static final double SHORT = 0.12;

    private final MarkdownText markdown;
    private final StringBuilder text = new StringBuilder();
    private PdfColumns.@Nullable Column column;
    private @Nullable PdfLine last;
    private double left;
    private double right;
    private double leading;
    private boolean isNewColumn;
    /** Its lines after the first are set in. */
    private boolean isInItem;

    PdfParagraph(MarkdownText markdown) {
        this.markdown = markdown;
    }

    /** The lines that follow stand in another column. */
    void begin(PdfColumns.Column next) {
        column = next;
        isNewColumn = true;
        leading = leading(next);
    }

    void take(PdfLine line) {
        PdfLine before = last;
        boolean isItem = ITEM.matcher(line.text()).find();
        if (isItem) {
            end();
            isInItem = true;
        }
        if (!isItem && before != null && (isNewColumn ? endsBeforeColumn(before, line) : endsBefore(before, line))) {
            end();
        }
        if (isNewColumn && column != null) {
            left = column.left();
            right = column.right();
            isNewColumn = false;
        }
        text.append(text.isEmpty() ? "" : "\n").append(ITEM.matcher(line.text()).replaceFirst(""));
        last = line;
    }

    private boolean endsBefore(PdfLine before, PdfLine line) {
        boolean isFurther = line.base() - before.base() > GAP * leading;
        boolean isIndented = line.left() - left > INDENT * line.size() && before.left() - left < INDENT * line.size();
        return isFurther
                || isIndented && !isInItem && !isCentred(line)
                || isShort(before)
                || !line.isSizeOf(before.size());
    }

    /** At the end of a column or page a paragraph goes on, unless its sentence ended and another begins anew. */
    private boolean endsBeforeColumn(PdfLine before, PdfLine line) {
        boolean isIndented = column != null && line.left() - column.left() > INDENT * line.size();
        return isAtEnd() && (isShort(before) || isIndented) || !line.isSizeOf(before.size());
    }

    private boolean isShort(PdfLine line) {
        return isAtEnd() && right - line.right() > SHORT * (right - left);
    }

    private boolean isCentred(PdfLine line) {
        return Math.abs(line.left() - left - (right - line.right())) < INDENT * line.size();
    }

    /** Whether a sentence has ended. */
    boolean isAtEnd() {
        String end = text.substring(Math.max(0, text.length() - LONGEST_END));
        return end.isEmpty() || SENTENCE_END.matcher(end).find();
    }

    /** Something else stands between the lines; what goes on behind it is the same paragraph if its sentence does. */
    void interrupt() {
        if (isAtEnd()) {
            end();
        }
        isNewColumn = true;
    }

    void end() {
        String joined = LineEnds.joined(text.toString().replace("\u00ad\n", "")).strip();
        if (!CAPTION.matcher(joined).matches()) {
            markdown.paragraph(joined);
        }
        text.setLength(0);
        last = null;
        isInItem = false;
    }

    /** The usual distance of two lines of a column. */
    private static double leading(PdfColumns.Column column) {
        double[] distances = IntStream.range(1, column.lines().size())
                .mapToDouble(i ->
                        column.lines().get(i).base() - column.lines().get(i - 1).base())
                .filter(distance -> distance > 1)
                .sorted()
                .toArray();
        return distances.length == 0 ? Double.MAX_VALUE : distances[distances.length / 2];
    }
}
