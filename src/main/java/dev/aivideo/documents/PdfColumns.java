package dev.aivideo.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the lines of a page into reading order: columns from left to right between what goes across them. */
final class PdfColumns {
    private static final int STEPS = 48;
    private static final int DEEPEST = 3;
    private static final int FEWEST_LINES = 5;
    /** Of the letters of a page, at most as many go across its columns: titles, wide pictures' captions. */
    private static final double MOST_ACROSS = 0.35;

    private static final double SMALLEST_SIDE = 0.15;
    /** Lines of running text fill their column; cells of tables do not. */
    private static final double FILLED = 0.55;

    private PdfColumns() {}

    /**
     * A column between two full-width lines, or the whole page.
     *
     * @param lines from the upper end down
     */
    record Column(List<PdfLine> lines) {
        double left() {
            return lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        }

        double right() {
            return lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        }
    }

    static List<Column> of(List<PdfLine> lines) {
        List<Column> columns = new ArrayList<>();
        part(lines, DEEPEST, columns);
        return columns;
    }

    private static void part(List<PdfLine> lines, int depth, List<Column> columns) {
        double gutter = depth == 0 ? Double.NaN : gutter(lines);
        if (Double.isNaN(gutter)) {
            if (!lines.isEmpty()) {
                columns.add(new Column(lines));
            }
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        List<PdfLine> across = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean isAcross = line.left() < gutter && line.right() > gutter;
            if (isAcross && !(left.isEmpty() && right.isEmpty())) {
                sides(left, right, depth, columns);
            } else if (!isAcross && !across.isEmpty()) {
                columns.add(new Column(List.copyOf(across)));
                across.clear();
            }
            (isAcross ? across : line.right() <= gutter ? left : right).add(line);
        }
        sides(left, right, depth, columns);
        if (!across.isEmpty()) {
            columns.add(new Column(across));
        }
    }

    private static void sides(List<PdfLine> left, List<PdfLine> right, int depth, List<Column> columns) {
        part(List.copyOf(left), depth - 1, columns);
        part(List.copyOf(right), depth - 1, columns);
        left.clear();
        right.clear();
    }

    /** Where the page is parted: the place that the fewest letters go across; not a number if it has one column. */
    private static double gutter(List<PdfLine> lines) {
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        return Stream.iterate(STEPS / 4, step -> step <= STEPS * 3 / 4, step -> step + 1)
                .map(step -> left + (right - left) * step / STEPS)
                .filter(place -> parts(lines, place))
                .min(Comparator.comparingLong((Double place) -> lettersAcross(lines, place))
                        .thenComparingDouble(place -> Math.abs(place - (left + right) / 2)))
                .orElse(Double.NaN);
    }

    private static boolean parts(List<PdfLine> lines, double place) {
        List<PdfLine> left =
                lines.stream().filter(line -> line.right() <= place).toList();
        List<PdfLine> right =
                lines.stream().filter(line -> line.left() >= place).toList();
        long all = letters(lines);
        return left.size() >= FEWEST_LINES
                && right.size() >= FEWEST_LINES
                && lettersAcross(lines, place) <= MOST_ACROSS * all
                && letters(left) >= SMALLEST_SIDE * all
                && letters(right) >= SMALLEST_SIDE * all
                && isFilled(left)
                && isFilled(right);
    }

    private static boolean isFilled(List<PdfLine> side) {
        Column column = new Column(side);
        double width = column.right() - column.left();
        double[] widths = side.stream().mapToDouble(PdfLine::width).sorted().toArray();
        return widths[widths.length / 2] >= FILLED * width;
    }

    private static long lettersAcross(List<PdfLine> lines, double place) {
        return letters(lines.stream()
                .filter(line -> line.left() < place && line.right() > place)
                .toList());
    }

    private static long letters(List<PdfLine> lines) {
        return lines.stream().mapToLong(line -> line.text().length()).sum();
    }
}
