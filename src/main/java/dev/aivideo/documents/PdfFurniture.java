package dev.aivideo.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the running heads and feet off the pages: what stands at their edges again and again, and page numbers. */
final class PdfFurniture {
    private static final int ROWS_AT_AN_EDGE = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[\\W_]*(?:(?:page|seite|p\\.)\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/|von)\\s*\\d{1,4})?[\\W_]*");
    /** {@code 12 CHAPTER TWO}, {@code Bridges of iron | 13} */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}\\s+[^.!?]{1,90}|[^.!?]{1,90}\\s+\\d{1,4}");

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int pages;

    private PdfFurniture(List<PdfPage> pages) {
        this.pages = pages.size();
        for (PdfPage page : pages) {
            Set<String> edges = new HashSet<>();
            edgeLines(page).forEach(line -> edges.add(key(line)));
            edges.forEach(edge -> pagesWith.merge(edge, 1, Integer::sum));
        }
    }

    static List<PdfPage> without(List<PdfPage> pages) {
        PdfFurniture furniture = new PdfFurniture(pages);
        return pages.stream().map(furniture::cleared).toList();
    }

    private PdfPage cleared(PdfPage page) {
        Set<PdfLine> dropped = new HashSet<>();
        List<PdfLine> edges = edgeLines(page);
        for (PdfLine line : edges) {
            int times = pagesWith.getOrDefault(key(line), 0);
            boolean isOften = times >= 3 || times == pages && pages >= 2;
            boolean isApart = NUMBERED.matcher(line.text()).matches() && isApart(line, page);
            boolean isNumbered = edges.stream()
                    .anyMatch(other -> other.isBeside(line)
                            && PAGE_NUMBER.matcher(other.text()).matches());
            if (isOften || isApart || isNumbered) {
                dropped.add(line);
            }
        }
        return page.with(
                page.lines().stream().filter(line -> !dropped.contains(line)).toList());
    }

    /** Whether there is more than a line's room between it and the others. */
    private static boolean isApart(PdfLine line, PdfPage page) {
        return page.lines().stream()
                .filter(other -> !other.isBeside(line))
                .allMatch(other -> Math.abs(other.base() - line.base()) > 1.7 * line.size());
    }

    private static String key(PdfLine line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    private static List<PdfLine> edgeLines(PdfPage page) {
        List<List<PdfLine>> rows = new ArrayList<>();
        for (PdfLine line : page.lines()) {
            if (rows.isEmpty() || !rows.get(rows.size() - 1).get(0).isBeside(line)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        List<PdfLine> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i < ROWS_AT_AN_EDGE || i >= rows.size() - ROWS_AT_AN_EDGE) {
                edges.addAll(rows.get(i));
            }
        }
        return edges;
    }
}
