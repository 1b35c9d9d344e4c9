package dev.aivideo.documents;

import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A Word document (ECMA-376): the paragraphs of its body as they are when all tracked changes are accepted, without tables,
 * text boxes, notes, captions, contents and hidden text.
 */
final class DocxFormat implements DocumentFormat {
    private static final String MAIN = "word/document.xml";
    /** Deleted and moved text, drawings with their text boxes, older forms of the same, field codes, tables, notes. */
    private static final String LEFT_OUT =
            "w|del, w|moveFrom, mc|Fallback, w|drawing, w|pict, w|object, w|instrText, w|delText, w|tbl,"
                    + " w|footnoteReference, w|endnoteReference, w|annotationRef, w|commentReference";

    private static final String CONTENTS = "w|sdt:has(w|docPartGallery)";

    @Override
    public boolean fits(GivenDocument document) {
        return ZipParts.isZip(document)
                && (document.contentType().startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")
                        || ZipParts.of(document).has(MAIN));
    }

    @Override
    public DocumentText read(GivenDocument document, Consumer<String> notes) {
        ZipParts parts = ZipParts.of(document);
        if (!parts.has(MAIN)) {
            throw document.broken("Word document", null);
        }
        Document main = XmlPart.of(document, parts.part(MAIN));
        WordStyles styles = new WordStyles(XmlPart.of(document, parts.part("word/styles.xml")));
        Document properties = XmlPart.of(document, parts.part("docProps/core.xml"));
        WordText text = new WordText(styles);
        main.select("w|p:has(> w|pPr > w|rPr > w|del)").forEach(paragraph -> paragraph.attr("joined", "next"));
        main.select(CONTENTS).remove();
        main.select(LEFT_OUT).remove();
        for (Element paragraph : main.getElementsByTag("w:p")) {
            text.take(paragraph);
        }
        String title = text.title().isEmpty() ? XmlPart.text(properties, "dc:title") : text.title();
        return DocumentText.by(XmlPart.text(properties, "dc:creator"), title, text.text());
    }
}
