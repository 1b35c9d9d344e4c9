package dev.aivideo.documents;

import dev.aivideo.project.Rights;

/**
 * What was read of a document.
 *
 * @param title that it states; empty if it states none
 * @param text in Markdown, with its headings
 * @param rights that it states, without its address
 */
record DocumentText(String title, String text, Rights rights) {
    static DocumentText by(String author, String title, String text) {
        return new DocumentText(title, text, new Rights(author, "", "", "", "", ""));
    }
}
