package dev.aivideo.documents;

import java.util.function.Consumer;

/** Reads one kind of document. */
interface DocumentFormat {
    /** Whether the document is of this kind, by its content rather than its name. */
    boolean fits(GivenDocument document);

    /**
     * Takes its text out.
     *
     * @param notes told what the operator may want to know of how it was read
     * @throws DocumentException if it is damaged, protected, has no text, or passes the limits
     */
    DocumentText read(GivenDocument document, Consumer<String> notes);
}
