package dev.aivideo.documents;

import java.util.List;

/**
 * The lines of a page, from the upper edge down.
 *
 * @param letters how many it has
 * @param unreadable how many signs it has of which it does not say what letters they are
 */
record PdfPage(List<PdfLine> lines, long letters, long unreadable) {
    PdfPage {
        lines = List.copyOf(lines);
    }

    PdfPage with(List<PdfLine> others) {
        return new PdfPage(others, letters, unreadable);
    }
}
