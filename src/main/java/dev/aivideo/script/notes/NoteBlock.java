package dev.aivideo.script.notes;

import java.util.List;

/** A piece of notes with its structure; texts are without markup. */
sealed interface NoteBlock {
    /** @param level 1 to 6, 7 for a line in bold that stands alone */
    record Heading(int level, String text) implements NoteBlock {}

    /** @param start number of the first item; 0 if they have none */
    record Listing(int start, List<Item> items) implements NoteBlock {}

    /**
     * @param children what stands below it
     * @param isTask whether it has a box to tick
     */
    record Item(String text, List<String> children, boolean isTask) {}

    /** @param rows of cells; the first is the header */
    record Table(List<List<String>> rows) implements NoteBlock {}

    record Quotation(List<String> lines) implements NoteBlock {}

    /** @param label that stands out at its beginning, which is in the text as well; empty if there is none */
    record Paragraph(String label, String text) implements NoteBlock {}

    /** @param lines about the thing that the heading before them names, each a text of its own */
    record Card(List<String> lines) implements NoteBlock {}

    /** A line across the page. */
    record Rule() implements NoteBlock {}

    /** How it reads, for those who ask what was left out. */
    default String plain() {
        if (this instanceof Heading heading) {
            return heading.text();
        } else if (this instanceof Paragraph paragraph) {
            return paragraph.text();
        } else if (this instanceof Quotation quotation) {
            return String.join(" ", quotation.lines());
        } else if (this instanceof Card card) {
            return String.join(" ", card.lines());
        } else if (this instanceof Table table) {
            return String.join(
                    " ", table.rows().stream().map(row -> String.join(" ", row)).toList());
        } else if (this instanceof Listing listing) {
            return String.join("; ", listing.items().stream().map(Item::text).toList());
        }
        return "";
    }
}
