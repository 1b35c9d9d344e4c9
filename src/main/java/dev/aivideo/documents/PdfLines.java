package dev.aivideo.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their places, sizes and weights. */
final class PdfLines extends PDFTextStripper {
    /** Of a letter's size; between words of a justified line there is seldom more than one. */
    private static final double WIDE_GAP = 1.8;
    /** Smaller letters in a line are marks of notes, or raised figures. */
    private static final double RAISED = 0.8;

    private static final Pattern MARK = Pattern.compile("[\\d*†‡§,]{1,5}|[a-z]");

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<Float, Integer> directions = new HashMap<>();
    private final Map<PdfLine, Float> directionOf = new HashMap<>();
    private long letters;
    private long unreadable;
    private long invisible;

    /** A word, or a part of one in letters of the same size. */
    private record Word(
            String text, double left, double right, double base, double size, boolean isBold, float direction) {}

    PdfLines() {
        setAddMoreFormatting(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfPage> pages() {
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("given up");
        }
        lines.clear();
        words.clear();
        directions.clear();
        directionOf.clear();
        letters = 0;
        unreadable = 0;
        invisible = 0;
    }

    /** Invisible text lies under a scanned page, and is its only one; beside visible text it is not meant to be read. */
    @Override
    protected void processTextPosition(TextPosition position) {
        boolean isInvisible = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        invisible += isInvisible ? 1 : 0;
        if (!isInvisible || letters < invisible) {
            super.processTextPosition(position);
        }
        if (!isInvisible) {
            letters++;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        int from = 0;
        for (int i = 1; i <= positions.size(); i++) {
            if (i == positions.size() || sizeDiffers(positions.get(from), positions.get(i))) {
                List<TextPosition> part = positions.subList(from, i);
                add(part.size() == positions.size() ? text : unicode(part), part);
                from = i;
            }
        }
    }

    private static boolean sizeDiffers(TextPosition one, TextPosition other) {
        return Math.abs(size(one) - size(other)) > 0.5;
    }

    private static String unicode(List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(position -> text.append(position.getUnicode()));
        return text.toString();
    }

    private void add(String text, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        directions.merge(first.getDir(), text.length(), Integer::sum);
        unreadable += text.chars().filter(PdfLines::isUnreadable).count();
        words.add(new Word(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                size(first),
                isBold(first.getFont()),
                first.getDir()));
    }

    private static boolean isUnreadable(int sign) {
        return sign == 0xFFFD || Character.getType(sign) == Character.PRIVATE_USE || sign < ' ' && sign != '\t';
    }

    /** The text's matrix counts too: many programs write letters of size 1 and stretch them. */
    private static double size(TextPosition position) {
        float stretched = Math.abs(position.getYScale());
        return stretched > 0 ? stretched : position.getFontSizeInPt();
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName());
        boolean isForced =
                font.getFontDescriptor() != null && font.getFontDescriptor().isForceBold();
        return isForced || name.matches("(?i).*(?:bold|black|heavy|semibold|demi).*|.*-B\\b.*|.*CMBX.*|.*-Medi.*");
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        endLine();
        float main = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        List<PdfLine> upright = lines.stream()
                .filter(line -> directionOf.getOrDefault(line, main) == main)
                .sorted(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left))
                .toList();
        long read = upright.stream()
                .mapToLong(
                        line -> line.text().chars().filter(Character::isLetter).count())
                .sum();
        pages.add(new PdfPage(upright, read, unreadable));
    }

    private void endLine() {
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || isApart(words.get(i - 1), words.get(i))) {
                addLine(words.subList(from, i));
                from = i;
            }
        }
        words.clear();
    }

    private static boolean isApart(Word one, Word next) {
        double size = Math.max(one.size(), next.size());
        double gap = next.left() - one.right();
        return gap > WIDE_GAP * size || gap < -size || Math.abs(next.base() - one.base()) > size;
    }

    private void addLine(List<Word> parts) {
        double size = mainSize(parts);
        StringBuilder text = new StringBuilder();
        long bold = 0;
        double before = Double.NaN;
        for (Word part : parts) {
            if (!Double.isNaN(before) && part.left() - before > 0.12 * size) {
                text.append(' ');
            }
            text.append(said(part, size, text));
            bold += part.isBold() ? part.text().length() : 0;
            before = part.right();
        }
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            Word first = parts.get(0);
            double base = parts.stream().mapToDouble(Word::base).max().orElse(first.base());
            PdfLine made = new PdfLine(
                    line,
                    first.left(),
                    before,
                    base,
                    size,
                    bold > 0.8 * line.replace(" ", "").length());
            lines.add(made);
            directionOf.put(made, first.direction());
        }
    }

    /** Without the marks of notes; raised figures behind a figure or a letter with a sign are powers. */
    private static String said(Word part, double size, CharSequence before) {
        boolean isSmall = part.size() < RAISED * size;
        if (!isSmall || !MARK.matcher(part.text().strip()).matches()) {
            return part.text();
        }
        boolean isPower = before.length() > 0 && Character.isDigit(before.charAt(before.length() - 1));
        return isPower && part.text().strip().matches("\\d{1,3}")
                ? Raised.of(part.text().strip())
                : "";
    }

    private static double mainSize(List<Word> parts) {
        Map<Double, Integer> sizes = new TreeMap<>();
        parts.forEach(part -> sizes.merge(part.size(), part.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
