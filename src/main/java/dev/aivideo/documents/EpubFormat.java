package dev.aivideo.documents;

import dev.aivideo.project.Rights;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An EPUB book (2 or 3): the chapters of its spine in their order, without cover, contents, notes and index. */
final class EpubFormat implements DocumentFormat {
    private static final Pattern NOT_PROSE = Pattern.compile(
            "(?i).*\\b(?:cover|toc|landmarks|titlepage|halftitlepage|copyright-page|colophon|imprint|dedication|index"
                    + "|footnotes|endnotes|rearnotes|bibliography|glossary)\\b.*");
    /** How publishers garble the typefaces only. */
    private static final Pattern FONT_GARBLING =
            Pattern.compile("http://(?:www\\.idpf\\.org/2008/embedding|ns\\.adobe\\.com/pdf/enc#RC)");

    @Override
    public boolean fits(GivenDocument document) {
        return ZipParts.isZip(document)
                && (ZipParts.mimeType(document).startsWith("application/epub+zip")
                        || document.contentType().startsWith("application/epub+zip"));
    }

    @Override
    public DocumentText read(GivenDocument document, Consumer<String> notes) {
        ZipParts parts = ZipParts.of(document);
        boolean isLocked =
                XmlPart.of(document, parts.part("META-INF/encryption.xml"))
                        .getElementsByTag("enc:EncryptionMethod")
                        .stream()
                        .anyMatch(method ->
                                !FONT_GARBLING.matcher(method.attr("Algorithm")).matches());
        if (isLocked) {
            throw document.fault(
                    "is protected by copy protection", "Give the book without it, or a text of your own about it.");
        }
        Element root = XmlPart.of(document, parts.part("META-INF/container.xml"))
                .getElementsByTag("rootfile")
                .first();
        String packagePath = root == null ? "" : root.attr("full-path");
        if (!parts.has(packagePath)) {
            throw document.broken("EPUB book", null);
        }
        return book(document, parts, packagePath);
    }

    private static DocumentText book(GivenDocument document, ZipParts parts, String packagePath) {
        Document opf = XmlPart.of(document, parts.part(packagePath));
        Map<String, Element> items = new HashMap<>();
        local(opf, "item").forEach(item -> items.put(item.attr("id"), item));
        StringBuilder text = new StringBuilder();
        for (Element reference : local(opf, "itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item != null && !reference.attr("linear").equals("no") && isChapter(item)) {
                String chapter = chapter(document, parts, resolved(packagePath, item.attr("href")));
                text.append(text.isEmpty() || chapter.isEmpty() ? "" : "\n\n").append(chapter);
            }
        }
        Rights rights = new Rights(XmlPart.text(opf, "dc:creator"), "", XmlPart.text(opf, "dc:rights"), "", "", "");
        return new DocumentText(XmlPart.text(opf, "dc:title"), text.toString(), rights);
    }

    private static Iterable<Element> local(Document opf, String name) {
        return opf.select(name + ", opf|" + name);
    }

    private static boolean isChapter(Element item) {
        return item.attr("media-type").matches("application/xhtml\\+xml|text/html")
                && !item.attr("properties").matches(".*\\bnav\\b.*");
    }

    private static String chapter(GivenDocument document, ZipParts parts, String path) {
        byte[] bytes = parts.part(path);
        if (bytes == null) {
            return "";
        }
        XmlPart.checkDeclarations(document, bytes);
        GivenDocument part = new GivenDocument(document.what(), document.place(), path, bytes, "", null);
        Parser parser = Parser.htmlParser().setMaxDepth(DocumentLimits.DEEPEST);
        Document page = Jsoup.parse(PageEncoding.text(part), "", parser);
        page.body().select("[epub:type]").stream()
                .filter(element -> NOT_PROSE.matcher(element.attr("epub:type")).matches())
                .toList()
                .forEach(Element::remove);
        boolean isProse = !NOT_PROSE.matcher(page.body().attr("epub:type")).matches();
        return isProse ? HtmlMarkdown.of(page.body(), false).toString() : "";
    }

    /** The path of a part that the package names relative to itself. */
    private static String resolved(String packagePath, String href) {
        try {
            URI base = new URI(null, null, "/" + packagePath, null);
            return base.resolve(href.replace(" ", "%20")).getPath().substring(1);
        } catch (URISyntaxException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return href;
        }
    }
}
