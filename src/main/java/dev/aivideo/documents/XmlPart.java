package dev.aivideo.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses the XML of a document. No entity is expanded and nothing outside is read: the parser does neither. */
final class XmlPart {
    private XmlPart() {}

    /**
     * @return an empty tree if there is no such part
     * @throws DocumentException if it declares entities, which no document of these kinds needs
     */
    static Document of(GivenDocument document, byte @Nullable [] xml) {
        if (xml == null) {
            return new Document("");
        }
        checkDeclarations(document, xml);
        try {
            Parser parser = Parser.xmlParser().setMaxDepth(DocumentLimits.DEEPEST);
            return Jsoup.parse(new ByteArrayInputStream(xml), null, "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of an array in memory
        }
    }

    static void checkDeclarations(GivenDocument document, byte[] xml) {
        // Beyond ASCII the signs of a declaration are the same, with zero bytes between them in UTF-16.
        String head = new String(xml, 0, Math.min(xml.length, 100_000), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (head.contains("<!ENTITY")) {
            throw document.fault(
                    "declares XML entities, which could read files of this machine or grow without end",
                    "Do not use this file, or save its text as plain text and give that.");
        }
    }

    /** The text of the first element of this name; empty if there is none. */
    static String text(Document xml, String tag) {
        Element found = xml.getElementsByTag(tag).first();
        return found == null ? "" : found.text().strip();
    }
}
