package dev.aivideo.documents;

import dev.aivideo.language.PlainText;
import dev.aivideo.project.Rights;
import java.util.function.Consumer;

/** A plain text or Markdown: as it is, with the rights that its front matter states. */
final class TextFormat implements DocumentFormat {
    static final String EXPECTED =
            "a text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt), EPUB or subtitle file (.srt, .vtt)";

    @Override
    public boolean fits(GivenDocument document) {
        return true;
    }

    @Override
    public DocumentText read(GivenDocument document, Consumer<String> notes) {
        String text = PlainText.of(TextBytes.text(document, "Give " + EXPECTED + ".", notes));
        document.requireReadable(text);
        if (text.stripLeading().startsWith("<?xml")) {
            throw document.fault(
                    "is XML of another kind than a page",
                    "Give " + EXPECTED + "; a feed (RSS, Atom) fills the queue: queue import.");
        }
        Rights stated = FrontMatter.of(document, text, notes).rights();
        return new DocumentText(Prose.title(text), text, stated);
    }
}
