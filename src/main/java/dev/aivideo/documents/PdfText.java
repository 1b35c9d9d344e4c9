package dev.aivideo.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts the lines of a PDF together to headings and paragraphs, over the ends of columns and pages. */
final class PdfText {
    /** Of the size of the running text; smaller are notes, captions and tables, larger are headings. */
    private static final double SMALL = 0.88;

    private static final double LARGE = 1.12;
    private static final double VERY_LARGE = 1.5;
    private static final int LONGEST_HEADING = 150;
    private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\.\\s?){4,}\\s*[\\divxlc]+\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;,][\"'”’»)\\]]*$");
    private static final Pattern CAPITALS = Pattern.compile("(?=(?:.*\\p{Lu}){4})[^\\p{Ll}.!?]{4,80}");

    private final double bodySize;
    private final MarkdownText markdown = new MarkdownText();
    private final PdfParagraph paragraph;
    private final List<PdfLine> heading = new ArrayList<>();
    private final String title;

    PdfText(List<PdfPage> given) {
        List<PdfPage> pages = PdfFurniture.without(given);
        bodySize = bodySize(pages);
        title = title(pages.isEmpty() ? List.of() : pages.get(0).lines());
        paragraph = new PdfParagraph(markdown);
        for (PdfPage page : pages) {
            PdfColumns.of(withoutNotesAndTables(page.lines())).forEach(this::take);
        }
        endHeading();
        paragraph.end();
    }

    /** The size that most letters have. */
    private static double bodySize(List<PdfPage> pages) {
        Map<Long, Integer> sizes = new TreeMap<>();
        pages.stream()
                .flatMap(page -> page.lines().stream())
                .forEach(line ->
                        sizes.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / 4.0)
                .orElse(0.0);
    }

    /** What is largest on the first page, if it is larger than the text. */
    private String title(List<PdfLine> lines) {
        double largest = lines.stream().mapToDouble(PdfLine::size).max().orElse(0);
        StringBuilder title = new StringBuilder();
        double end = Double.NaN;
        for (PdfLine line : largest > LARGE * bodySize ? lines : List.<PdfLine>of()) {
            boolean goesOn = Double.isNaN(end) || line.base() - end < 2 * largest;
            if (line.isSizeOf(largest) && goesOn) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
                end = line.base();
            }
        }
        return title.length() > 2 && title.length() <= LONGEST_HEADING ? title.toString() : "";
    }

    private List<PdfLine> withoutNotesAndTables(List<PdfLine> lines) {
        return lines.stream()
                .filter(line -> line.size() >= SMALL * bodySize)
                .filter(line -> !CONTENTS_LINE.matcher(line.text()).matches())
                .sorted(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left))
                .toList();
    }

    private void take(PdfColumns.Column column) {
        endHeading();
        paragraph.begin(column);
        List<PdfLine> lines = column.lines();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean isCell =
                    i > 0 && line.isBeside(lines.get(i - 1)) || i + 1 < lines.size() && line.isBeside(lines.get(i + 1));
            if (isCell) {
                paragraph.interrupt();
            } else if (isHeading(line)) {
                takeHeading(line);
            } else {
                endHeading();
                paragraph.take(line);
            }
        }
    }

    private boolean isHeading(PdfLine line) {
        boolean isShort = line.text().length() <= LONGEST_HEADING;
        boolean isMarked = line.isBold() && !SENTENCE_END.matcher(line.text()).matches();
        boolean isCapitals = CAPITALS.matcher(line.text()).matches() && paragraph.isAtEnd();
        return isShort && (line.size() > LARGE * bodySize || isMarked || isCapitals);
    }

    private void takeHeading(PdfLine line) {
        if (!heading.isEmpty()) {
            PdfLine before = heading.get(heading.size() - 1);
            boolean goesOn = line.isSizeOf(before.size()) && line.base() - before.base() < 2 * line.size();
            if (!goesOn || line.base() < before.base()) {
                endHeading();
            }
        }
        paragraph.end();
        heading.add(line);
    }

    private void endHeading() {
        if (heading.isEmpty()) {
            return;
        }
        double size = heading.get(0).size();
        int level = size > VERY_LARGE * bodySize ? 1 : size > LARGE * bodySize ? 2 : 3;
        markdown.heading(
                level, String.join(" ", heading.stream().map(PdfLine::text).toList()));
        heading.clear();
    }

    String title() {
        return title;
    }

    String markdown() {
        return markdown.toString();
    }
}
